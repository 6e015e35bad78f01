#pragma once

#include "importing/html/tree.h"
#include "importing/report.h"

#include <optional>

namespace tilshi::importing {

/// Whether a page is what Telegram exports a chat to (messages.html).
bool isChatExport(const Node &root);

/// Whether several write in it: then it matters who wrote what.
bool isTranscript(const Node &root);

/// The chat's name, which stands in the page's header.
QString chatName(const Node &root);

/// "Айгүл, 08.09.2025 10:15" where the element is the name above a message; empty for all others.
QString stampIn(const Node &element);

/// What of such a page is no message: names and times, notices, what the page itself shows.
std::optional<ReportKind> besideMessages(const Node &element);

} // namespace tilshi::importing
