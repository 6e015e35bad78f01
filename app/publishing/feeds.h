#pragma once

#include "publishing/site.h"

namespace tilshi::publishing {

/// Articles in a feed: the newest ones, with their whole text.
inline constexpr qsizetype longestFeed = 30;

/// RSS 2.0, Atom 1.0 and JSON Feed 1.1. Articles are named by their id, so that none is new twice.
QList<OutputFile> feeds(const SiteContent &site);

} // namespace tilshi::publishing
