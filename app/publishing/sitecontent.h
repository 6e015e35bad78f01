#pragma once

#include "newsroom/desk.h"
#include "publishing/drawnpictures.h"
#include "publishing/page.h"
#include "publishing/picture.h"
#include "publishing/story.h"

#include <QList>
#include <QString>

#include <functional>

namespace tilshi::publishing {

/// Where an article was that has been withdrawn.
struct Withdrawn
{
    QString path;
    QString language;

    bool operator==(const Withdrawn &) const = default;
};

/// Everything that a site is made of. Values only: what is not in here can't be on the site.
struct SiteContent
{
    Masthead masthead;
    QList<newsroom::Section> sections; ///< all, also those that the masthead does not offer
    QList<Story> stories;              ///< the newest first
    QList<Withdrawn> withdrawn;
    Pictures pictures;
    QList<Error> missing; ///< pictures that live articles have and their pages do without
};

/// What the library is about to say, before it says so: pages are written before the article counts
/// as published or withdrawn.
struct Ahead
{
    std::optional<newsroom::Article> article; ///< in place of the stored one
    std::optional<newsroom::Version> version; ///< its live version, if it is to be live
};

/// Reads values for pages out of one library. Pictures are drawn once and then kept.
class SiteReader
{
public:
    explicit SiteReader(newsroom::Library &library, DrawPicture draw = webPicture);

    /// The live versions and nothing else, with ahead in place of what is stored. A picture is
    /// taken from the site where shown has it, else from the library. If neither has it, it is an
    /// error for the article ahead; the others' pages do without it, and it is reported.
    /// Errors: those of the library; Invalid for an unknown zone; those of a picture, with
    /// articlePictureDetail.
    Result<SiteContent> site(const Ahead &ahead = {}, const ShownPicture &shown = {});

    /// One article with the content the desk works on, live or not: what its page would be now.
    /// Errors: as above; all of its pictures have to be there.
    Result<PageContext> page(const newsroom::OpenArticle &open, const ShownPicture &shown = {});

private:
    Result<Masthead> masthead();
    Result<QList<Story>> stories(const SiteContent &site, const Ahead &ahead);
    Result<Story> storedStory(newsroom::ArticleId id, const SiteContent &site);
    Result<QList<Withdrawn>> withdrawn(const SiteContent &site, const Ahead &ahead);
    Result<void> addPictures(const Story &story, Pictures &pictures, QList<Error> *missing);

    newsroom::Library &m_library;
    DrawnPictures m_pictures;
};

/// The live version of an article as readers see it: section, byline and notes as frozen when it
/// was published.
Story liveStory(const newsroom::Article &article, const newsroom::Content &content,
                const QList<newsroom::Section> &sections, const QTimeZone &zone);

} // namespace tilshi::publishing
