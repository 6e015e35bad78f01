#include "language/numberendings.h"

#include <QString>

#include <catch2/catch.hpp>

using tilshi::language::endingFor;

namespace {

std::string fitted(QStringView number, QStringView ending)
{
    return endingFor(number, ending).value_or(QString()).toStdString();
}

} // namespace

TEST_CASE("an ending follows the last word of the number as it is read out")
{
    CHECK(fitted(u"10", u"ге") == "ға");
    CHECK(fitted(u"100", u"ға") == "ге");
    CHECK(fitted(u"2025", u"шы") == "ші");
    CHECK(fitted(u"6", u"ге") == "ға");
    CHECK(fitted(u"40", u"ға") == "қа");
    CHECK(fitted(u"1", u"нің") == "дің");
    CHECK(fitted(u"7", u"дің") == "нің");
    CHECK(fitted(u"10", u"дан") == "нан");
    CHECK(fitted(u"2000", u"дан") == "нан");
    CHECK(fitted(u"3000000000", u"ға") == "қа");
    CHECK(fitted(u"3", u"мен") == "пен");
    CHECK(fitted(u"30", u"мен") == "бен");
    CHECK(fitted(u"0", u"ға") == "ге");
    CHECK(fitted(u"50", u"нен") == "ден");
}

TEST_CASE("what is no number or no such ending has none")
{
    CHECK_FALSE(endingFor(u"1,5", u"ға"));
    CHECK_FALSE(endingFor(u"", u"ға"));
    CHECK_FALSE(endingFor(u"5", u"сынып"));
    CHECK_FALSE(endingFor(u"٥", u"ға"));
}
