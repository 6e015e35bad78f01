#include "spelling/checker.h"
#include "support/table.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

/// Text and first fix of the words that lack Kazakh letters: 0аза0:қазақ.
std::string lettersMissing(Checker &checker, const QString &text)
{
    QStringList found;
    for (const Finding &finding : checker.check(text)) {
        if (finding.kind() == FindingKind::MissingLetters) {
            found.append(finding.text + u':' + finding.fixes.value(0));
        }
    }
    return found.join(u' ').toStdString();
}

} // namespace

TEST_CASE("words typed on the digit row of a Russian layout are named, numbers are not")
{
    Checker checker(installedDictionaries());
    REQUIRE(checker.load());
    const auto rows = test::tableRows(QStringLiteral("spelling/data/digitrow.tsv"));
    REQUIRE(rows.size() > 20);
    for (const QStringList &row : rows) {
        INFO(row.first().toStdString());
        CHECK(lettersMissing(checker, row.first()) == row.value(1).toStdString());
    }
}

TEST_CASE("a word of the digit row is left alone with its rule off, or once it is ignored")
{
    Checker checker(installedDictionaries());
    REQUIRE(checker.load());
    const QString text = QStringLiteral("бұл 0аза0 тілі");
    REQUIRE(checker.check(text).size() == 1);
    checker.setIgnored({{FindingKind::MissingLetters, QStringLiteral("0аза0")}});
    CHECK(checker.check(text).isEmpty());
    checker.setIgnored({});
    Rules rules = everyRule();
    rules.remove(Rule::KazakhLetters);
    checker.setRules(rules);
    CHECK(checker.check(text).isEmpty());
    CHECK(checker.check(text, {{4, 5, QStringLiteral("ru")}}).isEmpty());
}

TEST_CASE("without a dictionary no word of the digit row is guessed at")
{
    Checker checker{Dictionaries{}};
    CHECK(checker.check(u"бұл 0аза0 тілі").isEmpty());
}
