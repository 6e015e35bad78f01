// Articles that become due while somebody is at work, at the minutes of a clock that stands still.
#include "session/atwork.h"
#include "session/duetimer.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using publishing::DueReport;
using session::DueTimer;

namespace {

constexpr qint64 hour = 3600;

/// What the timer has told since it was asked the last time.
struct Told
{
    explicit Told(const DueTimer &timer)
    {
        QObject::connect(&timer, &DueTimer::published, &receiver,
                         [this](const QList<ArticleId> &ids) { published += ids; });
        QObject::connect(&timer, &DueTimer::publishingFailed, &receiver,
                         [this](const DueReport::Failure &one) { failures += one; });
        QObject::connect(&timer, &DueTimer::lateChanged, &receiver,
                         [this](const QList<DueReport::Late> &all) { late += all; });
        QObject::connect(&timer, &DueTimer::nextChanged, &receiver,
                         [this](const std::optional<Article> &article) {
                             next = article ? article->id : ArticleId();
                             ++asked;
                         });
        QObject::connect(&timer, &DueTimer::failed, &receiver,
                         [this](const Error &error) { errors += error; });
    }

    QObject receiver;
    QList<ArticleId> published;
    QList<DueReport::Failure> failures;
    QList<QList<DueReport::Late>> late;
    std::optional<ArticleId> next;
    int asked = 0; ///< how often it was looked what is next
    QList<Error> errors;
};

/// An article that becomes due at the clock's now.
struct Due : AtWork
{
    void tick()
    {
        timer.tick();
        idle();
    }

    bool isOnSite() const { return QFile::exists(newsroom.folder() + u"/site/index.html"); }

    DueTimer timer{session};
    Told told{timer};
    ArticleId id = newsroom.scheduled();
};

} // namespace

TEST_CASE("an article is published at its minute, and not a second before")
{
    Due due;
    due.newsroom.clock().advance(-1);
    due.tick();
    due.tick(); // one that looks whether anything was cut short
    due.tick();
    CHECK(due.told.published.isEmpty());
    CHECK(due.told.next == due.id);
    CHECK(due.stored(due.id).state == State::Scheduled);
    CHECK_FALSE(due.isOnSite());

    due.newsroom.clock().advance(1);
    due.tick();
    CHECK(due.told.published == QList{due.id});
    CHECK(due.told.next == ArticleId());
    CHECK(due.stored(due.id).state == State::Published);
    CHECK(due.isOnSite());
    CHECK(due.told.errors.isEmpty());
}

TEST_CASE("a second call while the first is at it changes nothing")
{
    Due due;
    due.timer.tick();
    due.timer.tick();
    due.timer.tick();
    due.idle();
    CHECK(due.told.published == QList{due.id});
    CHECK(due.told.asked == 2); // before and after
}

TEST_CASE("of two at work in one newsroom one publishes what is due")
{
    Due due;
    storage::StorageThread desk([&] { return storage::openLibrary(due.newsroom.folder()); });
    storage::StorageThread publisher([&] { return storage::openLibrary(due.newsroom.folder()); });
    session::Session session({desk, publisher, due.newsroom.clock(), due.recovery, nullptr},
                             due.facts(), due.newsroom.editor);
    DueTimer other(session);
    const Told told(other);
    due.timer.tick();
    other.tick();
    due.idle();
    becomeIdle({desk, publisher});
    CHECK((due.told.published + told.published) == QList{due.id});
    CHECK(due.told.failures.isEmpty());
    CHECK(told.failures.isEmpty());
}

TEST_CASE("an article whose time passed long ago waits for a person, and is told when that changes")
{
    Due due;
    due.newsroom.clock().advance(48 * hour);
    due.tick();
    due.tick();
    CHECK(due.told.published.isEmpty());
    REQUIRE(due.told.late.size() == 1);
    CHECK(due.told.late.at(0) == QList<DueReport::Late>{{due.id, qint64{48} * 60}});

    REQUIRE(due.newsroom.act(Action::Unschedule, due.id, due.newsroom.editor));
    due.tick();
    REQUIRE(due.told.late.size() == 2);
    CHECK(due.told.late.at(1).isEmpty());
}

TEST_CASE("pages that can't be written are told, and tried again when their time has come")
{
    Due due;
    const QString site = due.newsroom.folder() + u"/site";
    QFile inTheWay(site);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly)); // a file where the site's folder should be
    inTheWay.close();
    due.tick();
    REQUIRE(due.told.failures.size() == 1);
    CHECK(due.told.failures.at(0).article == due.id);
    CHECK(due.stored(due.id).state == State::Scheduled);

    REQUIRE(inTheWay.remove());
    due.tick(); // too early
    CHECK(due.told.published.isEmpty());
    due.newsroom.clock().advance(60);
    due.tick();
    CHECK(due.told.published == QList{due.id});
    CHECK(due.told.failures.size() == 1);
}

TEST_CASE("a library that can't be asked is told once")
{
    Due due;
    storage::StorageThread nowhere([] { return storage::openLibrary(u"/nowhere"_s); });
    session::Session session({nowhere, nowhere, due.newsroom.clock(), due.recovery, nullptr},
                             due.facts(), due.newsroom.editor);
    DueTimer timer(session);
    const Told told(timer);
    for (int i = 0; i < 3; ++i) {
        timer.tick();
        becomeIdle({nowhere});
    }
    CHECK(told.errors.size() == 1);
}

TEST_CASE("nothing is published from a library that can only be read")
{
    AtWork work(true);
    DueTimer timer(work.session);
    const Told told(timer);
    const ArticleId id = work.newsroom.scheduled();
    timer.tick();
    work.idle();
    CHECK_FALSE(told.next);
    CHECK(told.published.isEmpty());
    CHECK(work.stored(id).state == State::Scheduled);
}
