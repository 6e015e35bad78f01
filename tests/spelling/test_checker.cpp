#include "language/anytext.h"
#include "spelling/checker.h"
#include "spelling/smalldictionary.h"
#include "spelling/spelledform.h"
#include "support/table.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

Checker loadedChecker()
{
    Checker checker(installedDictionaries());
    REQUIRE(checker.load());
    return checker;
}

/// Looks at words alone.
Checker wordChecker()
{
    Checker checker = loadedChecker();
    checker.setRules(
        {Rule::Spelling, Rule::Scripts, Rule::Names, Rule::KazakhLetters, Rule::Endings});
    return checker;
}

std::string wordsFound(Checker &checker, QStringView text, const QList<LanguageRun> &runs = {},
                       QStringView language = u"kk")
{
    QStringList words;
    for (const Finding &finding : checker.check(text, runs, language)) {
        CHECK(text.sliced(finding.start, finding.length) == finding.text);
        words.append(finding.text);
    }
    return words.join(u' ').toStdString();
}

} // namespace

TEST_CASE("the words to look at are found in real text")
{
    Checker checker = wordChecker();
    const auto rows = test::tableRows(QStringLiteral("spelling/data/findings.tsv"));
    REQUIRE(rows.size() > 20);
    for (const QStringList &row : rows) {
        INFO(row.first().toStdString());
        CHECK(wordsFound(checker, row.first()) == row.value(1).toStdString());
    }
}

TEST_CASE("a key held down makes a finding, and no search for what it was meant to be")
{
    Checker checker = loadedChecker();
    const QString held(3'000, u'ә');
    const QList<Finding> findings = checker.check(held);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().text == held);
    CHECK(findings.first().kind() == FindingKind::Misspelling);
    int asked = 0;
    const auto stop = [&asked] {
        ++asked;
        return false;
    };
    CHECK(checker.suggestions(held, u"kk", 5, stop).isEmpty());
    CHECK(asked == 0);
    checker.suggestions(held.first(longestWord), u"kk", 5, stop);
    CHECK(asked > 0);
}

TEST_CASE("the right word is suggested first")
{
    Checker checker = loadedChecker();
    const auto rows = test::tableRows(QStringLiteral("spelling/data/suggestions.tsv"));
    REQUIRE(rows.size() > 5);
    for (const QStringList &row : rows) {
        CHECK(checker.suggestions(row.first(), u"kk").value(0).toStdString() ==
              row.value(1).toStdString());
    }
}

TEST_CASE("suggestions are capped")
{
    Checker checker = loadedChecker();
    CHECK(checker.suggestions(u"карр", u"kk", 2).size() <= 2);
    CHECK(checker.suggestions(u"карр", u"kk", 0).isEmpty());
    CHECK(checker.suggestions(u"", u"kk").isEmpty());
    CHECK(checker.suggestions(u"Hausx", u"de").isEmpty());
}

TEST_CASE("marked runs are checked in their language, or not at all")
{
    Checker checker = loadedChecker();
    const QString text = QStringLiteral("Ол привет деді, hello деді.");
    CHECK(wordsFound(checker, text) == "привет");
    CHECK(wordsFound(checker, text, {{3, 6, QStringLiteral("ru")}}).empty());
    CHECK(wordsFound(checker, u"Ол превет деді", {{3, 6, QStringLiteral("ru")}}) == "превет");
    CHECK(wordsFound(checker, u"Ол ббббб деді", {{3, 5, QStringLiteral("de")}}).empty());
    CHECK(wordsFound(checker, u"Ол helo, hello", {{3, 11, QStringLiteral("en")}}) == "helo");
}

TEST_CASE("a text in Russian or English is checked as such, with its Kazakh words")
{
    Checker checker = loadedChecker();
    CHECK(wordsFound(checker, u"Он сказал привет, Қазақстан", {}, u"ru").empty());
    CHECK(wordsFound(checker, u"Он скозал", {}, u"ru") == "скозал");
    CHECK(wordsFound(checker, u"The Kazakh word, Xzqy", {}, u"en") == "Xzqy");
    CHECK(checker.check(u"скозал", {}, u"ru").first().language == u"ru");
    CHECK(checker.suggestions(u"скозал", u"ru").contains(QStringLiteral("сказал")));
    CHECK(checker.suggestions(u"keybord", u"kk").contains(QStringLiteral("keyboard")));
}

TEST_CASE("house words are accepted until they are taken back")
{
    Checker checker = loadedChecker();
    const QString text = QStringLiteral("Тілшіқоржын, ТІЛШІҚОРЖЫН, тілшіқоржын-медиа");
    CHECK(!wordsFound(checker, text).empty());
    checker.setHouseWords({{QStringLiteral("тілшіқоржын")}, {QStringLiteral("медиа")}});
    CHECK(wordsFound(checker, text).empty());
    CHECK(checker.suggestions(u"тилшикоржын", u"kk").value(0) == u"тілшіқоржын");
    checker.setHouseWords({});
    CHECK(!wordsFound(checker, text).empty());
}

TEST_CASE("what is ignored is left out by its kind and text")
{
    Checker checker{Dictionaries{}};
    const QStringView text = u"Бұл - бір, ол — екі, қaлa - үш.";
    CHECK(checker.check(text).size() == 4);
    checker.setIgnored({{FindingKind::Typography, QStringLiteral("-")}});
    REQUIRE(checker.check(text).size() == 2);
    CHECK(checker.check(text).first().text == u"—");
    checker.setIgnored({{FindingKind::Misspelling, QStringLiteral("-")}});
    CHECK(checker.check(text).size() == 4);
}

TEST_CASE("a house word with a model is accepted in every form of it, until it is taken back")
{
    Checker checker = wordChecker();
    const QString right = QStringLiteral("Тілшіқоржынның тілшіқоржыннан тілшіқоржынға");
    const QString wrong = QStringLiteral("тілшіқоржынге");
    const QString model = checker.modelFor(u"тілшіқоржын");
    REQUIRE(checker.isModel(model));
    CHECK_FALSE(checker.isModel(u"балаға"));
    CHECK_FALSE(checker.isModel(u"тілшіқоржын"));
    CHECK(!wordsFound(checker, right).empty());
    checker.setHouseWords({{QStringLiteral("тілшіқоржын"), model}});
    CHECK(wordsFound(checker, right).empty());
    CHECK(wordsFound(checker, wrong) == wrong.toStdString());
    CHECK(checker.suggestions(wrong, u"kk").value(0) == u"тілшіқоржынға");
    checker.setHouseWords({});
    CHECK(!wordsFound(checker, right).empty());
}

TEST_CASE("a checker without dictionaries finds mixed words and says why it finds no more")
{
    Checker checker{Dictionaries{}};
    CHECK(checker.load().error().code == ErrorCode::NotFound);
    const auto findings = checker.check(u"Қaзақ ббббб house Он сказал что");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().kind() == FindingKind::MixedScript);
    CHECK(findings.first().language == u"kk");
    CHECK(checker.suggestions(u"Қaзақ", u"kk") == QStringList{QStringLiteral("Қазақ")});
    CHECK(checker.suggestions(u"ббббб", u"kk").isEmpty());
}

TEST_CASE("a damaged dictionary is an error, and the others go on")
{
    const QTemporaryDir folder;
    Dictionaries dictionaries = installedDictionaries();
    dictionaries.kazakh = DictionaryFiles{folder.filePath(QStringLiteral("k.aff")),
                                          folder.filePath(QStringLiteral("k.dic"))};
    test::writeBytes(dictionaries.kazakh->affixes, "SET UTF-8\n");
    test::writeBytes(dictionaries.kazakh->words, "bread");
    Checker checker(dictionaries);
    CHECK(checker.load().error().code == ErrorCode::Corrupt);
    CHECK(wordsFound(checker, u"ббббб keybord") == "keybord");
}

TEST_CASE("findings lie in the text, in order and apart, whatever the text")
{
    const test::SmallDictionary small({QStringLiteral("бір"), QStringLiteral("екі")});
    Dictionaries dictionaries;
    dictionaries.kazakh = small.files();
    dictionaries.russian = small.files();
    Checker checker(dictionaries);
    CHECK(test::holds("findings", [&checker] {
        const QString text = *test::anyText();
        const QList<LanguageRun> runs{{*rc::gen::inRange<qsizetype>(0, 50),
                                       *rc::gen::inRange<qsizetype>(0, 50), QStringLiteral("ru")}};
        qsizetype end = 0;
        for (const Finding &finding : checker.check(text, runs)) {
            RC_ASSERT(finding.start >= end);
            RC_ASSERT(finding.length > 0);
            end = finding.start + finding.length;
            RC_ASSERT(end <= text.size());
        }
    }));
}

TEST_CASE("a part in Latin letters that look like ours is found, where the whole is a word")
{
    Checker checker = wordChecker();
    CHECK(wordsFound(checker, u"ic-қимылдарды тоқтатты") == "ic-қимылдарды");
    CHECK(wordsFound(checker, u"e-үкімет, co-автор, IT-сала").empty());
    CHECK(checker.suggestions(u"ic-қимылдарды", u"kk").first() == u"іс-қимылдарды");
}

TEST_CASE("what writers often mistype is put right first")
{
    Checker checker = loadedChecker();
    const std::pair<const char *, const char *> pairs[] = {
        {"айттыда", "айтты да"}, {"бірақта", "бірақ та"},   {"сэйкес", "сәйкес"},
        {"оинайды", "ойнайды"},  {"келедіме", "келеді ме"}, {"үстайды", "ұстайды"},
    };
    for (const auto &[typed, meant] : pairs) {
        INFO(typed);
        CHECK(checker.suggestions(QString::fromUtf8(typed), u"kk").value(0).toStdString() == meant);
    }
}
