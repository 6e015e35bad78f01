#pragma once

#include "publishing/site.h"

namespace tilshi::publishing {

/// sitemap.xml of all pages, news-sitemap.xml of the two days before the newest publication (not
/// before "now": what is written does not depend on the clock), and robots.txt.
QList<OutputFile> sitemaps(const SiteContent &site);

} // namespace tilshi::publishing
