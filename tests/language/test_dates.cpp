#include "language/dates.h"
#include "language/typedmoment.h"

#include <catch2/catch.hpp>

using namespace tilshi::language;

TEST_CASE("dates are written as Kazakh newsrooms write them")
{
    const QDate date(2025, 9, 8);
    CHECK(longDate(date, u"kk") == u"2025 жылғы 8 қыркүйек");
    CHECK(longDateWithWeekday(date, u"kk") == u"2025 жылғы 8 қыркүйек, дүйсенбі");
    CHECK(dayAndMonth(date, u"kk") == u"8 қыркүйек");
    CHECK(shortDate(QDate(2026, 11, 21), u"kk") == u"21 қар.");
    CHECK(numericDate(date) == u"08.09.2025");
    CHECK(monthHead(2026, 11, u"kk") == u"2026 жылғы қараша");
    CHECK(weekdayShort(7, u"kk") == u"Жс");
    CHECK(timeText(QTime(0, 0)) == u"00:00");
    CHECK(timeText(QTime(10, 42, 59)) == u"10:42");
}

TEST_CASE("dates are written in Russian and English too")
{
    const QDate date(2025, 9, 8);
    CHECK(longDate(date, u"ru") == u"8 сентября 2025 года");
    CHECK(longDate(date, u"en") == u"8 September 2025");
    CHECK(longDateWithWeekday(date, u"ru") == u"понедельник, 8 сентября 2025 года");
    CHECK(longDateWithWeekday(date, u"en") == u"Monday, 8 September 2025");
    CHECK(shortDate(QDate(2026, 11, 21), u"ru") == u"21 нояб.");
    CHECK(shortDate(QDate(2026, 5, 9), u"ru") == u"9 мая");
    CHECK(shortDate(QDate(2026, 11, 21), u"en") == u"21 Nov");
    CHECK(monthName(11, u"ru") == u"ноябрь");
    CHECK(monthHead(2026, 11, u"ru") == u"Ноябрь 2026");
    CHECK(monthHead(2026, 11, u"en") == u"November 2026");
}

TEST_CASE("a range says month and year once where it can")
{
    const QDate first(2026, 11, 23);
    CHECK(dateRange(first, QDate(2026, 11, 29), u"kk") == u"2026 жылғы 23–29 қараша");
    CHECK(dateRange(first, QDate(2026, 11, 29), u"ru") == u"23–29 ноября 2026 года");
    CHECK(dateRange(first, QDate(2026, 12, 2), u"kk") == u"2026 жылғы 23 қараша – 2 желтоқсан");
    CHECK(dateRange(first, QDate(2026, 12, 2), u"en") == u"23 November – 2 December 2026");
    CHECK(dateRange(first, QDate(2027, 1, 2), u"kk") ==
          u"2026 жылғы 23 қараша – 2027 жылғы 2 қаңтар");
    CHECK(dateRange(first, first, u"kk") == longDate(first, u"kk"));
}

TEST_CASE("dates are read as people write them, without a year the nearest")
{
    const QDate today(2026, 11, 29);
    const QDate day(2026, 11, 28);
    for (const char16_t *text : {u"28 қараша",
                                 u"28 Қараша 2026",
                                 u"2026 жылғы 28 қараша",
                                 u"28 қараша 2026 ж.",
                                 u"28 қарашада",
                                 u"28 қар.",
                                 u"28 ноября",
                                 u"28 ноября 2026 года",
                                 u"28 нояб. 2026 г.",
                                 u"November 28, 2026",
                                 u"28 Nov",
                                 u"28.11.2026",
                                 u"28.11.26",
                                 u"28.11",
                                 u"28.11.",
                                 u"28/11/2026",
                                 u"2026-11-28",
                                 u"28-11-2026",
                                 u" кеше ",
                                 u"вчера",
                                 u"Yesterday"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(typedDate(QString::fromUtf16(text), today) == day);
    }
    CHECK(typedDate(u"бүгін", today) == today);
    CHECK(typedDate(u"ертең", today) == QDate(2026, 11, 30));
    CHECK(typedDate(u"5 қаңтар", today) == QDate(2027, 1, 5));
    CHECK(typedDate(u"5 қараша", QDate(2027, 1, 5)) == QDate(2026, 11, 5));
    CHECK(typedDate(u"29.02", QDate(2028, 3, 1)) == QDate(2028, 2, 29));
    CHECK(typedDate(u"29.11.2026", {}) == today);
    CHECK(typedDate(longDate(day, u"kk"), {}) == day);
    CHECK(typedDate(longDate(day, u"ru"), {}) == day);
    CHECK(typedDate(longDate(day, u"en"), {}) == day);
}

TEST_CASE("what is no date is not taken for one")
{
    const QDate today(2026, 11, 29);
    for (const char16_t *text : {u"", u" ", u"қараша", u"29", u"31 қараша", u"30.02.2026",
                                 u"29 сәрсенбі", u"29.13", u"2026", u"29 қараша жоқ", u"1 2 қараша",
                                 u"29 қа", u"29.11.026", u"жақында", u".", u"-"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(typedDate(QString::fromUtf16(text), today));
    }
    CHECK_FALSE(typedDate(u"29 қараша", {}));
}

TEST_CASE("what is no date is no text")
{
    CHECK(longDate({}, u"kk").isEmpty());
    CHECK(longDateWithWeekday({}, u"ru").isEmpty());
    CHECK(dayAndMonth({}, u"kk").isEmpty());
    CHECK(shortDate({}, u"kk").isEmpty());
    CHECK(numericDate({}).isEmpty());
    CHECK(dateRange({}, QDate(2026, 1, 1), u"kk").isEmpty());
    CHECK(monthName(13, u"kk").isEmpty());
    CHECK(monthName(0, u"kk").isEmpty());
    CHECK(timeText({}).isEmpty());
}
