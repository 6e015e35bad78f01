#include "spelling/rules.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

struct Row
{
    Rule rule;
    FindingKind kind;
    QStringView key;
};

constexpr Row rows[] = {
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
};

const Row &rowOf(Rule rule)
{
    return *std::find_if(std::begin(rows), std::end(rows),
                         [rule](const Row &row) { return row.rule == rule; });
}

} // namespace

const QList<Rule> &allRules()
{
    static const QList<Rule> all = [] {
        QList<Rule> list;
        for (const Row &row : rows) {
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
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [key](const Row &other) { return other.key == key; });
    return row == std::end(rows) ? std::nullopt : std::optional(row->rule);
}

QString keyOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Misspelling:
        return QStringLiteral("misspelling");
    case FindingKind::MissingLetters:
        return QStringLiteral("missing-letters");
    case FindingKind::MixedScript:
        return QStringLiteral("mixed-script");
    case FindingKind::Ending:
        return QStringLiteral("ending");
    case FindingKind::UnknownName:
        return QStringLiteral("unknown-name");
    case FindingKind::RepeatedWord:
        return QStringLiteral("repeated-word");
    case FindingKind::SplitWord:
        return QStringLiteral("split-word");
    case FindingKind::Typography:
        return QStringLiteral("typography");
    }
    Q_UNREACHABLE();
}

std::optional<FindingKind> kindNamed(QStringView key)
{
    for (const Row &row : rows) {
        if (keyOf(row.kind) == key) {
            return row.kind;
        }
    }
    return {};
}

Rules everyRule()
{
    return {allRules().begin(), allRules().end()};
}

} // namespace tilshi::spelling
