#include "support/printing.h"
#include "wording/when.h"

#include <QTimeZone>

using namespace tilshi;

namespace {

const QByteArray almaty = "Asia/Almaty";

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

QString seen(const char *moment, QStringView lang = u"kk")
{
    return wording::when(utc(moment), almaty, utc("2026-11-23T12:00:00+05:00"), lang);
}

} // namespace

TEST_CASE("What is within the hour is told in minutes")
{
    CHECK(seen("2026-11-23T11:59:30+05:00") == u"just now");
    CHECK(seen("2026-11-23T12:00:00+05:00") == u"just now");
    CHECK(seen("2026-11-23T11:48:00+05:00") == u"12 min ago");
    CHECK(seen("2026-11-23T12:00:20+05:00") == u"in 1 min");
    CHECK(seen("2026-11-23T12:05:00+05:00") == u"in 5 min");
}

TEST_CASE("The days around today have their names")
{
    CHECK(seen("2026-11-23T10:42:00+05:00") == u"today, 10:42");
    CHECK(seen("2026-11-22T18:05:00+05:00") == u"yesterday, 18:05");
    CHECK(seen("2026-11-24T00:00:00+05:00") == u"tomorrow, 00:00");
}

TEST_CASE("Further days have their date, other years their year")
{
    CHECK(seen("2026-09-08T10:42:00+05:00") == u"8 қыркүйек, 10:42");
    CHECK(seen("2025-09-08T10:42:00+05:00") == u"2025 жылғы 8 қыркүйек, 10:42");
    CHECK(seen("2025-09-08T10:42:00+05:00", u"en") == u"8 September 2025, 10:42");
}

TEST_CASE("The newsroom's wall decides which day it is, not UTC")
{
    CHECK(wording::when(utc("2026-11-23T19:30:00Z"), almaty, utc("2026-11-23T12:00:00Z"), u"kk") ==
          u"tomorrow, 00:30");
}

TEST_CASE("There is nothing to say of no moment")
{
    CHECK(wording::when({}, almaty, utc("2026-11-23T12:00:00Z"), u"kk").isEmpty());
    CHECK(wording::dateAndTime({}, almaty, u"kk").isEmpty());
}
