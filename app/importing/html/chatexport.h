#pragma once

#include "importing/html/tree.h"
#include "importing/report.h"

#include <optional>

namespace tilshi::importing {

/// Whether a page is what Telegram exports a chat to (messages.html).
bool isChatExport(const GumboNode &root);

/// Whether several write in it: then it matters who wrote what.
bool isTranscript(const GumboNode &root);

/// The chat's name, which stands in the page's header.
QString chatName(const GumboNode &root);

/// "Айгүл, 08.09.2025 10:15" where the element is the name above a message; empty for all others.
QString stampIn(const Element &element);

/// What of such a page is no message: names and times, notices, what the page itself shows.
std::optional<ReportKind> besideMessages(const Element &element);

} // namespace tilshi::importing
