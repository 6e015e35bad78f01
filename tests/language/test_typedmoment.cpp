#include "language/dates.h"
#include "language/typedmoment.h"

#include <catch2/catch.hpp>

using namespace tilshi::language;

namespace {

const QDate today(2026, 11, 29); // a Sunday

} // namespace

TEST_CASE("a date is understood as people type it")
{
    const QDate date(2026, 12, 3);
    for (const QStringView text : {u"3 желтоқсан",
                                   u"3 желтоксан",
                                   u" 3  ЖЕЛТОҚСАН ",
                                   u"3 жел.",
                                   u"2026 жылғы 3 желтоқсан",
                                   u"2026 ж. 3 желтоқсан",
                                   u"3 желтоқсанда",
                                   u"3-желтоқсан",
                                   u"3 декабря",
                                   u"3 декабря 2026 г.",
                                   u"3 дек",
                                   u"3 December",
                                   u"December 3, 2026",
                                   u"Dec 3",
                                   u"03.12.2026",
                                   u"3.12.26",
                                   u"3.12",
                                   u"3/12/2026",
                                   u"2026-12-03",
                                   u"03-12-2026"}) {
        INFO(text.toString().toStdString());
        CHECK(typedDate(text, today) == date);
    }
    CHECK(typedDate(u"бүгін", today) == today);
    CHECK(typedDate(u"бугин", today) == today);
    CHECK(typedDate(u"Ертең", today) == today.addDays(1));
    CHECK(typedDate(u"вчера", today) == today.addDays(-1));
    CHECK(typedDate(u"бүрсігүні", today) == today.addDays(2));
}

TEST_CASE("a date without a year is the nearest one")
{
    CHECK(typedDate(u"29 қараша", today) == today);
    CHECK(typedDate(u"5 қаңтар", today) == QDate(2027, 1, 5));
    CHECK(typedDate(u"20 желтоқсан", QDate(2026, 1, 5)) == QDate(2025, 12, 20));
    CHECK(typedDate(u"29 ақпан", QDate(2027, 3, 1)) == QDate(2028, 2, 29));
}

TEST_CASE("what is no date is none, and nothing is read into it")
{
    for (const QStringView text :
         {u"", u"   ", u"қараша", u"29", u"2026", u"31 қараша", u"30.02.2026", u"99.99.9999",
          u"29 қараша сейсенбіге қараған түні", u"ертең 09:00", u"3 3 желтоқсан", u"ертең 5 мамыр",
          u"жақында", u"0 мамыр", u"5 ма"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(typedDate(text, today));
    }
}

TEST_CASE("a year that is half typed is no hour, and no other date is read into it")
{
    for (const QStringView text :
         {u"29.11.2", u"9.11.2", u"29.11.202", u"29/11/2", u"29.11-2", u"29.11.2 09:00",
          u"29.11.202 09:00", u"2026.12.0", u"29 қараша 202"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(typedMoment(text, today));
    }
    CHECK(typedMoment(u"29.11. 9", today)->time == QTime(9, 0));
}

TEST_CASE("every date that is written is understood again, in every language")
{
    for (QDate date(2026, 6, 1); date < QDate(2027, 5, 25); date = date.addDays(1)) {
        for (const QStringView language : {u"kk", u"ru", u"en"}) {
            INFO(longDate(date, language).toStdString());
            REQUIRE(typedDate(longDate(date, language), today) == date);
            REQUIRE(typedDate(dayAndMonth(date, language), today) == date);
            REQUIRE(typedDate(shortDate(date, language), today) == date);
        }
        REQUIRE(typedDate(numericDate(date), today) == date);
    }
}

TEST_CASE("a moment has a day, a time or both")
{
    using Moment = TypedMoment;
    const QTime nine(9, 0);
    const QDate tomorrow = today.addDays(1);
    for (const QStringView text :
         {u"ертең 09:00", u"ертең, 9:00", u"ертең сағат 9", u"ертең 9", u"09:00 ертең",
          u"завтра в 9", u"tomorrow at 9", u"30 қараша 9:00", u"30.11 09:00",
          u"2026 жылғы 30 қараша, 09:00", u"дүйсенбі 9:00", u"в понедельник 9:00",
          u"дүйсенбіде 9:00"}) {
        INFO(text.toString().toStdString());
        CHECK(typedMoment(text, today) == Moment{tomorrow, nine});
    }
    CHECK(typedMoment(u"18:30", today) == Moment{std::nullopt, QTime(18, 30)});
    CHECK(typedMoment(u"00:00", today) == Moment{std::nullopt, QTime(0, 0)});
    CHECK(typedMoment(u"жұма", today) == Moment{QDate(2026, 12, 4), std::nullopt});
    CHECK(typedMoment(u"в пятницу", today) == Moment{QDate(2026, 12, 4), std::nullopt});
    for (const QStringView text : {u"25:00", u"ертең 9:75", u"9:00 10:00", u"таңертең", u"сағат"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(typedMoment(text, today));
    }
}

TEST_CASE("a time is understood with a point too, as newsrooms write it")
{
    using Moment = TypedMoment;
    const QTime ten(10, 0);
    const QDate first(2026, 12, 1);
    for (const QStringView text :
         {u"1 желтоқсан 10.00", u"1 желтоқсан, сағат 10.00", u"1 декабря в 10.00", u"1.12 10.00",
          u"01.12.2026 10.00", u"2026-12-01 10.00", u"10.00 1 желтоқсан", u"сейсенбі 10.00",
          u"1 желтоқсан 10.00-де", u"1 желтоқсан 10-да", u"1 желтоқсан сағат 10-да",
          u"1.12, 10:00-де"}) {
        INFO(text.toString().toStdString());
        CHECK(typedMoment(text, today) == Moment{first, ten});
    }
    CHECK(typedMoment(u"18.30", today) == Moment{std::nullopt, QTime(18, 30)});
    CHECK(typedMoment(u"ертең 9.45", today) == Moment{today.addDays(1), QTime(9, 45)});
    CHECK(typedMoment(u"3 желтоқсан 14.00", today) == Moment{QDate(2026, 12, 3), QTime(14, 0)});
    CHECK(typedMoment(u"02.12 18.30", today) == Moment{QDate(2026, 12, 2), QTime(18, 30)});
    CHECK(typedMoment(u"18.30 02.12", today) == Moment{QDate(2026, 12, 2), QTime(18, 30)});
    CHECK(typedMoment(u"02.12 10.12", today) == Moment{QDate(2026, 12, 2), QTime(10, 12)});
    CHECK(typedMoment(u"10.12", today) == Moment{QDate(2026, 12, 10), std::nullopt});
    CHECK(typedMoment(u"9-да", today) == Moment{std::nullopt, QTime(9, 0)});
    CHECK(typedMoment(u"29 қараша 9-да", today) == Moment{today, QTime(9, 0)});
    for (const QStringView text :
         {u"1 желтоқсан 10.0", u"1 желтоқсан 25.00", u"ертең 9.75", u"18.30 19.30", u"31.30",
          u"1 желтоқсан 10/30", u"02.12 03.12 10.00"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(typedMoment(text, today));
    }
}

TEST_CASE("no time that is written with a point becomes another day or another hour")
{
    for (QDate date(2026, 12, 1); date < QDate(2027, 1, 1); date = date.addDays(1)) {
        for (QTime time(0, 0); time < QTime(23, 45); time = time.addSecs(15 * 60)) {
            for (const QString &day : {dayAndMonth(date, u"kk"), longDate(date, u"ru"),
                                       numericDate(date), date.toString(QStringLiteral("dd.MM"))}) {
                const QString text = day + time.toString(QStringLiteral(" H.mm"));
                INFO(text.toStdString());
                REQUIRE(typedMoment(text, today) == TypedMoment{date, time});
            }
        }
    }
}
