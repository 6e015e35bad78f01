#include "spelling/rules.h"

#include "spelling/repetitions.h"
#include "spelling/tokenizedtext.h"
#include "spelling/typography.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

struct RuleRow
{
    Rule rule;
    FindingKind kind;
    QStringView key;
};

constexpr RuleRow rules[] = {
    {Rule::Spelling, FindingKind::Misspelling, u"spelling"},
    {Rule::KazakhLetters, FindingKind::MissingLetters, u"kazakh-letters"},
    {Rule::Scripts, FindingKind::MixedScript, u"scripts"},
    {Rule::Endings, FindingKind::Ending, u"endings"},
    {Rule::Names, FindingKind::UnknownName, u"names"},
    {Rule::Repetitions, FindingKind::RepeatedWord, u"repetitions"},
    {Rule::WordBorders, FindingKind::SplitWord, u"word-borders"},
    {Rule::Quotes, FindingKind::Typography, u"quotes"},
    {Rule::Dashes, FindingKind::Typography, u"dashes"},
    {Rule::Spaces, FindingKind::Typography, u"spaces"},
    {Rule::NoBreakSpaces, FindingKind::Typography, u"no-break-spaces"},
    {Rule::Numbers, FindingKind::Typography, u"numbers"},
    {Rule::Particles, FindingKind::SplitWord, u"particles"},
    {Rule::Compounds, FindingKind::SplitWord, u"compounds"},
    {Rule::Plurals, FindingKind::Grammar, u"plurals"},
    {Rule::Commas, FindingKind::Punctuation, u"commas"},
    {Rule::DirectSpeech, FindingKind::Punctuation, u"direct-speech"},
    {Rule::Capitals, FindingKind::Capital, u"capitals"},
    {Rule::ConfusedWords, FindingKind::Grammar, u"confused-words"},
    {Rule::Style, FindingKind::Style, u"style"},
};

struct KindRow
{
    QStringView key;
    FindingKind kind;
    bool isOfUnknownWord;
};

constexpr KindRow kinds[] = {
    {u"misspelling", FindingKind::Misspelling, true},
    {u"missing-letters", FindingKind::MissingLetters, true},
    {u"mixed-script", FindingKind::MixedScript, false},
    {u"ending", FindingKind::Ending, true},
    {u"unknown-name", FindingKind::UnknownName, true},
    {u"repeated-word", FindingKind::RepeatedWord, false},
    {u"split-word", FindingKind::SplitWord, false},
    {u"typography", FindingKind::Typography, false},
    {u"punctuation", FindingKind::Punctuation, false},
    {u"grammar", FindingKind::Grammar, false},
    {u"capital", FindingKind::Capital, false},
    {u"style", FindingKind::Style, false},
};

/// How the rules look that need no dictionary. Where two findings are over each other, that of the
/// earlier row counts.
constexpr QList<Finding> (*withoutDictionary[])(const TokenizedText &passage) = {
    &repetitionsIn, &numbersIn, &figuresIn, &spacesIn, &dashesIn, &quotesIn, &noBreakSpacesIn,
};

const RuleRow &rowOf(Rule rule)
{
    return *std::find_if(std::begin(rules), std::end(rules),
                         [rule](const RuleRow &row) { return row.rule == rule; });
}

const KindRow &rowOf(FindingKind kind)
{
    return *std::find_if(std::begin(kinds), std::end(kinds),
                         [kind](const KindRow &row) { return row.kind == kind; });
}

} // namespace

const QList<Rule> &allRules()
{
    static const QList<Rule> all = [] {
        QList<Rule> list;
        for (const RuleRow &row : rules) {
            list.append(row.rule);
        }
        return list;
    }();
    return all;
}

FindingKind kindOf(Rule rule)
{
    return rowOf(rule).kind;
}

QString keyOf(Rule rule)
{
    return rowOf(rule).key.toString();
}

std::optional<Rule> ruleNamed(QStringView key)
{
    const auto row = std::find_if(std::begin(rules), std::end(rules),
                                  [key](const RuleRow &other) { return other.key == key; });
    return row == std::end(rules) ? std::nullopt : std::optional(row->rule);
}

bool isOfUnknownWord(FindingKind kind)
{
    return rowOf(kind).isOfUnknownWord;
}

QString keyOf(FindingKind kind)
{
    return rowOf(kind).key.toString();
}

std::optional<FindingKind> kindNamed(QStringView key)
{
    const auto row = std::find_if(std::begin(kinds), std::end(kinds),
                                  [key](const KindRow &other) { return other.key == key; });
    return row == std::end(kinds) ? std::nullopt : std::optional(row->kind);
}

Rules everyRule()
{
    return {allRules().begin(), allRules().end()};
}

Rules usualRules()
{
    Rules rules = everyRule();
    rules.remove(Rule::Style);
    return rules;
}

QList<Finding> findingsWithoutDictionary(const TokenizedText &passage)
{
    QList<Finding> all;
    for (const auto find : withoutDictionary) {
        all += find(passage);
    }
    return all;
}

} // namespace tilshi::spelling
