#include "language/numberendings.h"
#include "spelling/passage.h"
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

/// 2025 ші, 2025ші, 2025 -ші; not 10-ға, which the next one looks at.
QString hyphened(const QRegularExpressionMatch &match)
{
    const QString number = match.captured(1);
    const QString ending = match.captured(3);
    const bool apart = match.captured(2) == u" ";
    const auto fitted = language::endingFor(number, ending);
    return !fitted || (apart && isParticle(ending)) ? QString() : QString(number + u'-' + *fitted);
}

QString fitted(const QRegularExpressionMatch &match)
{
    const auto ending = language::endingFor(match.captured(1), match.captured(2));
    return ending ? QString(match.captured(1) + u'-' + *ending) : QString();
}

} // namespace

QList<Finding> numbersIn(const Passage &passage)
{
    static const auto ends = language::numberEndings().join(u'|');
    static const QRegularExpression apart =
        unicode(u"(?<![\\w.,:-])(\\d+)( ?| ?[-–] | [-–] ?)(" + ends + u")(?![\\w-])");
    static const QRegularExpression fits =
        unicode(u"(?<![\\w.,:/-])(\\d+)-(" + ends + u")(?![\\w-])");
    static const QRegularExpression dates =
        unicode(QStringLiteral("(?<![\\w.,:/-])(?:(\\d{4})-(жыл)|(\\d{1,2})-(қаңтар|ақпан|наурыз|"
                               "сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан))"));
    return passage.findings(Rule::Numbers, apart, hyphened) +
           passage.findings(Rule::Numbers, fits, fitted) +
           passage.findings(Rule::Numbers, dates,
                            [](const auto &match) { return match.captured().replace(u'-', u' '); });
}

} // namespace tilshi::spelling
