#include "language/numbers.h"
#include "spelling/tokenizedtext.h"
#include "spelling/typography.h"

namespace tilshi::spelling {

namespace {

/// What is counted in large numbers; behind it any ending.
QString countedThings()
{
    return QStringLiteral("адам|азамат|бала|бас|гектар|доллар|еуро|жыл|жұмыс|километр|килограмм|"
                          "метр|мектеп|оқушы|орын|отбасы|пәтер|рубль|студент|текше|теңге|тонна|"
                          "тұрғын|үй|шақырым|шаршы|қатысушы");
}

/// Digits are spelt out in patterns: with \d, which has those of all scripts, every Cyrillic letter
/// would be looked at.
QRegularExpression unicode(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// 1.5 млн; a date or a number of a law has other words behind it.
const QRegularExpression &pointed()
{
    static const QRegularExpression pattern = unicode(
        QStringLiteral("(?<![\\w.,:/-])([0-9]+)\\.([0-9]{1,2})(?=[ \\x{a0}]?(?:%|пайыз|мың|млн|"
                       "млрд|трлн|миллион|миллиард|триллион))"));
    return pattern;
}

/// 1000000 теңге, 1.000.000 теңге, 1,000,000 теңге
const QRegularExpression &ungrouped()
{
    static const QRegularExpression pattern = unicode(
        u"(?<![\\w.,:/-])([0-9]{5,12}|[0-9]{1,3}(?:\\.[0-9]{3}){2,}|[0-9]{1,3}(?:,[0-9]{3}){2,})"
        u"(?=[ \\x{a0}](?:" +
        countedThings() + u"))");
    return pattern;
}

QString grouped(const QRegularExpressionMatch &match)
{
    QString digits = match.captured();
    digits.remove(u'.').remove(u',');
    return digits.startsWith(u'0') ? QString() : language::numberText(digits.toLongLong(), u"kk");
}

} // namespace

QList<Finding> figuresIn(const TokenizedText &passage)
{
    static const QRegularExpression percent = unicode(QStringLiteral("[0-9][ \\x{a0}]%"));
    return passage.findings(Rule::Numbers, pointed(), [](const auto &match) {
        return QString(match.captured(1) + u',' + match.captured(2));
    }) + passage.findings(Rule::Numbers, percent, [](const auto &match) {
        return match.captured().remove(1, 1);
    }) + passage.findings(Rule::Numbers, ungrouped(), grouped);
}

} // namespace tilshi::spelling
