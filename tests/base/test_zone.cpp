#include "base/zone.h"

#include <catch2/catch.hpp>

using namespace tilshi;

namespace {

ErrorCode refusalOf(const char *text)
{
    const auto wall = parseWallTime(QString::fromUtf8(text), "Asia/Almaty");
    REQUIRE_FALSE(wall);
    return wall.error().code;
}

} // namespace

TEST_CASE("midnight is a time, in the newsroom's zone")
{
    const auto wall = parseWallTime(QStringLiteral("2026-03-02 00:00"), "Asia/Almaty");
    REQUIRE(wall);
    CHECK(toUtc(*wall).value() == QDateTime(QDate(2026, 3, 1), QTime(19, 0), Qt::UTC));
    CHECK(toText(*wall) == u"2026-03-02 00:00");
}

TEST_CASE("a date or time that can't be is refused")
{
    CHECK(refusalOf("2026-02-30 10:00") == ErrorCode::Invalid);
    CHECK(refusalOf("2026-03-02 24:00") == ErrorCode::Invalid);
    CHECK(refusalOf("2026-03-02") == ErrorCode::Invalid);
    CHECK(refusalOf("ертең 10:00") == ErrorCode::Invalid);
    CHECK(refusalOf("2026-3-2 9:00") == ErrorCode::Invalid);
}

TEST_CASE("an unknown zone is an error, never UTC")
{
    CHECK(zoneNamed("Mars/Olympus").error().code == ErrorCode::Invalid);
    CHECK(zoneNamed("").error().code == ErrorCode::Invalid);
    CHECK_FALSE(toUtc({QDate(2026, 3, 2), QTime(10, 0), "Mars/Olympus"}));
}

TEST_CASE("a minute that the clocks skip is refused, a repeated one is taken once")
{
    CHECK_FALSE(toUtc({QDate(2026, 3, 29), QTime(2, 30), "Europe/Berlin"}));
    CHECK(toUtc({QDate(2026, 10, 25), QTime(2, 30), "Europe/Berlin"}));
}

TEST_CASE("a moment is shown on the zone's wall and with its offset")
{
    const QDateTime moment(QDate(2026, 3, 1), QTime(19, 0, 30), Qt::UTC);
    CHECK(toText(toWall(moment, "Asia/Almaty").value()) == u"2026-03-02 00:00");
    CHECK(toIso(moment, QTimeZone("Asia/Almaty")) == u"2026-03-02T00:00:30+05:00");
}
