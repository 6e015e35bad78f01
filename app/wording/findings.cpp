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
    {FindingKind::Punctuation, QT_TRANSLATE_NOOP("Wording", "Punctuation")},
    {FindingKind::Grammar, QT_TRANSLATE_NOOP("Wording", "Grammar")},
    {FindingKind::Capital, QT_TRANSLATE_NOOP("Wording", "Capital letter")},
    {FindingKind::Style, QT_TRANSLATE_NOOP("Wording", "Style")},
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
    {Rule::Particles, QT_TRANSLATE_NOOP("Wording", "Particles: бала да, екен-ау")},
    {Rule::Compounds, QT_TRANSLATE_NOOP("Wording", "Compounds: көпсалалы, алдын ала")},
    {Rule::Plurals, QT_TRANSLATE_NOOP("Wording", "Singular after a number: он депутат")},
    {Rule::Commas, QT_TRANSLATE_NOOP("Wording", "Commas: Әрине, … · …, бірақ …")},
    {Rule::DirectSpeech, QT_TRANSLATE_NOOP("Wording", "Direct speech: «…», – деді")},
    {Rule::Capitals, QT_TRANSLATE_NOOP("Wording", "Capitals: Алматы облысы, 9 мамыр")},
    {Rule::ConfusedWords, QT_TRANSLATE_NOOP("Wording", "Words alike: түр – тұр, әскері – әскери")},
    {Rule::Style, QT_TRANSLATE_NOOP("Wording", "Style: болып табылады, бару керекпін")},
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

/// Whether the words that a rule puts in the place of others are one, tied or apart.
QString writtenAs(const QString &fix)
{
    if (fix.contains(u' ')) {
        return translated(
            QT_TRANSLATE_NOOP("Wording", "Written apart (spelling rules of 2018, chapter III)"));
    }
    return translated(
        fix.contains(u'-')
            ? QT_TRANSLATE_NOOP("Wording",
                                "Written with a hyphen (spelling rules of 2018, chapter V)")
            : QT_TRANSLATE_NOOP("Wording",
                                "Written as one word (spelling rules of 2018, chapter IV)"));
}

QString ofParticle(const QString &fix)
{
    return translated(
        fix.contains(u' ')
            ? QT_TRANSLATE_NOOP("Wording", "A particle stands apart (spelling rules of 2018, § 27)")
            : QT_TRANSLATE_NOOP(
                  "Wording",
                  "-ау, -ай, -ақ, -мыс take a hyphen (spelling rules of 2018, chapter V)"));
}

QString ofComma(const QString &fix)
{
    return fix.endsWith(u',')
               ? translated(
                     QT_TRANSLATE_NOOP("Wording", "A parenthetical word is followed by a comma"))
               : translated(QT_TRANSLATE_NOOP("Wording", "A comma stands before “%1”"))
                     .arg(fix.section(u' ', -1));
}

QString ofCapital(const QString &fix)
{
    return translated(
        fix.front().isUpper()
            ? QT_TRANSLATE_NOOP("Wording",
                                "The first word of a name has a capital (spelling rules of 2018, "
                                "chapter VI)")
            : QT_TRANSLATE_NOOP(
                  "Wording", "Written with a small letter (spelling rules of 2018, chapter VI)"));
}

QString ofStyle(const QString &fix)
{
    return fix.endsWith(u"керек")
               ? translated(QT_TRANSLATE_NOOP("Wording", "The person stands on the verb: “%1”"))
                     .arg(fix)
               : translated(QT_TRANSLATE_NOOP("Wording", "Shorter without “болып табылады”"));
}

/// Why a proofreader would mend it.
QString proofreadersReason(Rule rule, const QString &fix)
{
    switch (rule) {
    case Rule::Particles:
        return ofParticle(fix);
    case Rule::Compounds:
        return writtenAs(fix);
    case Rule::Plurals:
        return translated(QT_TRANSLATE_NOOP(
            "Wording", "After a number, “бірнеше” and “көптеген” the noun stays singular"));
    case Rule::Commas:
        return ofComma(fix);
    case Rule::DirectSpeech:
        return translated(
            fix.contains(u',')
                ? QT_TRANSLATE_NOOP("Wording", "A comma and a dash stand before the author's words")
                : QT_TRANSLATE_NOOP("Wording", "A dash stands before the author's words"));
    case Rule::Capitals:
        return ofCapital(fix);
    case Rule::ConfusedWords:
        return translated(QT_TRANSLATE_NOOP("Wording", "By the words around it “%1” is meant"))
            .arg(fix);
    case Rule::Style:
        return ofStyle(fix);
    default:
        return name(rule);
    }
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
    if (rule == Rule::Scripts) {
        return strayLetters(text);
    }
    return fixes.isEmpty() ? name(rule) : proofreadersReason(rule, fixes.first());
}

QString shown(const QString &text)
{
    QString seen = text;
    seen.replace(QChar::Nbsp, QChar(u'‿'));
    const bool edged = seen.startsWith(u' ') || seen.endsWith(u' ') || seen.contains(u"  ");
    return edged ? seen.replace(u' ', QChar(u'␣')) : seen;
}

} // namespace tilshi::wording
