#pragma once

#include "newsroom/ports.h"
#include "publishing/story.h"

#include <QList>
#include <QString>

namespace tilshi::publishing {

/// Everything that a site is made of. Values only: what is not in here can't be on the site.
struct SiteContent
{
    Masthead masthead;
    QList<Story> stories;  ///< the newest first
    QStringList withdrawn; ///< paths at which a page says that its article was withdrawn
    Pictures pictures;
};

/// What the library is about to say, before it says so: pages are written before the article counts
/// as published or withdrawn.
struct Ahead
{
    std::optional<newsroom::Article> article;  ///< in place of the stored one
    std::optional<newsroom::Version> version;  ///< its version to show
};

/// The masthead of that newsroom with its pictures. A logo or share image that can't be shown is left
/// out. Errors: those of the library, Invalid for an unknown zone.
Result<Masthead> readMasthead(newsroom::Library &library);

/// The live versions of the library and nothing else. Errors: those of the library.
Result<SiteContent> readSite(newsroom::Library &library, const Ahead &ahead = {});

/// The story of an article as its live version has it, or as ahead says.
Story storyOf(const newsroom::Article &article, const newsroom::Content &content,
              const QList<newsroom::Section> &sections, const QTimeZone &zone);

} // namespace tilshi::publishing
