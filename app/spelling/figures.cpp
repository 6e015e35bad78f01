#include "language/numbers.h"
#include "spelling/passage.h"
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

QRegularExpression unicode(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// 1.5 млн; a date or a number of a law has other words behind it.
const QRegularExpression &pointed()
{
    static const QRegularExpression pattern =
        unicode(QStringLiteral("(?<![\\w.,:/-])(\\d+)\\.(\\d{1,2})(?=[ \\x{a0}]?(?:%|пайыз|мың|млн|"
                               "млрд|трлн|миллион|миллиард|триллион))"));
    return pattern;
}

/// 1000000 теңге, 1.000.000 теңге, 1,000,000 теңге
const QRegularExpression &ungrouped()
{
    static const QRegularExpression pattern =
        unicode(u"(?<![\\w.,:/-])(\\d{5,12}|\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:,\\d{3}){2,})"
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

QList<Finding> figuresIn(const Passage &passage)
{
    static const QRegularExpression percent = unicode(QStringLiteral("(?<=\\d)[ \\x{a0}]%"));
    return passage.findings(Rule::Numbers, pointed(), [](const auto &match) {
        return QString(match.captured(1) + u',' + match.captured(2));
    }) + passage.findings(Rule::Numbers, percent, [](const auto &) {
        return QStringLiteral("%");
    }) + passage.findings(Rule::Numbers, ungrouped(), grouped);
}

} // namespace tilshi::spelling
