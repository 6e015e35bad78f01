#include "editor/typing/typedfix.h"

#include "spelling/tokenizedtext.h"
#include "spelling/typography.h"

#include <algorithm>

namespace tilshi::editor {

namespace {

constexpr qsizetype farthest = 80; ///< how far back from the caret anything is looked for

/// A language's quotes, and those within quotes.
struct Quotes
{
    char16_t open;
    char16_t close;
    char16_t innerOpen;
    char16_t innerClose;
};

/// Kazakh as in CLDR 42 and the press; Russian as in the press (Milchin, Справочник издателя).
Quotes quotesOf(QStringView language)
{
    if (language == u"en") {
        return {u'“', u'”', u'‘', u'’'};
    }
    return language == u"ru" ? Quotes{u'«', u'»', u'„', u'“'} : Quotes{u'«', u'»', u'“', u'”'};
}

bool opensBehind(QStringView before)
{
    constexpr QStringView openers = u"([{«“„–—-/";
    return before.isEmpty() || before.back().isSpace() || openers.contains(before.back());
}

/// Inches and seconds, and what closes nothing, stay as they are.
std::optional<TypedFix> quoteFix(QStringView before, QStringView language)
{
    const QStringView rest = before.chopped(1);
    const Quotes quotes = quotesOf(language);
    const auto within = rest.count(quotes.open) - rest.count(quotes.close);
    const auto inner = rest.count(quotes.innerOpen) - rest.count(quotes.innerClose);
    if (opensBehind(rest)) {
        return TypedFix{1, QChar(within > 0 ? quotes.innerOpen : quotes.open)};
    }
    if (within <= 0) {
        return std::nullopt;
    }
    return TypedFix{1, QChar(inner > 0 ? quotes.innerClose : quotes.close)};
}

/// -- between two words, once it is clear that no third one follows.
std::optional<TypedFix> doubleHyphenFix(QStringView before)
{
    constexpr qsizetype length = 3;
    const bool two = before.size() > length && before.chopped(1).endsWith(u"--");
    if (!two || before.back() == u'-' || before.back().isSpace()) {
        return std::nullopt;
    }
    const QChar ahead = before[before.size() - length - 1];
    return ahead == u'-' || ahead.isSpace()
               ? std::nullopt
               : std::optional(TypedFix{length, u'–' + QString(before.back())});
}

/// The last words before the caret, cut where a word begins.
QString tailOf(QStringView before)
{
    const QStringView tail = before.last(std::min(before.size(), farthest));
    const qsizetype cut =
        tail.size() < before.size() ? std::max<qsizetype>(tail.indexOf(u' '), 0) : 0;
    return tail.sliced(cut).toString();
}

/// The rules of the checks, for what ends with the character just typed or, where that shows that a
/// word or number is complete, right before it.
std::optional<TypedFix> ruleFix(const QString &tail, TypingAids aids, QStringView language)
{
    const spelling::TokenizedText passage(tail);
    QList<spelling::Finding> found;
    if (aids.testFlag(TypingAid::Dashes)) {
        found += spelling::dashesIn(passage);
    }
    if (aids.testFlag(TypingAid::NumberEndings) && language == u"kk") {
        found += spelling::numbersIn(passage);
    }
    if (aids.testFlag(TypingAid::NoBreakSpaces) && language == u"kk") {
        found += spelling::noBreakSpacesIn(passage);
    }
    for (const spelling::Finding &finding : std::as_const(found)) {
        const qsizetype end = finding.start + finding.length;
        const bool complete =
            end == tail.size() || (end == tail.size() - 1 && tail[end - 1] != u'.');
        if (complete && !finding.fixes.isEmpty()) {
            return TypedFix{tail.size() - finding.start, finding.fixes.first() + tail.sliced(end)};
        }
    }
    return std::nullopt;
}

/// "3. " and "3) "; years have four digits.
std::optional<int> numberBegunBy(QStringView before)
{
    constexpr qsizetype mostDigits = 3;
    const QStringView digits = before.chopped(std::min<qsizetype>(2, before.size()));
    const bool marked = before.endsWith(u". ") || before.endsWith(u") ");
    const bool number = std::all_of(digits.begin(), digits.end(),
                                    [](QChar one) { return one >= u'0' && one <= u'9'; });
    if (!marked || !number || digits.isEmpty() || digits.size() > mostDigits) {
        return std::nullopt;
    }
    return digits.toInt();
}

} // namespace

std::optional<TypedFix> fixOfTyped(QStringView before, TypingAids aids, QStringView language)
{
    if (before.isEmpty()) {
        return std::nullopt;
    }
    const QChar character = before.back();
    if (character == u'"') {
        return aids.testFlag(TypingAid::Quotes) ? quoteFix(before, language) : std::nullopt;
    }
    if (aids.testFlag(TypingAid::Ellipsis) && before.endsWith(u"...") &&
        !before.endsWith(u"....")) {
        return TypedFix{3, QStringLiteral("…")};
    }
    if (aids.testFlag(TypingAid::Dashes)) {
        if (auto fix = doubleHyphenFix(before)) {
            return fix;
        }
    }
    return character.isLetterOrNumber() || character == u'-'
               ? std::nullopt
               : ruleFix(tailOf(before), aids, language);
}

std::optional<TypedBeginning> begunBy(QStringView before)
{
    const std::pair<QStringView, BlockKind> begins[] = {
        {u"# ", BlockKind::Heading2}, {u"## ", BlockKind::Heading2}, {u"### ", BlockKind::Heading3},
        {u"- ", BlockKind::Bulleted}, {u"* ", BlockKind::Bulleted},  {u"> ", BlockKind::Quote},
    };
    for (const auto &[characters, kind] : begins) {
        if (before == characters) {
            return TypedBeginning{kind};
        }
    }
    const auto number = numberBegunBy(before);
    return number ? std::optional(TypedBeginning{BlockKind::Numbered, *number}) : std::nullopt;
}

bool isSeparatorMark(QStringView paragraph)
{
    return paragraph == u"---" || paragraph == u"***";
}

} // namespace tilshi::editor
