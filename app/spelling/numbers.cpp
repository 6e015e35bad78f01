#include "language/dates.h"
#include "language/numberendings.h"
#include "spelling/tokenizedtext.h"
#include "spelling/typography.h"

namespace tilshi::spelling {

namespace {

QRegularExpression unicode(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Endings that are words of their own behind a space: 10 да.
bool isParticle(const QString &ending)
{
    static const QStringList particles = {
        QStringLiteral("да"),  QStringLiteral("де"),  QStringLiteral("та"),  QStringLiteral("те"),
        QStringLiteral("мен"), QStringLiteral("бен"), QStringLiteral("пен"), QStringLiteral("дан"),
    };
    return particles.contains(ending);
}

/// The number of a match without the spaces between its groups.
QString digitsOf(const QRegularExpressionMatch &match)
{
    return match.captured(1).remove(u' ').remove(QChar::Nbsp);
}

/// 2025 ші, 2025ші, 2025 -ші; not 10-ға, which the next one looks at.
QString hyphened(const QRegularExpressionMatch &match)
{
    const QString number = match.captured(1);
    const QString ending = match.captured(3);
    const bool apart = match.captured(2) == u" ";
    const auto fitted = language::endingFor(digitsOf(match), ending);
    return !fitted || (apart && isParticle(ending)) ? QString() : QString(number + u'-' + *fitted);
}

QString fitted(const QRegularExpressionMatch &match)
{
    const auto ending = language::endingFor(digitsOf(match), match.captured(2));
    return ending ? QString(match.captured(1) + u'-' + *ending) : QString();
}

} // namespace

QList<Finding> numbersIn(const TokenizedText &passage)
{
    static const QString ends = language::numberEndings().join(u'|');
    static const QString number =
        QStringLiteral("([0-9]{1,3}(?:[ \\x{a0}][0-9]{3}){1,6}(?![0-9])|[0-9]+)");
    static const QRegularExpression apart =
        unicode(u"(?<![\\w.,:-])" + number + u"( ?| ?[-–] | [-–] ?)(" + ends + u")(?![\\w-])");
    static const QRegularExpression fits =
        unicode(u"(?<![\\w.,:/-])" + number + u"-(" + ends + u")(?![\\w-])");
    static const QRegularExpression dates =
        unicode(u"(?<![\\w.,:/-])(?:([0-9]{4})-(жыл)|([0-9]{1,2})-(" +
                language::monthNames().join(u'|') + u"))");
    return passage.findings(Rule::Numbers, apart, hyphened) +
           passage.findings(Rule::Numbers, fits, fitted) +
           passage.findings(Rule::Numbers, dates,
                            [](const auto &match) { return match.captured().replace(u'-', u' '); });
}

} // namespace tilshi::spelling
