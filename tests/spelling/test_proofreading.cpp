#include "spelling/checker.h"
#include "spelling/findings.h"
#include "spelling/proofreading/singular.h"
#include "support/table.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

Checker checkerOf(Rule rule)
{
    Checker checker(installedDictionaries());
    REQUIRE(checker.load());
    checker.setRules({rule});
    return checker;
}

/// How a rule does on sentences of which half are wrong.
struct Score
{
    int wrong = 0;
    int mended = 0;
    int right = 0;
    int falselyFound = 0;
    QStringList missed;
};

Score scoreOf(Rule rule)
{
    Score score;
    Checker checker = checkerOf(rule);
    const auto rows =
        test::tableRows(QStringLiteral("spelling/data/sentences/%1.tsv").arg(keyOf(rule)));
    for (const QStringList &row : rows) {
        const QList<Finding> findings = checker.check(row[0]);
        const QString becomes = test::mended(row[0], findings);
        const bool isWrong = row.size() > 1;
        const bool isWell = isWrong ? becomes == row[1] : findings.isEmpty();
        score.wrong += isWrong ? 1 : 0;
        score.right += isWrong ? 0 : 1;
        score.mended += isWrong && isWell ? 1 : 0;
        score.falselyFound += !isWrong && !isWell ? 1 : 0;
        if (!isWell) {
            score.missed.append(becomes);
        }
    }
    return score;
}

QList<std::pair<qsizetype, QString>> found(Rule rule, QStringView text,
                                           const QList<LanguageRun> &runs = {})
{
    Checker checker = checkerOf(rule);
    QList<std::pair<qsizetype, QString>> all;
    for (const Finding &finding : checker.check(text, runs)) {
        CHECK(text.sliced(finding.start, finding.length) == finding.text);
        all.append({finding.start, finding.fixes.value(0)});
    }
    return all;
}

std::string mendedBy(Rule rule, QStringView text)
{
    Checker checker = checkerOf(rule);
    return test::mended(text, checker.check(text)).toStdString();
}

const QList<Rule> &proofreadersRules()
{
    static const QList<Rule> rules = {Rule::Particles,     Rule::Compounds,    Rule::Plurals,
                                      Rule::Commas,        Rule::DirectSpeech, Rule::Capitals,
                                      Rule::ConfusedWords, Rule::Style};
    return rules;
}

} // namespace

TEST_CASE("a proofreader's rules mend what a newspaper gets wrong and leave what is right")
{
    constexpr double leastMended = 0.70;
    constexpr double mostFalse = 0.03;
    constexpr int half = 30;
    for (const Rule rule : proofreadersRules()) {
        const Score score = scoreOf(rule);
        WARN(keyOf(rule).toStdString()
             << ": " << score.mended << " of " << score.wrong << " mended, " << score.falselyFound
             << " of " << score.right << " found falsely");
        INFO(score.missed.join(u'\n').toStdString());
        CHECK(score.wrong == half);
        CHECK(score.right == half);
        CHECK(score.mended >= leastMended * score.wrong);
        CHECK(score.falselyFound <= mostFalse * score.right);
    }
}

TEST_CASE("a proofreader's finding stands where its words do, in UTF-16 units")
{
    using Found = QList<std::pair<qsizetype, QString>>;
    CHECK(found(Rule::Commas, u"😀 Жол бар. Әрине бұл оңай") ==
          Found{{12, QStringLiteral("Әрине,")}});
    CHECK(found(Rule::Plurals, u"😀😀 он депутаттар келді") == Found{{8, QStringLiteral("депутат")}});
    CHECK(found(Rule::DirectSpeech, u"😀\n«Бұл біз үшін үлкен жеңіс» деді ол") ==
          Found{{28, QStringLiteral("», – деді")}});
    CHECK(found(Rule::Compounds, u"😀 жан жақты") == Found{{3, QStringLiteral("жан-жақты")}});
}

TEST_CASE("a proofreader's rules are those of Kazakh text, not of marked runs and addresses")
{
    const QString text = QStringLiteral("Демек бұл он депутаттар");
    CHECK(found(Rule::Commas, text, {{0, 9, QStringLiteral("ru")}}).isEmpty());
    CHECK(found(Rule::Plurals, text, {{0, text.size(), QStringLiteral("ru")}}).isEmpty());
    Checker checker = checkerOf(Rule::Commas);
    CHECK(checker.check(text, {}, u"ru").isEmpty());
}

TEST_CASE("a proofreader's finding can be ignored by its kind and text, and its rule switched off")
{
    Checker checker = checkerOf(Rule::Compounds);
    CHECK(checker.check(u"жан жақты сөз").size() == 1);
    checker.setIgnored({{FindingKind::SplitWord, QStringLiteral("жан жақты")}});
    CHECK(checker.check(u"жан жақты сөз").isEmpty());
    CHECK(checker.check(u"көп салалы ісі").size() == 1);
    Rules rules = everyRule();
    rules.remove(Rule::Compounds);
    checker.setRules(rules);
    for (const Finding &finding : checker.check(u"көп салалы іс")) {
        CHECK(finding.rule != Rule::Compounds);
    }
}

TEST_CASE("style is not looked at until somebody chooses")
{
    CHECK_FALSE(usualRules().contains(Rule::Style));
    CHECK(usualRules().size() == everyRule().size() - 1);
    Checker checker(installedDictionaries());
    REQUIRE(checker.load());
    CHECK(checker.check(u"Кітап білім бұлағы болып табылады.").isEmpty());
}

TEST_CASE("what is both a proofreader's and the dictionary's finding is the proofreader's")
{
    Checker checker(installedDictionaries());
    REQUIRE(checker.load());
    const auto findings = checker.check(u"Екі елдің қарым қатынасы жақсы");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().rule == Rule::Compounds);
    CHECK(findings.first().fixes.value(0) == u"қарым-қатынасы");
}

TEST_CASE("a plural becomes singular with its case and its owner")
{
    const QStringList words = {
        QStringLiteral("ел"),      QStringLiteral("елдің"),
        QStringLiteral("елден"),   QStringLiteral("оқушы"),
        QStringLiteral("оқушыны"), QStringLiteral("мектеп"),
        QStringLiteral("мектебі"), QStringLiteral("мектебіміздің"),
        QStringLiteral("қала"),    QStringLiteral("қаласы"),
        QStringLiteral("адам"),    QStringLiteral("адамнан"),
        QStringLiteral("адаммен"), QStringLiteral("ат"),
        QStringLiteral("атпен"),
    };
    const auto singular = [&words](const char16_t *form) {
        const auto accepts = [&words](const QString &word) { return words.contains(word); };
        return singularOf(QString::fromUtf16(form), accepts).form.toStdString();
    };
    CHECK(singular(u"елдердің") == "елдің");
    CHECK(singular(u"елдерден") == "елден");
    CHECK(singular(u"оқушыларды") == "оқушыны");
    CHECK(singular(u"мектептері") == "мектебі");
    CHECK(singular(u"мектептеріміздің") == "мектебіміздің");
    CHECK(singular(u"қалалары") == "қаласы");
    CHECK(singular(u"адамдардан") == "адамнан");
    CHECK(singular(u"аттармен") == "атпен");
    CHECK(singular(u"доллар").empty());
    CHECK(singular(u"елтер").empty());
}

TEST_CASE("each of a proofreader's rules knows what stands in its way")
{
    CHECK(mendedBy(Rule::Commas, u"Бәрі келді. Иә бұл рас") == "Бәрі келді. Иә, бұл рас");
    CHECK(mendedBy(Rule::Commas, u"Иә деді ол") == "Иә деді ол");
    CHECK(mendedBy(Rule::DirectSpeech, u"Ол: «Біз осында боламыз» деді") ==
          "Ол: «Біз осында боламыз» деді");
    CHECK(mendedBy(Rule::DirectSpeech, u"«Біз осында боламыз.» деді ол") ==
          "«Біз осында боламыз», – деді ол");
    CHECK(mendedBy(Rule::Capitals, u"АЛМАТЫ ОБЛЫСЫНДА") == "АЛМАТЫ ОБЛЫСЫНДА");
    CHECK(mendedBy(Rule::Capitals, u"Ол Қазан қаласында") == "Ол Қазан қаласында");
    CHECK(mendedBy(Rule::Compounds, u"Біз содан-кейін келдік") == "Біз содан кейін келдік");
    CHECK(mendedBy(Rule::Plurals, u"2020 ойындары, 7 сыныптар") == "2020 ойындары, 7 сыныптар");
    CHECK(mendedBy(Rule::Particles, u"Балық ау мен қайық") == "Балық ау мен қайық");
}
