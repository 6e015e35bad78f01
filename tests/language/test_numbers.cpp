#include "language/numbers.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace tilshi::language;

TEST_CASE("thousands are parted by a space at which no line ends")
{
    CHECK(numberText(0, u"kk") == u"0");
    CHECK(numberText(999, u"kk") == u"999");
    CHECK(numberText(1284, u"kk") == u"1\u00a0284");
    CHECK(numberText(12345678, u"ru") == u"12\u00a0345\u00a0678");
    CHECK(numberText(-1284, u"kk") == u"−1\u00a0284");
    CHECK(numberText(1284567, u"en") == u"1,284,567");
    CHECK(numberText(std::numeric_limits<qint64>::min(), u"en") == u"−9,223,372,036,854,775,808");
}

TEST_CASE("decimals have a comma, in English a point, and no zeros at the end")
{
    CHECK(decimalText(12.5, 1, u"kk") == u"12,5");
    CHECK(decimalText(12.04, 1, u"kk") == u"12");
    CHECK(decimalText(1284.25, 2, u"kk") == u"1\u00a0284,25");
    CHECK(decimalText(-0.04, 1, u"kk") == u"0");
    CHECK(decimalText(-2.4, 0, u"ru") == u"−2");
    CHECK(decimalText(12.5, 1, u"en") == u"12.5");
    CHECK(percentText(45, u"kk") == u"45%");
    CHECK(percentText(12.5, u"ru") == u"12,5%");
}

TEST_CASE("large numbers are shortened to one place of the largest unit")
{
    CHECK(roundedText(9'999, u"kk") == u"9\u00a0999");
    CHECK(roundedText(450'000, u"kk") == u"450\u00a0мың");
    CHECK(roundedText(999'960, u"kk") == u"1\u00a0млн");
    CHECK(roundedText(1'500'000'000, u"kk") == u"1,5\u00a0млрд");
    CHECK(roundedText(-2'000'000, u"ru") == u"−2\u00a0млн");
    CHECK(roundedText(12'500, u"ru") == u"12,5\u00a0тыс.");
    CHECK(roundedText(3'000'000'000'000, u"en") == u"3\u00a0trillion");
    CHECK(roundedText(1'284'000'000'000'000, u"kk") == u"1\u00a0284\u00a0трлн");
    CHECK(moneyText(1'500'000'000, u"kk") == u"1,5\u00a0млрд\u00a0теңге");
    CHECK(moneyText(4'500, u"ru") == u"4\u00a0500\u00a0тенге");
}
