#include "spelling/tokenizedtext.h"
#include "spelling/typography.h"

namespace tilshi::spelling {

namespace {

const QRegularExpression &between()
{
    static const QRegularExpression pattern(QStringLiteral("(?<=\\s|^)(?:-{1,3}|—)(?=\\s)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A dash that has a space on one side only, where a word stands on the other.
const QRegularExpression &oneSided()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<=\\p{L}|»)[–—](?=\\s\\p{L})|(?<=\\p{L}\\s|»\\s)[–—](?=\\p{L}|«)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Speech that begins a line with a hyphen tied to it: -Сәлем.
const QRegularExpression &ofSpeech()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<=^|\\n)[-–—](?=\\p{Lu}\\p{L}+[\\s,!?.])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &years()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\w-])(1[0-9]{3}|20[0-9]{2})[-—](1[0-9]{3}|20[0-9]{2})(?![\\w-]|\\.\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString rangeOfYears(const QRegularExpressionMatch &match)
{
    return match.captured(1) < match.captured(2)
               ? QString(match.captured(1) + u'–' + match.captured(2))
               : QString();
}

} // namespace

QList<Finding> dashesIn(const TokenizedText &passage)
{
    const auto dash = [](const auto &) { return QStringLiteral("–"); };
    const auto spaced = [text = passage.text()](const QRegularExpressionMatch &match) {
        const bool before = text[match.capturedStart() - 1].isSpace();
        return before ? QStringLiteral("– ") : QStringLiteral(" –");
    };
    return passage.findings(Rule::Dashes, between(), dash) +
           passage.findings(Rule::Dashes, ofSpeech(),
                            [](const auto &) { return QStringLiteral("– "); }) +
           passage.findings(Rule::Dashes, oneSided(), spaced) +
           passage.findings(Rule::Dashes, years(), rangeOfYears);
}

} // namespace tilshi::spelling
