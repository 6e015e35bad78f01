#pragma once

#include "base/clock.h"
#include "newsroom/desk.h"
#include "publishing/sitewriter.h"

namespace tilshi::publishing {

/// Brings the library onto the site. Synchronous, on the library's thread.
class Publisher
{
public:
    Publisher(newsroom::Library &library, const Clock &clock, DrawPicture draw = webPicture);

    /// Publishes the approved version: checks and claims, writes the site with it, verifies, and
    /// only then marks it published. A null actor is the due runner. On an error behind the claim
    /// the site is as it was, and the error is kept with the article. Errors: those of
    /// newsroom::Desk::beginPublishing and of SiteWriting.
    Result<newsroom::Article> publish(newsroom::ArticleId id, newsroom::PersonId actor);

    /// Any act; publish is the above, and a withdrawal also takes the page off the site. Errors:
    /// those of newsroom::Desk::act and, for a withdrawal, of SiteWriting. The new site is on the
    /// disk before the withdrawal is recorded; what may still fail behind it is a rename, and then
    /// settle() brings the site up to date.
    Result<newsroom::Article> act(const newsroom::Act &act);

    /// Writes the site as the library has it. Without a folder: siteFolder().
    Result<WriteReport> writeSite(const QString &folder = {});

    /// If a writing of the site was cut short, by whoever: brings the site to what the library
    /// says. Costs a look at a file's name where there is nothing to do. What another program is
    /// writing now is left to it.
    Result<void> settle();

    /// The article as the desk works on it, as one self-contained page. Pictures that the site has
    /// are taken from there.
    Result<QByteArray> exportPage(newsroom::ArticleId id);
    /// The same with that content.
    Result<QByteArray> exportPage(const newsroom::OpenArticle &open);

    /// Pictures that the site had to do without when it was written last.
    const QList<Error> &missingPictures() const { return m_missing; }

    /// Absolute path of the page on this computer; nothing while it is not live.
    Result<std::optional<QString>> pagePath(newsroom::ArticleId id);

    /// The folder of the settings, else site/ in the library's folder; absolute.
    Result<QString> siteFolder();

private:
    Result<newsroom::Article> publishClaimed(newsroom::Desk::ToPublish job,
                                             newsroom::PersonId actor, const QString &claimant);
    Result<newsroom::Article> withdraw(const newsroom::Act &act);
    Result<SiteWriting> takeSite(const QString &folder);
    Result<void> stage(SiteWriting &writing, const Ahead &ahead);
    ShownPicture shownOnSite();
    Result<WriteReport> stageAndShow(SiteWriting &writing, const Ahead &ahead);

    newsroom::Library &m_library;
    newsroom::Desk m_desk;
    SiteReader m_reader;
    QList<Error> m_missing;
};

} // namespace tilshi::publishing
