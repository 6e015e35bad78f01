#include "text/counts.h"

#include <catch2/catch.hpp>

using namespace tilshi::text;

TEST_CASE("words are stretches of letters and digits, a hyphen within joins them")
{
    CHECK(count(u"сөз-сөйлем – екі сөз.").words == 3);
    CHECK(count(u"2025 ж. 8 қыркүйек").words == 4);
    CHECK(count(u" – … «»").words == 0);
    CHECK(count(u"Сөз- иә").words == 2);
}

TEST_CASE("characters are counted, once with and once without spaces")
{
    const Counts counts = count(u"Қазақ\u00a0елі 😀");
    CHECK(counts.characters == 11);
    CHECK(counts.charactersNoSpaces == 9);
}

TEST_CASE("reading takes at least a minute where there is a word")
{
    CHECK(readingMinutes({0, 0, 0}) == 0);
    CHECK(readingMinutes({5, 0, 0}) == 1);
    CHECK(readingMinutes({360, 0, 0}) == 2);
}
