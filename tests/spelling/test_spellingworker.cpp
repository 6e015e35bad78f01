#include "spelling/spellingworker.h"

#include <QFuture>
#include <QThread>

#include <catch2/catch.hpp>
#include <thread>
#include <vector>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

using Findings = QList<QList<Finding>>;

QFuture<Findings> check(SpellingWorker &worker, const QString &text)
{
    return worker.check({{text, {}}});
}

} // namespace

TEST_CASE("the worker loads off the caller's thread and answers as the checker does")
{
    SpellingWorker worker(installedDictionaries());
    auto checked = check(worker, QStringLiteral("Қазақстан Қаззақстан"));
    auto suggested = worker.suggestions(QStringLiteral("казак"), QStringLiteral("kk"));
    CHECK(worker.loaded().result());
    REQUIRE(checked.result().first().size() == 1);
    CHECK(checked.result().first().first().text == u"Қаззақстан");
    CHECK(suggested.result().value(0) == u"қазақ");
}

TEST_CASE("each paragraph has its own findings")
{
    SpellingWorker worker(installedDictionaries());
    const Findings found = worker
                               .check({{QStringLiteral("Қаззақстан"), {}},
                                       {QStringLiteral("Қазақстан"), {}},
                                       {QStringLiteral("бір Қаззақстан"), {}}})
                               .result();
    REQUIRE(found.size() == 3);
    CHECK(found[0].size() == 1);
    CHECK(found[1].isEmpty());
    REQUIRE(found[2].size() == 1);
    CHECK(found[2].first().start == 4);
}

TEST_CASE("house words hold for what is asked after them")
{
    SpellingWorker worker(installedDictionaries());
    worker.setHouseWords({{QStringLiteral("тілшіқоржын")}});
    CHECK(check(worker, QStringLiteral("тілшіқоржын")).result().first().isEmpty());
    worker.setHouseWords({});
    CHECK(check(worker, QStringLiteral("тілшіқоржын")).result().first().size() == 1);
}

TEST_CASE("missing dictionaries are reported, and checks are answered still")
{
    SpellingWorker worker{Dictionaries{}};
    const auto loaded = worker.loaded().result();
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::NotFound);
    CHECK(check(worker, QStringLiteral("ббб Қaзақ")).result().first().size() == 1);
}

TEST_CASE("what is cancelled before its turn is not answered, the rest is")
{
    SpellingWorker worker(installedDictionaries());
    QList<QFuture<Findings>> futures;
    for (int i = 0; i < 200; ++i) {
        futures.append(check(worker, QStringLiteral("Қаззақстан %1").arg(i)));
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
    QList<QFuture<Findings>> futures;
    {
        SpellingWorker worker(installedDictionaries());
        for (int i = 0; i < 2000; ++i) {
            futures.append(check(worker, QStringLiteral("Қаззақстан %1").arg(i)));
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
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&worker, &found] {
            for (int time = 0; time < 50; ++time) {
                worker.setHouseWords({{QString::number(time)}});
                found +=
                    int(check(worker, QStringLiteral("Қаззақстан бір")).result().first().size());
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    CHECK(found == 200);
}
