#pragma once

#include "publishing/pagelocation.h"
#include "publishing/story.h"
#include "text/html/markup.h"

namespace tilshi::publishing {

/// schema.org's description of an article page: a @graph of NewsArticle, BreadcrumbList and the
/// newsroom. Fit to stand in a script element: < > and & are written as \u003c and so on.
text::Markup articleGraph(const Story &story, const Masthead &masthead, const PageLocation &place,
                          const Picture &image);
/// The same for the front page: WebSite and the newsroom.
text::Markup siteGraph(const Masthead &masthead, const PageLocation &place);

} // namespace tilshi::publishing
