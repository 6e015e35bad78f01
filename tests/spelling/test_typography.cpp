#include "spelling/checker.h"
#include "spelling/findings.h"
#include "support/table.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

/// What the text becomes with one rule's fixes, no-break spaces shown as ~.
std::string set(Rule rule, QStringView text)
{
    Checker checker{Dictionaries{}};
    checker.setRules({rule});
    const QList<Finding> findings = checker.check(text);
    for (const Finding &finding : findings) {
        CHECK(finding.rule == rule);
        CHECK(text.sliced(finding.start, finding.length) == finding.text);
    }
    return test::mended(text, findings).replace(QChar::Nbsp, u'~').toStdString();
}

} // namespace

TEST_CASE("every rule of typography mends what it should and leaves the rest")
{
    const auto rows = test::tableRows(QStringLiteral("spelling/data/typography.tsv"));
    REQUIRE(rows.size() > 40);
    for (const QStringList &row : rows) {
        REQUIRE(row.size() >= 2);
        const auto rule = ruleNamed(row[0]);
        REQUIRE(rule);
        INFO(row[1].toStdString());
        CHECK(set(*rule, row[1]) == row.value(2, row[1]).toStdString());
    }
}

TEST_CASE("a pair of quotes is one finding, with one fix of both")
{
    Checker checker{Dictionaries{}};
    const QString text = QStringLiteral("Ол \"Ел \"ішінде\" жоқ. Бір „екі“, «үш\", (\"төрт”)");
    QList<std::pair<qsizetype, qsizetype>> found;
    for (const Finding &finding : checker.check(text)) {
        REQUIRE(finding.fixes.size() == 1);
        found.append({finding.start, finding.partner ? finding.partner->start : -1});
    }
    const QList<std::pair<qsizetype, qsizetype>> pairs = {{7, 14}, {25, 29}, {35, -1}, {39, 44}};
    CHECK(found == pairs);
    checker.setIgnored({{FindingKind::Typography, QStringLiteral("\"")}});
    CHECK(checker.check(u"Ол \"иә\" деді").isEmpty());
}

TEST_CASE("typography is Kazakh text's alone, and not that of marked runs")
{
    Checker checker{Dictionaries{}};
    CHECK_FALSE(checker.check(u"Ол \"иә\" деді").isEmpty());
    CHECK(checker.check(u"He said \"yes\"", {}, u"en").isEmpty());
    CHECK(checker.check(u"Ол \"yes\" деді", {{3, 5, QStringLiteral("en")}}).isEmpty());
}

TEST_CASE("every rule has a name of its own, and a kind")
{
    CHECK(allRules().size() == 20);
    CHECK(everyRule().size() == 20);
    for (const Rule rule : allRules()) {
        CHECK(ruleNamed(keyOf(rule)) == rule);
        CHECK_FALSE(keyOf(kindOf(rule)).isEmpty());
    }
    CHECK_FALSE(ruleNamed(u"nonsense"));
}
