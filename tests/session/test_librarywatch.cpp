// That others have written into the library: another program, seen without a window.
#include "session/atwork.h"
#include "session/librarywatch.h"

#include <QProcess>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using session::LibraryWatch;

namespace {

constexpr auto never = std::chrono::hours(24);

struct Watched : AtWork
{
    Watched() { settle(); }

    /// Not the publisher: it would keep the words of new texts then, which is news to the desk.
    void settle() { becomeIdle({desk}); }

    /// Asks the library now instead of some time later.
    int newsAfterLook()
    {
        const auto before = told.size();
        watch.look();
        settle();
        return int(told.size() - before);
    }

    void writeElsewhere() const
    {
        REQUIRE(QProcess::execute(
                    QStringLiteral(TILSHI_OTHER_PROGRAM),
                    {newsroom.folder(), id.toString(), u"nurlan"_s, u"Олардың сөзі."_s}) == 0);
    }

    ArticleId id = newsroom.newArticle(newsroom.journalist);
    LibraryWatch watch{session, never};
    QSignalSpy told{&watch, &LibraryWatch::othersWrote};
};

} // namespace

TEST_CASE("what another program writes is told once, and its silence is not")
{
    Watched watched;
    watched.newsroom.newArticle(watched.newsroom.journalist);
    CHECK(watched.newsAfterLook() == 1);
    CHECK(watched.newsAfterLook() == 0);
    watched.writeElsewhere();
    CHECK(watched.newsAfterLook() == 1);
    CHECK(watched.told.last().first().value<Changes>() == Changes{.articles = {watched.id}});
    CHECK(watched.newsAfterLook() == 0);
    watched.writeElsewhere();
    watched.writeElsewhere();
    CHECK(watched.newsAfterLook() == 1);
}

TEST_CASE("what the desk of this window writes is no news to it, what its publisher writes is")
{
    Watched watched;
    const auto write = [section = watched.newsroom.section](Library &library) {
        Section renamed = section;
        renamed.name += u'!';
        return library.sections().save(renamed);
    };
    waitFor(watched.desk.run(write));
    CHECK(watched.newsAfterLook() == 0);
    waitFor(watched.publisher.run(write));
    CHECK(watched.newsAfterLook() == 1);
    CHECK(watched.told.last().first().value<Changes>() == Changes{.sections = true});
}

TEST_CASE("a library that can't be opened is asked again, and nothing is told of it")
{
    AtWork work;
    storage::StorageThread nowhere([&] { return storage::openLibrary(u"/nowhere"_s); });
    session::Session session({nowhere, nowhere, work.newsroom.clock(), work.recovery, nullptr},
                             work.facts(), work.newsroom.journalist);
    LibraryWatch watch(session, never);
    QSignalSpy told(&watch, &LibraryWatch::othersWrote);
    becomeIdle({nowhere});
    watch.look();
    becomeIdle({nowhere});
    CHECK(told.isEmpty());
}

TEST_CASE("the library is asked again and again by itself")
{
    Watched watched;
    const LibraryWatch usual(watched.session);
    QSignalSpy told(&usual, &LibraryWatch::othersWrote);
    watched.settle();
    watched.writeElsewhere();
    CHECK(told.wait(30'000));
}
