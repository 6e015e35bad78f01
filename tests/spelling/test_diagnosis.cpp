#include "spelling/checker.h"
#include "spelling/smalldictionary.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

/// A dictionary of a few words, all of them in use.
class SmallKazakh
{
public:
    explicit SmallKazakh(QStringList words)
        : m_dictionary(words)
    {
        words.sort();
        test::writeBytes(table(), (words.join(QStringLiteral("\t9\n")) + u"\t9\n").toUtf8());
    }

    Checker checker() const
    {
        Dictionaries dictionaries;
        dictionaries.kazakh = m_dictionary.files();
        dictionaries.kazakh->frequencies = table();
        Checker checker(dictionaries);
        REQUIRE(checker.load());
        return checker;
    }

private:
    QString table() const { return m_folder.filePath(QStringLiteral("x.freq")); }

    test::SmallDictionary m_dictionary;
    QTemporaryDir m_folder;
};

SmallKazakh someKazakh()
{
    return SmallKazakh(QStringLiteral("бұл ол деді сөз қазақ қала қалада қалаға көлге көл саясат "
                                      "саясатта жасында жасыңда шыққанша шыққан туралы заң халық "
                                      "үшін Қазақстан мен кітап кітаптар ел есінде "
                                      "алма Алматы алмады")
                           .split(u' '));
}

/// The kinds of what is found in a text, and the first fix of each: kind:text:fix.
std::string kindsIn(QStringView text)
{
    Checker checker = someKazakh().checker();
    QStringList kinds;
    for (const Finding &finding : checker.check(text)) {
        kinds.append(keyOf(finding.kind()) + u':' + finding.text + u':' + finding.fixes.value(0));
    }
    return kinds.join(u' ').toStdString();
}

} // namespace

TEST_CASE("a word without its Kazakh letters is named as such, with the word that was meant")
{
    CHECK(kindsIn(u"бұл казак") == "missing-letters:казак:қазақ");
    CHECK(kindsIn(u"ол Казакстан деді") == "missing-letters:Казакстан:Қазақстан");
    CHECK(kindsIn(u"калада") == "missing-letters:калада:қалада");
}

TEST_CASE("an ending in the wrong shape is named as such, with the right one")
{
    CHECK(kindsIn(u"бұл саясатда") == "ending:саясатда:саясатта");
    CHECK(kindsIn(u"ол көлға") == "ending:көлға:көлге");
    CHECK(kindsIn(u"ол қалаге") == "ending:қалаге:қалаға");
}

TEST_CASE("a name that is written small is that name rather than a word with another ending")
{
    CHECK(kindsIn(u"бұл алматы") == "misspelling:алматы:Алматы");
}

TEST_CASE("a slip within the stem is a misspelling, and so is a lone ң in an ending")
{
    CHECK(kindsIn(u"бұл сөс") == "misspelling:сөс:");
    CHECK(kindsIn(u"бұл жасінда") == "misspelling:жасінда:");
    CHECK(kindsIn(u"бұл халыд") == "misspelling:халыд:");
}

TEST_CASE("a capital within a sentence makes a name, at its beginning it does not")
{
    CHECK(kindsIn(u"ол Ббббб деді") == "unknown-name:Ббббб:");
    CHECK(kindsIn(u"Ббббб деді. Ввввв деді") == "misspelling:Ббббб: misspelling:Ввввв:");
    CHECK(kindsIn(u"ол деді: «Ббббб»") == "misspelling:Ббббб:");
}

TEST_CASE("a word that begins a sentence is known by its stem, though it is written as names are")
{
    CHECK(kindsIn(u"Қалага деді") == "missing-letters:Қалага:Қалаға");
    CHECK(kindsIn(u"Қалаге деді") == "ending:Қалаге:Қалаға");
    CHECK(kindsIn(u"Саясатда деді") == "ending:Саясатда:Саясатта");
    CHECK(kindsIn(u"ол Қалага деді") == "unknown-name:Қалага:");
    CHECK(kindsIn(u"Калада деді") == "misspelling:Калада:"); // may be a name that nobody listed
}

TEST_CASE("a word cut in two and two in one are named, and real neighbours are not")
{
    CHECK(kindsIn(u"ол шыққа нша деді") == "split-word:шыққа нша:шыққанша");
    CHECK(kindsIn(u"бұл халық-ғой") == "split-word:халық-ғой:халық ғой");
    CHECK(kindsIn(u"Халық-ғой бұл") == "split-word:Халық-ғой:Халық ғой");
    CHECK(kindsIn(u"бұл халық-қой") != "split-word:халық-қой:халық қой");
    CHECK(kindsIn(u"бұл заңтуралы") == "split-word:заңтуралы:заң туралы");
    CHECK(kindsIn(u"халықүшін") == "split-word:халықүшін:халық үшін");
    CHECK(kindsIn(u"ол кітаптар мен").empty());
    CHECK(kindsIn(u"ел есінде").empty());
}

TEST_CASE("the ending of a number is no misspelt word")
{
    CHECK(kindsIn(u"бұл 2025 ші") == "typography:2025 ші:2025-ші");
}

TEST_CASE("a rule that is switched off leaves a plain misspelling, or nothing")
{
    Checker checker = someKazakh().checker();
    Rules rules = everyRule();
    rules.remove(Rule::KazakhLetters);
    checker.setRules(rules);
    REQUIRE(checker.check(u"бұл казак").size() == 1);
    CHECK(checker.check(u"бұл казак").first().kind() == FindingKind::Misspelling);
    rules.remove(Rule::Spelling);
    rules.remove(Rule::Names);
    rules.remove(Rule::Scripts);
    checker.setRules(rules);
    CHECK(checker.check(u"бұл казак, Ббббб, қaлa").isEmpty());
}

TEST_CASE("how sure a finding is depends on its kind")
{
    Checker checker = someKazakh().checker();
    CHECK(checker.check(u"бұл казак").first().confidence == Confidence::High);
    CHECK(checker.check(u"бұл сөс").first().confidence == Confidence::Medium);
    CHECK(checker.check(u"бұл Ббббб").first().confidence == Confidence::Low);
}

TEST_CASE("a word of mixed letters has its fix, Kazakh letters first")
{
    Checker checker = someKazakh().checker();
    const auto found = checker.check(u"бұл казaқ");
    REQUIRE(found.size() == 1);
    CHECK(found.first().kind() == FindingKind::MixedScript);
    CHECK(found.first().fixes.value(0) == u"қазақ");
    CHECK(checker.suggestions(u"қaла", u"kk") == QStringList{QStringLiteral("қала")});
}
