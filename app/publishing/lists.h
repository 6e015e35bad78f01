#pragma once

#include "publishing/frame.h"
#include "publishing/site.h"
#include "publishing/sitecontent.h"

#include <QList>

namespace tilshi::publishing {

/// Articles that a front page or a section shows; older ones are in the archive.
inline constexpr qsizetype longestList = 60;

/// Front page, section, author, tag and archive pages: everything that lists articles.
QList<OutputFile> listPages(const SiteContent &site, const SiteTheme &theme);

} // namespace tilshi::publishing
