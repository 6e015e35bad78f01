#include "spelling/proofreading/proofreading.h"
#include "spelling/tokenizedtext.h"

#include <optional>

namespace tilshi::spelling {

namespace {

/// A stretch in «…»; the places are those of the two quotes.
struct Quoted
{
    qsizetype opening = 0;
    qsizetype closing = 0;
};

/// Those that no others are around, in their order; each line begins anew.
QList<Quoted> quotedIn(QStringView text)
{
    QList<Quoted> all;
    qsizetype opening = 0;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n') {
            depth = 0;
        } else if (text[at] == u'«' && depth++ == 0) {
            opening = at;
        } else if (text[at] == u'»' && depth > 0 && --depth == 0) {
            all.append({opening, at});
        }
    }
    return all;
}

/// True where nothing of its sentence stands before it; behind a colon the author's words do.
bool opensSentence(QStringView text, qsizetype at)
{
    constexpr QStringView ends = u".!?…";
    while (at > 0 && (text[at - 1] == u' ' || text[at - 1] == QChar::Nbsp)) {
        --at;
    }
    return at == 0 || text[at - 1] == u'\n' || ends.contains(text[at - 1]);
}

/// What is between the quote and the author's words, and the first of these.
const QRegularExpression &authorsWords()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^»(?<comma>,?)(?<left>[ \\x{a0}]*)(?<dash>[-–—]?)(?<right>[ \\x{a0}]*)"
            "(?<word>деді|дейді|дедім|дедік|деп|деген)(?<rest>(?: +\\p{L}+){0,2})(?!\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// How one goes on behind деп or деген where the words before were said: мәлімдеді, атап өтті,
/// болатын; «Болашақ» деп аталатын is a name.
const QRegularExpression &said()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^ (?:(?:мәлімде|хабарла|ескерт|сендір|түсіндір|түйінде|айқайла|айғайла|"
            "сұра|айт|жаз|қос|өтін|толған|күбірле|күрсін|үндеді?|бөліс|баянда|қорытындыла|"
            "уәде бер|жауап бер|жауап қат|үн қат|атап өт|атап көрсет|сөз ет|қадап айт|"
            "тіл қат|мәлім ет|баға бер|түсінік бер)"
            "(?:ді|ды|ті|ты|йді|йды|еді|ады|ап|еп|іп|ып|п|кен|ген|ған|қан)[мңқк]?|отыр)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Whether those who are quoted speak.
bool isSpeech(const QRegularExpressionMatch &match, QStringView quoted)
{
    const QString word = match.captured(u"word");
    const QString rest = match.captured(u"rest");
    const bool isShort = quoted.count(u' ') < 2 && !QStringView(u"!?").contains(quoted.back());
    if (word == u"деген") {
        return !isShort && (rest.startsWith(u" болатын") || rest.startsWith(u" еді"));
    }
    if (word != u"деп") {
        return word != u"дейді" || !isShort;
    }
    const QString one = u' ' + rest.section(u' ', 1, 1);
    return !isShort && (said().match(rest).hasMatch() || said().match(one).hasMatch());
}

/// The quote with what belongs before the author's words; nothing where it stands there.
std::optional<QString> joint(const QRegularExpressionMatch &match, QChar last)
{
    const bool wantsComma = !QStringView(u"!?…,").contains(last);
    const bool hasComma = !match.capturedView(u"comma").isEmpty();
    const bool hasDash = !match.capturedView(u"dash").isEmpty();
    if (hasDash && (hasComma || !wantsComma)) {
        return std::nullopt;
    }
    return wantsComma ? QStringLiteral("», – ") : QStringLiteral("» – ");
}

} // namespace

QList<Finding> directSpeechIn(const TokenizedText &passage)
{
    constexpr qsizetype longestJoint = 80;
    QList<Finding> found;
    const QStringView text = passage.text();
    for (const Quoted &quoted : quotedIn(text)) {
        const QStringView said =
            text.sliced(quoted.opening + 1, quoted.closing - quoted.opening - 1);
        if (said.isEmpty() || !opensSentence(text, quoted.opening)) {
            continue;
        }
        const QString behind = text.sliced(quoted.closing).left(longestJoint).toString();
        const auto match = authorsWords().match(behind);
        if (!match.hasMatch() || !isSpeech(match, said)) {
            continue;
        }
        const qsizetype start = quoted.closing - (said.back() == u'.' ? 1 : 0);
        if (const auto right = joint(match, said.back())) {
            const QString word = match.captured(u"word");
            found +=
                passage.finding(Rule::DirectSpeech, start,
                                quoted.closing + match.capturedEnd(u"word") - start, *right + word);
        }
    }
    return found;
}

} // namespace tilshi::spelling
