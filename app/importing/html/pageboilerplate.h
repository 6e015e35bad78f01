#pragma once

#include "importing/html/tree.h"
#include "importing/report.h"

#include <optional>

namespace tilshi::importing {

/// What the element is if it belongs to a page's boilerplate rather than to the article: by the
/// words of its class and id (share, views, related, tags, banner …) and by being short or made of
/// links. An element with a paragraph's worth of text that is no link is never boilerplate.
std::optional<ReportKind> boilerplateOf(const Element &element);

} // namespace tilshi::importing
