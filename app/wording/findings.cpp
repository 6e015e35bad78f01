#include "wording/findings.h"

#include "language/mixedscript.h"
#include "spelling/finding.h"
#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using spelling::FindingKind;
using spelling::Rule;

constexpr Phrase<FindingKind> kinds[] = {
    {FindingKind::Misspelling, QT_TRANSLATE_NOOP("Wording", "Misspelled word")},
    {FindingKind::MissingLetters, QT_TRANSLATE_NOOP("Wording", "Missing Kazakh letters")},
    {FindingKind::MixedScript, QT_TRANSLATE_NOOP("Wording", "Mixed letters")},
    {FindingKind::Ending, QT_TRANSLATE_NOOP("Wording", "Unfitting ending")},
    {FindingKind::UnknownName, QT_TRANSLATE_NOOP("Wording", "Unknown name")},
    {FindingKind::RepeatedWord, QT_TRANSLATE_NOOP("Wording", "Repeated word")},
    {FindingKind::SplitWord, QT_TRANSLATE_NOOP("Wording", "Split or joined words")},
    {FindingKind::Typography, QT_TRANSLATE_NOOP("Wording", "Typography")},
};

constexpr Phrase<Rule> rules[] = {
    {Rule::Spelling, QT_TRANSLATE_NOOP("Wording", "Misspelled word")},
    {Rule::KazakhLetters, QT_TRANSLATE_NOOP("Wording", "Missing Kazakh letters")},
    {Rule::Scripts, QT_TRANSLATE_NOOP("Wording", "Mixed letters")},
    {Rule::Endings, QT_TRANSLATE_NOOP("Wording", "Unfitting ending")},
    {Rule::Names, QT_TRANSLATE_NOOP("Wording", "Unknown name")},
    {Rule::Repetitions, QT_TRANSLATE_NOOP("Wording", "Repeated word")},
    {Rule::WordBorders, QT_TRANSLATE_NOOP("Wording", "Split or joined words")},
    {Rule::Quotes, QT_TRANSLATE_NOOP("Wording", "Quotes: «…»")},
    {Rule::Dashes, QT_TRANSLATE_NOOP("Wording", "Dash: –")},
    {Rule::Spaces, QT_TRANSLATE_NOOP("Wording", "Spaces")},
    {Rule::NoBreakSpaces, QT_TRANSLATE_NOOP("Wording", "No-break space")},
    {Rule::Numbers, QT_TRANSLATE_NOOP("Wording", "Numbers and their endings")},
};

/// The first letter in which the two differ, where they are equally long.
QString replacedLetter(const QString &text, const QString &fix)
{
    for (qsizetype at = 0; text.size() == fix.size() && at < text.size(); ++at) {
        if (text[at] != fix[at]) {
            return translated(QT_TRANSLATE_NOOP("Wording", "“%1” written for “%2”"))
                .arg(text[at], fix[at]);
        }
    }
    return name(Rule::KazakhLetters);
}

QString strayLetters(const QString &text)
{
    QStringList letters;
    for (const QChar letter : language::strayLetters(text)) {
        letters.append(letter);
    }
    const bool latin = !letters.isEmpty() && letters.first().at(0).script() == QChar::Script_Latin;
    return translated(latin ? QT_TRANSLATE_NOOP("Wording", "Latin letters: %1")
                            : QT_TRANSLATE_NOOP("Wording", "Cyrillic letters: %1"))
        .arg(letters.join(QStringLiteral(", ")));
}

} // namespace

QString name(FindingKind kind)
{
    return translated(kinds, kind);
}

QString name(Rule rule)
{
    return translated(rules, rule);
}

QString reason(Rule rule, const QString &text, const QStringList &fixes)
{
    if (rule == Rule::KazakhLetters && !fixes.isEmpty()) {
        return replacedLetter(text, fixes.first());
    }
    return rule == Rule::Scripts ? strayLetters(text) : name(rule);
}

QString shown(const QString &text)
{
    QString seen = text;
    seen.replace(QChar::Nbsp, QChar(u'‿'));
    const bool edged = seen.startsWith(u' ') || seen.endsWith(u' ') || seen.contains(u"  ");
    return edged ? seen.replace(u' ', QChar(u'␣')) : seen;
}

} // namespace tilshi::wording
