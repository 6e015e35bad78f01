#include "publishing/publisher.h"

#include "base/process.h"
#include "newsroom/audit.h"
#include "publishing/addresses.h"
#include "publishing/shownpictures.h"
#include "publishing/siteplace.h"
#include "publishing/standing.h"

#include <QDir>
#include <QFileInfo>

namespace tilshi::publishing {

namespace {

/// Who holds a claim: this program, and of its threads this one.
QString newClaimant()
{
    return thisProcess() + u'/' + newsroom::ArticleId::create().toString();
}

} // namespace

Publisher::Publisher(newsroom::Library &library, const Clock &clock, DrawPicture draw)
    : m_library(library)
    , m_desk(library, clock)
    , m_reader(library, std::move(draw))
{
}

Result<newsroom::Article> Publisher::publish(newsroom::ArticleId id, newsroom::PersonId actor)
{
    const QString claimant = newClaimant();
    const auto job = m_desk.beginPublishing(id, actor, claimant);
    if (!job) {
        // A person is told at once; what the due runner was refused has to be found with the
        // article.
        const bool isChanged = newsroom::refusalOf(job.error()) == newsroom::Refusal::HashChanged ||
                               job.error().detail == newsroom::notAsLogged;
        if (actor.isNull() && isChanged) {
            m_desk.failPublishing(id, claimant, job.error());
        }
        return fail(job.error());
    }
    auto published = publishClaimed(*job, actor, claimant);
    if (!published) {
        m_desk.failPublishing(id, claimant, published.error());
    }
    return published;
}

Result<newsroom::Article> Publisher::publishClaimed(newsroom::Desk::ToPublish job,
                                                    newsroom::PersonId actor,
                                                    const QString &claimant)
{
    auto writing = takeSite({});
    if (!writing) {
        return fail(writing.error());
    }
    // While we waited for the folder, another article may have come out under the same name.
    const auto slug = m_library.articles().freeSlug(job.article.id, job.article.slug);
    if (!slug) {
        return fail(slug.error());
    }
    job.article.slug = *slug;
    const auto shown = stageAndShow(*writing, {job.article, job.version});
    if (!shown) {
        return fail(shown.error());
    }
    auto article = m_desk.finishPublishing(job, actor, claimant);
    if (article) {
        writing->keep();
    }
    return article;
}

Result<newsroom::Article> Publisher::act(const newsroom::Act &act)
{
    if (act.action == newsroom::Action::Publish) {
        return publish(act.article, act.actor);
    }
    return newsroom::changesSite(act.action) ? withdraw(act) : m_desk.act(act);
}

/// Everything that may run out of room is done before the act, and the act before the page goes.
Result<newsroom::Article> Publisher::withdraw(const newsroom::Act &act)
{
    const auto stored = m_library.articles().load(act.article);
    if (!stored) {
        return fail(stored.error());
    }
    newsroom::Article gone = *stored;
    gone.live.reset();
    auto writing = takeSite({});
    if (!writing) {
        return fail(writing.error());
    }
    if (const auto staged = stage(*writing, {gone, {}}); !staged) {
        return fail(staged.error());
    }
    auto article = m_desk.act(act);
    if (!article) {
        return fail(article.error());
    }
    writing->mustBeFinished();
    if (const auto shown = writing->show(); !shown) {
        return fail(shown.error());
    }
    writing->keep();
    return article;
}

Result<WriteReport> Publisher::writeSite(const QString &folder)
{
    auto writing = takeSite(folder);
    if (!writing) {
        return fail(writing.error());
    }
    auto report = stageAndShow(*writing, {});
    if (report) {
        writing->keep();
    }
    return report;
}

Result<void> Publisher::settle()
{
    const auto folder = siteFolder();
    if (!folder || !SiteWriting::isUnfinishedIn(*folder)) {
        return folder ? Result<void>() : fail(folder.error());
    }
    auto writing = SiteWriting::begin(*folder, std::chrono::milliseconds(0));
    if (!writing || !writing->followsUnfinished()) {
        const bool isOther = writing || writing.error().code == ErrorCode::Busy;
        return isOther ? Result<void>() : fail(writing.error());
    }
    return stageAndShow(*writing, {}).map([&](const WriteReport &) { writing->keep(); });
}

/// The folder is taken before the library is read: whoever comes second sees what the first did.
Result<SiteWriting> Publisher::takeSite(const QString &folder)
{
    const auto target = folder.isEmpty() ? siteFolder() : Result<QString>(folder);
    const auto place = target ? checkSitePlace(*target, m_library.folder()) : fail(target.error());
    return place ? SiteWriting::begin(*target) : fail(place.error());
}

Result<void> Publisher::stage(SiteWriting &writing, const Ahead &ahead)
{
    const auto id = m_library.id();
    if (!id) {
        return fail(id.error());
    }
    const ShownPictures shown(writing.folder(), *id);
    const auto site = m_reader.site(ahead, [&writing, &shown](const QString &media) {
        return shown.picture(writing.folder(), media);
    });
    if (!site) {
        return fail(site.error());
    }
    m_missing = site->missing;
    return writing.stage(siteFiles(*site), pictureList(site->pictures, *id));
}

Result<WriteReport> Publisher::stageAndShow(SiteWriting &writing, const Ahead &ahead)
{
    const auto staged = stage(writing, ahead);
    return staged ? writing.show() : fail(staged.error());
}

Result<QByteArray> Publisher::exportPage(newsroom::ArticleId id)
{
    const auto open = m_desk.open(id);
    return open ? exportPage(*open) : fail(open.error());
}

Result<QByteArray> Publisher::exportPage(const newsroom::OpenArticle &open)
{
    const auto context = m_reader.page(open, shownOnSite());
    if (!context) {
        return fail(context.error());
    }
    return standingPage(*context, standingOf(open));
}

/// Read without waiting for whoever writes the site: a picture counts with its content alone, and
/// with the seal that says which media file it was drawn from.
ShownPicture Publisher::shownOnSite()
{
    const auto id = m_library.id();
    const auto path = id ? siteFolder() : fail(id.error());
    auto folder = path ? SiteFolder::look(*path) : fail(path.error());
    if (!folder) {
        return {};
    }
    const auto shared = std::make_shared<SiteFolder>(*std::move(folder));
    return [shared, shown = ShownPictures(*shared, *id)](const QString &media) {
        return shown.picture(*shared, media);
    };
}

Result<std::optional<QString>> Publisher::pagePath(newsroom::ArticleId id)
{
    const auto article = m_library.articles().load(id);
    const auto settings = m_library.settings().load();
    const auto folder = siteFolder();
    if (!article || !settings || !folder) {
        return fail(!article ? article.error() : !settings ? settings.error() : folder.error());
    }
    const auto zone = zoneNamed(settings->zone);
    if (!zone) {
        return fail(zone.error());
    }
    if (!article->isLive() || !article->publishedAt) {
        return std::nullopt;
    }
    return *folder + u'/' + articlePath(*article->publishedAt, *zone, article->slug);
}

Result<QString> Publisher::siteFolder()
{
    const auto settings = m_library.settings().load();
    if (!settings) {
        return fail(settings.error());
    }
    const QDir library(m_library.folder());
    const QString wished =
        settings->siteFolder.isEmpty() ? QStringLiteral("site") : settings->siteFolder;
    return QDir::cleanPath(library.absoluteFilePath(wished));
}

} // namespace tilshi::publishing
