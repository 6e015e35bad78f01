#pragma once

#include "importing/html/tree.h"
#include "importing/report.h"

#include <optional>

namespace tilshi::importing {

/// Whether a page is what Telegram exports a chat to (messages.html).
bool isChatExport(const GumboNode &root);

/// What of such a page is no message: names and times, notices, what the page itself shows.
std::optional<ReportKind> besideMessages(const Element &element);

} // namespace tilshi::importing
