#include "spelling/tongue.h"

#include <catch2/catch.hpp>

using namespace tilshi::spelling;

namespace {

Tongue inText(QStringView word, Tongue around)
{
    return tongueOf(lettersOf(word), around, false);
}

Tongue inRun(QStringView word, Tongue around)
{
    return tongueOf(lettersOf(word), around, true);
}

} // namespace

TEST_CASE("languages are known by their codes, regions aside")
{
    CHECK(tongueNamed(u"kk") == Tongue::Kazakh);
    CHECK(tongueNamed(u"kk-KZ") == Tongue::Kazakh);
    CHECK(tongueNamed(u"ru_RU") == Tongue::Russian);
    CHECK(tongueNamed(u"en-GB") == Tongue::English);
    CHECK(tongueNamed(u"de") == Tongue::Other);
    CHECK(tongueNamed(u"rus") == Tongue::Other);
    CHECK(tongueNamed(u"") == Tongue::Other);
    for (const Tongue tongue : {Tongue::Kazakh, Tongue::Russian, Tongue::English, Tongue::Other}) {
        CHECK(tongueNamed(nameOf(tongue)) == tongue);
    }
}

TEST_CASE("Kazakh letters make a word Kazakh, Latin ones English unless it is a name")
{
    CHECK(inText(u"өнер", Tongue::Kazakh) == Tongue::Kazakh);
    CHECK(inText(u"өнер", Tongue::Russian) == Tongue::Kazakh);
    CHECK(inText(u"дом", Tongue::Kazakh) == Tongue::Kazakh);
    CHECK(inText(u"дом", Tongue::Russian) == Tongue::Russian);
    CHECK(inText(u"дом", Tongue::English) == Tongue::Other);
    CHECK(inText(u"house", Tongue::Kazakh) == Tongue::English);
    CHECK(inText(u"Huawei", Tongue::Kazakh) == Tongue::Other);
    CHECK(inText(u"Huawei", Tongue::English) == Tongue::English);
    CHECK(inText(u"jañalyq", Tongue::Kazakh) == Tongue::Other);
    CHECK(inText(u"їжак", Tongue::Kazakh) == Tongue::Other);
    CHECK(inText(u"مەملەكەت", Tongue::Kazakh) == Tongue::Other);
}

TEST_CASE("a marked run decides, and a language without a dictionary is left alone")
{
    CHECK(inRun(u"дом", Tongue::Russian) == Tongue::Russian);
    CHECK(inRun(u"house", Tongue::English) == Tongue::English);
    CHECK(inRun(u"house", Tongue::Kazakh) == Tongue::Other);
    CHECK(inRun(u"Haus", Tongue::Other) == Tongue::Other);
    CHECK(inRun(u"үй", Tongue::Other) == Tongue::Other);
}
