#include "language/romannumeral.h"

#include <catch2/catch.hpp>

using tilshi::language::isRomanNumeral;

TEST_CASE("Roman numerals are known in Latin and in look-alike letters")
{
    for (const QStringView numeral :
         {QStringView(u"I"), QStringView(u"IV"), QStringView(u"XXI"), QStringView(u"MCMXCIX"),
          QStringView(u"ХХІ"), QStringView(u"ІХ"), QStringView(u"XІX")}) {
        CHECK(isRomanNumeral(numeral));
    }
}

TEST_CASE("words and ill-formed numerals are no Roman numerals")
{
    for (const QStringView other :
         {QStringView(u""), QStringView(u"IIII"), QStringView(u"VX"), QStringView(u"С"),
          QStringView(u"М"), QStringView(u"ХА"), QStringView(u"ix"), QStringView(u"IXI"),
          QStringView(u"MMMMMMMMMMMMMMMMMMMM")}) {
        CHECK_FALSE(isRomanNumeral(other));
    }
}
