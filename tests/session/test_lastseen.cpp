// When somebody was last at work, as the others read it.
#include "session/atwork.h"
#include "session/lastseen.h"

#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using session::LastSeen;

namespace {

/// What the library says of that person; invalid if she was never seen.
QDateTime seenAt(AtWork &work, const Person &person)
{
    return work.newsroom.library().people().lastSeen()->value(person.id);
}

} // namespace

TEST_CASE("who is at work is seen at that minute, and whoever takes the place after")
{
    AtWork work;
    LastSeen seen(work.session);
    CHECK_FALSE(seenAt(work, work.newsroom.journalist).isValid());
    const QDateTime first = work.newsroom.clock().now();
    seen.note();
    work.idle();
    CHECK(seenAt(work, work.newsroom.journalist) == first);

    work.newsroom.clock().advance(600);
    work.session.signIn(work.newsroom.editor);
    seen.note();
    work.idle();
    CHECK(seenAt(work, work.newsroom.journalist) == first);
    CHECK(seenAt(work, work.newsroom.editor) == first.addSecs(600));
}

TEST_CASE("in a newsroom that can only be read nobody is noted")
{
    AtWork work(true);
    LastSeen seen(work.session);
    seen.note();
    work.idle();
    CHECK_FALSE(seenAt(work, work.newsroom.journalist).isValid());
}

TEST_CASE("at work now is who was seen since the note before the last")
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());
    CHECK(LastSeen::isNow(now, now));
    CHECK(LastSeen::isNow(now.addSecs(-qint64{5} * 60), now)); // the next note is only on its way
    CHECK_FALSE(LastSeen::isNow(now.addSecs(-qint64{6} * 60), now));
    CHECK_FALSE(LastSeen::isNow({}, now));
}
