#include "storage/storagethread.h"
#include "storage/support.h"
#include "support/otherwriter.h"

#include <QSemaphore>
#include <QThread>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

TEST_CASE("work on a library is done in order on one thread, and its results come back")
{
    for (const Backend &backend : backends()) {
        const QTemporaryDir folder;
        StorageThread thread([&] { return backend.create(folder.path()); });
        QList<QFuture<Result<int>>> futures;
        int order = 0;
        QThread *worker = nullptr;
        for (int i = 0; i < 50; ++i) {
            futures.append(thread.run([&, i](Library &library) -> Result<int> {
                worker = QThread::currentThread();
                const bool isRight = library.people().all()->size() == 1 && order++ == i;
                return isRight ? i : -1; // Catch is told by one thread alone
            }));
        }
        for (int i = 0; i < futures.size(); ++i) {
            CHECK(futures[i].result() == i);
        }
        CHECK(worker != QThread::currentThread());
    }
}

TEST_CASE("where a library can't be opened, every piece of work gets the reason")
{
    const QTemporaryDir folder;
    StorageThread thread([&] { return openLibrary(folder.path()); });
    bool worked = false;
    const auto work = [&](Library &) -> Result<void> {
        worked = true;
        return {};
    };
    CHECK(thread.run(work).result().error().code == ErrorCode::NotALibrary);
    CHECK(thread.run(work).result().error().code == ErrorCode::NotALibrary);
    CHECK_FALSE(worked);
}

TEST_CASE("a storage thread finishes what was handed in before it ends")
{
    const QTemporaryDir folder;
    QFuture<Result<Article>> last;
    {
        StorageThread thread([&] { return backends().front().create(folder.path()); });
        for (int i = 0; i < 100; ++i) {
            last = thread.run([i](Library &library) {
                const Draft fresh = draft(content(QString::number(i)), i);
                return library.articles().create(fresh.article, fresh.version);
            });
        }
    }
    CHECK(last.result());
    CHECK(openLibrary(folder.path())->library->articles().list({})->size() == 100);
}

TEST_CASE("what only reads goes on while what writes waits for another program, and that is told")
{
    Fixture fixture(backends().front());
    const Article article = put(fixture.library(), content(QStringLiteral("Бір")));
    StorageThread thread([&] { return openLibrary(fixture.folder()); });
    QSemaphore waits;
    QSemaphore goesOn;
    thread.watchWaiting([&](bool isWaiting) { (isWaiting ? waits : goesOn).release(); });
    const auto list = [](Library &library) { return library.articles().list({}); };
    const auto search = [](Library &library) {
        return library.articles().search({.words = u"бір"_s});
    };
    REQUIRE(thread.read(list).result()->size() == 1);
    REQUIRE(thread.read(search).result()->size() == 1); // which keeps the words of new texts

    const OtherWriter other(fixture.file());
    const auto saving = thread.run([&](Library &library) {
        return library.articles().keep(
            article, {content(QStringLiteral("Екі")), chief().id, moment(), article.head});
    });
    const auto after = thread.run([](Library &library) { return library.people().all(); });
    CHECK(thread.read(list).result()->size() == 1);
    CHECK(thread.read(search).result()->size() == 1);
    const auto nested = thread.read([](Library &library) { return library.sections().save({}); });
    CHECK(nested.result().error().code == ErrorCode::Busy); // and does not wait for itself
    CHECK_FALSE(saving.isFinished());
    CHECK_FALSE(after.isFinished());
    REQUIRE(waits.tryAcquire(1, 30'000));
    CHECK(thread.read(list).result()->size() == 1);
    CHECK_FALSE(saving.isFinished());
    other.end();
    CHECK(saving.result());
    CHECK(after.result());
    REQUIRE(goesOn.tryAcquire(1, 30'000));
    thread.watchWaiting({});
}

TEST_CASE("a storage thread opens nothing while there is nothing to do")
{
    const QTemporaryDir folder;
    int opened = 0;
    const auto open = [&] {
        ++opened;
        return backends().front().create(folder.path());
    };
    {
        const StorageThread idle(open);
    }
    CHECK(opened == 0);
    {
        StorageThread asked(open);
        CHECK(asked.run([](Library &) -> Result<void> { return {}; }).result());
    }
    CHECK(opened == 1);
}

TEST_CASE("the search index is made while idle, without a search asking for it")
{
    const QTemporaryDir folder;
    int rounds = 0;
    StorageThread thread(
        [&] {
            auto opened = backends().front().create(folder.path());
            opened->idleWork = [inner = opened->idleWork, &rounds] {
                ++rounds;
                return inner();
            };
            return opened;
        },
        std::chrono::milliseconds(0));
    thread
        .run([](Library &library) -> Result<void> {
            put(library, content(QStringLiteral("Бір")));
            put(library, content(QStringLiteral("Екі")));
            return {};
        })
        .waitForFinished();
    int seen = 0;
    while (seen < 3) { // two articles, and one look that finds nothing left
        seen = *thread.run([&](Library &) -> Result<int> { return rounds; }).result();
    }
    CHECK(seen >= 3);
}
