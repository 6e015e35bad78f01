#include "spelling/spellingworker.h"

#include <QFuture>
#include <QThread>

#include <catch2/catch.hpp>
#include <thread>
#include <vector>

using namespace tilshi;
using namespace tilshi::spelling;

TEST_CASE("the worker loads off the caller's thread and answers as the checker does")
{
    SpellingWorker worker(installedDictionaries());
    auto checked = worker.check(QStringLiteral("Қазақстан Қаззақстан"));
    auto suggested = worker.suggestions(QStringLiteral("казак"), QStringLiteral("kk"));
    CHECK(worker.loaded().result());
    REQUIRE(checked.result().size() == 1);
    CHECK(checked.result().first().text == u"Қаззақстан");
    CHECK(suggested.result().value(0) == u"қазақ");
}

TEST_CASE("house words hold for what is asked after them")
{
    SpellingWorker worker(installedDictionaries());
    worker.setHouseWords({{QStringLiteral("тілшіқоржын")}});
    CHECK(worker.check(QStringLiteral("тілшіқоржын")).result().isEmpty());
    worker.setHouseWords({});
    CHECK(worker.check(QStringLiteral("тілшіқоржын")).result().size() == 1);
}

TEST_CASE("missing dictionaries are reported, and checks are answered still")
{
    SpellingWorker worker{Dictionaries{}};
    const auto loaded = worker.loaded().result();
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::NotFound);
    CHECK(worker.check(QStringLiteral("ббб Қaзақ")).result().size() == 1);
}

TEST_CASE("what is cancelled before its turn is not answered, the rest is")
{
    SpellingWorker worker(installedDictionaries());
    QList<QFuture<QList<Finding>>> futures;
    for (int i = 0; i < 200; ++i) {
        futures.append(worker.check(QStringLiteral("Қаззақстан %1").arg(i)));
    }
    for (int i = 0; i < 200; i += 2) {
        futures[i].cancel();
    }
    for (int i = 0; i < 200; ++i) {
        futures[i].waitForFinished();
        CHECK((i % 2 == 0 || futures[i].resultCount() == 1));
    }
}

TEST_CASE("a worker that goes away cancels what waits")
{
    QList<QFuture<QList<Finding>>> futures;
    {
        SpellingWorker worker(installedDictionaries());
        for (int i = 0; i < 2000; ++i) {
            futures.append(worker.check(QStringLiteral("Қаззақстан %1").arg(i)));
        }
    }
    for (auto &future : futures) {
        CHECK(future.isFinished());
        CHECK((future.isCanceled() || future.resultCount() == 1));
    }
}

TEST_CASE("the worker may be asked from many threads at once")
{
    SpellingWorker worker(installedDictionaries());
    std::atomic<int> found = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&worker, &found] {
            for (int time = 0; time < 50; ++time) {
                worker.setHouseWords({{QString::number(time)}});
                found += int(worker.check(QStringLiteral("Қаззақстан бір")).result().size());
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    CHECK(found == 200);
}
