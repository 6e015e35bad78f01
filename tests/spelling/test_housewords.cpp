#include "spelling/housewords.h"

#include <catch2/catch.hpp>

using tilshi::spelling::HouseWords;

TEST_CASE("a house word is accepted in the case it was given in and in taller ones")
{
    const HouseWords words({QStringLiteral("хаб"), QStringLiteral("Мұнармедиа"),
                            QStringLiteral("еГов"), QStringLiteral(" сөз-сөйлем "), QString()});
    CHECK(words.accepts(u"хаб"));
    CHECK(words.accepts(u"Хаб"));
    CHECK(words.accepts(u"ХАБ"));
    CHECK_FALSE(words.accepts(u"хАб"));
    CHECK(words.accepts(u"Мұнармедиа"));
    CHECK(words.accepts(u"МҰНАРМЕДИА"));
    CHECK_FALSE(words.accepts(u"мұнармедиа"));
    CHECK(words.accepts(u"еГов"));
    CHECK(words.accepts(u"ЕГОВ"));
    CHECK(words.accepts(u"ЕГов"));
    CHECK_FALSE(words.accepts(u"егов"));
    CHECK(words.accepts(u"сөз-сөйлем"));
    CHECK_FALSE(words.accepts(u""));
}

TEST_CASE("no house words accept nothing")
{
    CHECK(HouseWords().isEmpty());
    CHECK_FALSE(HouseWords().accepts(u"сөз"));
}
