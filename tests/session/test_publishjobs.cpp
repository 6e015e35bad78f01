// What the publisher does for somebody at work: on its own thread and connection, with the real
// site.
#include "session/atwork.h"
#include "session/publishjobs.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Jobs : AtWork
{
    template <class T>
    static T resultOf(const QFuture<T> &future)
    {
        waitFor(future);
        return future.result();
    }

    QString site() const { return newsroom.folder() + u"/site"; }
    QString previews() const
    {
        QString folder = newsroom.path(u"қарау"_s);
        REQUIRE(QDir().mkpath(folder));
        return folder;
    }

    static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    ArticleId published()
    {
        const ArticleId id = newsroom.scheduled();
        REQUIRE(resultOf(
            session::actOnSite(session, newsroom.actOf(Action::Publish, id, newsroom.editor))));
        return id;
    }
};

const QString headline = u"Жаңа кітапхана ашылды"_s;

} // namespace

TEST_CASE("publishing gives the article as it is then, and its page is on the site")
{
    Jobs jobs;
    const ArticleId id = jobs.newsroom.scheduled();
    const auto shown = Jobs::resultOf(session::actOnSite(
        jobs.session, jobs.newsroom.actOf(Action::Publish, id, jobs.newsroom.editor)));
    REQUIRE(shown);
    CHECK(shown->article == jobs.stored(id));
    CHECK(shown->article.state == State::Published);
    CHECK(shown->missing.isEmpty());
    CHECK(Jobs::textOf(jobs.site() + u"/index.html").contains(headline));
}

TEST_CASE("who may not publish writes nothing")
{
    Jobs jobs;
    const ArticleId id = jobs.newsroom.scheduled();
    const auto shown = Jobs::resultOf(session::actOnSite(
        jobs.session, jobs.newsroom.actOf(Action::Publish, id, jobs.newsroom.journalist)));
    REQUIRE_FALSE(shown);
    CHECK(shown.error().code == ErrorCode::Refused);
    CHECK_FALSE(QFile::exists(jobs.site()));
    CHECK(jobs.stored(id).state == State::Scheduled);
}

TEST_CASE("what is withdrawn is on the site no longer")
{
    Jobs jobs;
    const ArticleId id = jobs.published();
    const auto shown = Jobs::resultOf(session::actOnSite(
        jobs.session, jobs.newsroom.actOf(Action::Withdraw, id, jobs.newsroom.chief)));
    REQUIRE(shown);
    CHECK(shown->article.state == State::Withdrawn);
    CHECK_FALSE(Jobs::textOf(jobs.site() + u"/index.html").contains(headline));
}

TEST_CASE("a draft is shown on a page of its own, a published article where the site has it")
{
    Jobs jobs;
    const ArticleId draft = jobs.newsroom.newArticle(jobs.newsroom.journalist);
    const auto preview = Jobs::resultOf(session::pageFile(jobs.session, draft, jobs.previews()));
    REQUIRE(preview);
    CHECK(QDir(jobs.previews()).filePath(draft.toString() + u".html") == *preview);
    CHECK(Jobs::textOf(*preview).contains(headline));
    const QString exported = jobs.newsroom.path(u"бет.html"_s);
    REQUIRE(
        Jobs::resultOf(session::exportArticle(jobs.session, draft, jobs.newsroom.content(),
                                              publishing::exportFormats().constFirst(), exported)));
    CHECK(Jobs::textOf(*preview) == Jobs::textOf(exported));

    const ArticleId id = jobs.published();
    const auto page = Jobs::resultOf(session::pageFile(jobs.session, id, jobs.previews()));
    REQUIRE(page);
    CHECK(page->startsWith(jobs.site()));
    CHECK(Jobs::textOf(*page).contains(headline));

    Act revise = jobs.newsroom.actOf(Action::Revise, id, jobs.newsroom.editor);
    revise.kind = RevisionKind::Silent;
    REQUIRE(jobs.newsroom.desk().act(revise));
    const auto revision = Jobs::resultOf(session::pageFile(jobs.session, id, jobs.previews()));
    REQUIRE(revision);
    CHECK(revision->startsWith(jobs.previews()));
}

TEST_CASE("the site is written anew where there is one, and else not begun")
{
    Jobs jobs;
    REQUIRE(Jobs::resultOf(session::rewriteSite(jobs.session)));
    CHECK_FALSE(QFile::exists(jobs.site()));

    jobs.published();
    Settings settings = *jobs.newsroom.library().settings().load();
    settings.name = u"Басқа атау"_s;
    REQUIRE(jobs.newsroom.library().settings().save(settings));
    REQUIRE(Jobs::resultOf(session::rewriteSite(jobs.session)));
    CHECK(Jobs::textOf(jobs.site() + u"/index.html").contains(settings.name));
}

TEST_CASE("a copy of the library holds its articles")
{
    Jobs jobs;
    const ArticleId id = jobs.newsroom.newArticle(jobs.newsroom.journalist);
    const QString folder = jobs.newsroom.path(u"көшірме"_s);
    REQUIRE(QDir().mkpath(folder));
    const auto lacking = Jobs::resultOf(
        session::backUp(jobs.session, QDir(folder).filePath(storage::libraryFileName())));
    REQUIRE(lacking);
    CHECK(lacking->isEmpty());
    const auto copy = storage::openLibrary(folder);
    REQUIRE(copy);
    CHECK(*copy->library->articles().load(id) == jobs.stored(id));
}

TEST_CASE("what the publisher has begun ends with its answer though whoever asked has gone")
{
    Jobs jobs;
    const ArticleId id = jobs.newsroom.scheduled();
    {
        session::Session passing(
            {jobs.desk, jobs.publisher, jobs.newsroom.clock(), jobs.recovery, nullptr},
            jobs.facts(), jobs.newsroom.editor);
        session::actOnSite(passing, jobs.newsroom.actOf(Action::Publish, id, jobs.newsroom.editor));
    }
    jobs.idle();
    CHECK(jobs.stored(id).state == State::Published);
}
