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
