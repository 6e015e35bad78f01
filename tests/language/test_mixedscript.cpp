#include "language/anytext.h"
#include "language/mixedscript.h"
#include "support/table.h"

#include <catch2/catch.hpp>

using namespace tilshi::language;

TEST_CASE("Latin letters within Cyrillic words are found, and Cyrillic ones within Latin words")
{
    const auto rows = tilshi::test::tableRows(QStringLiteral("language/data/mixedscript.tsv"));
    REQUIRE(rows.size() > 10);
    for (const QStringList &row : rows) {
        const QStringList mixed = mixedScriptWords(row.first());
        REQUIRE(mixed.size() == 1);
        CHECK(scriptFixes(mixed.first()).value(0).toStdString() == row.value(1).toStdString());
    }
}

TEST_CASE("foreign names with Kazakh endings, units and addresses are not mixed")
{
    for (const QStringView clean :
         {QStringView(u"COVID-19"), QStringView(u"iPhone-ы"), QStringView(u"IT-компания"),
          QStringView(u"IT-мамандарының"), QStringView(u"Wi-Fi-ды"), QStringView(u"e-үкімет"),
          QStringView(u"tilshi.kz-тің"), QStringView(u"https://tilshi.kz/тілші-a"),
          QStringView(u"a.қazaq@tilshi.kz"), QStringView(u"Facebookтен"), QStringView(u"Қазақстан"),
          QStringView(u"Kazakhstan"), QStringView(u"ХХІ ғасыр"), QStringView(u"10км"),
          QStringView(u"5G-ді"), QStringView(u"С витамині")}) {
        CHECK(mixedScriptWords(clean).join(u' ').toStdString().empty());
    }
}

TEST_CASE("a letter with two twins gives both readings")
{
    CHECK(scriptFixes(u"жyмыс") == QStringList{QStringLiteral("жумыс"), QStringLiteral("жүмыс")});
    CHECK(scriptFixes(u"yyyyyқ", 4).size() == 4);
    CHECK(scriptFixes(u"қоғам").isEmpty());
}

TEST_CASE("each mixed word is named once, in its order")
{
    CHECK(mixedScriptWords(u"бiр eкі, бiр") ==
          QStringList{QStringLiteral("бiр"), QStringLiteral("eкі")});
}

TEST_CASE("a fixed word is no longer mixed")
{
    CHECK(tilshi::test::holds("fixed", [] {
        for (const QString &word : mixedScriptWords(*tilshi::test::anyText())) {
            const QStringList fixes = scriptFixes(word);
            RC_ASSERT(!fixes.isEmpty());
            RC_ASSERT(fixes.size() <= 4);
            for (const QString &fix : fixes) {
                RC_ASSERT(!isMixedScript(fix));
                RC_ASSERT(fix.size() == word.size());
            }
        }
    }));
}

TEST_CASE("the letters that are of the wrong script are named, each once")
{
    CHECK(strayLetters(u"казaқстaндa") == u"a");
    CHECK(strayLetters(u"қoғaм") == u"oa");
    CHECK(strayLetters(u"СOVID") == u"С");
    CHECK(strayLetters(u"қоғам").isEmpty());
    CHECK(strayLetters(u"iPhone-ы").isEmpty());
}

TEST_CASE("a Kazakh letter makes a word Cyrillic, and a degree sign is no letter")
{
    CHECK(scriptFixes(u"өpic").value(0) == u"өріс");
    CHECK_FALSE(isMixedScript(u"42ºС"));
    CHECK(scriptFixes(u"arctіca-ның").value(0) == u"arctica-ның");
}
