#pragma once

#include "newsroom/desk.h"
#include "publishing/page.h"
#include "publishing/story.h"

#include <QList>
#include <QSet>
#include <QString>

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
    explicit SiteReader(newsroom::Library &library);

    /// The live versions and nothing else, with ahead in place of what is stored. Errors: those of
    /// the library; Invalid for an unknown zone; NotFound or Corrupt for a picture of an article.
    Result<SiteContent> site(const Ahead &ahead = {});

    /// One article with the content the desk works on, live or not: what its page would be now.
    Result<PageContext> page(const newsroom::OpenArticle &open);

private:
    Result<Masthead> masthead();
    Result<QList<Story>> stories(const SiteContent &site, const Ahead &ahead);
    Result<Story> storedStory(newsroom::ArticleId id, const SiteContent &site);
    Result<QList<Withdrawn>> withdrawn(const SiteContent &site, const Ahead &ahead);
    Result<Pictures> picturesOf(const QList<Story> &stories);
    Result<std::optional<Picture>> picture(const QString &media);
    std::optional<Picture> ownPicture(const QString &media);

    newsroom::Library &m_library;
    Pictures m_drawn;
    QSet<QString> m_undrawable;
};

/// The live version of an article as readers see it: section, byline and notes as frozen when it
/// was published.
Story liveStory(const newsroom::Article &article, const newsroom::Content &content,
                const QList<newsroom::Section> &sections, const QTimeZone &zone);

} // namespace tilshi::publishing
