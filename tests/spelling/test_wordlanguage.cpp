#include "spelling/wordlanguage.h"

#include <catch2/catch.hpp>

using namespace tilshi::spelling;

namespace {

Language inText(QStringView word, Language around)
{
    return languageOf(lettersOf(word), around, false);
}

Language inRun(QStringView word, Language around)
{
    return languageOf(lettersOf(word), around, true);
}

} // namespace

TEST_CASE("languages are known by their codes, regions aside")
{
    CHECK(languageNamed(u"kk") == Language::Kazakh);
    CHECK(languageNamed(u"kk-KZ") == Language::Kazakh);
    CHECK(languageNamed(u"ru_RU") == Language::Russian);
    CHECK(languageNamed(u"en-GB") == Language::English);
    CHECK(languageNamed(u"de") == Language::Other);
    CHECK(languageNamed(u"rus") == Language::Other);
    CHECK(languageNamed(u"") == Language::Other);
    for (const Language language :
         {Language::Kazakh, Language::Russian, Language::English, Language::Other}) {
        CHECK(languageNamed(nameOf(language)) == language);
    }
}

TEST_CASE("Kazakh letters make a word Kazakh, Latin ones English unless it is a name")
{
    CHECK(inText(u"өнер", Language::Kazakh) == Language::Kazakh);
    CHECK(inText(u"өнер", Language::Russian) == Language::Kazakh);
    CHECK(inText(u"дом", Language::Kazakh) == Language::Kazakh);
    CHECK(inText(u"дом", Language::Russian) == Language::Russian);
    CHECK(inText(u"дом", Language::English) == Language::Other);
    CHECK(inText(u"house", Language::Kazakh) == Language::English);
    CHECK(inText(u"Huawei", Language::Kazakh) == Language::Other);
    CHECK(inText(u"Huawei", Language::English) == Language::English);
    CHECK(inText(u"jañalyq", Language::Kazakh) == Language::Other);
    CHECK(inText(u"їжак", Language::Kazakh) == Language::Other);
    CHECK(inText(u"مەملەكەت", Language::Kazakh) == Language::Other);
}

TEST_CASE("a marked run decides, and a language without a dictionary is left alone")
{
    CHECK(inRun(u"дом", Language::Russian) == Language::Russian);
    CHECK(inRun(u"house", Language::English) == Language::English);
    CHECK(inRun(u"house", Language::Kazakh) == Language::Other);
    CHECK(inRun(u"Haus", Language::Other) == Language::Other);
    CHECK(inRun(u"үй", Language::Other) == Language::Other);
}
