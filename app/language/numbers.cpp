#include "language/numbers.h"

namespace tilshi::language {

namespace {

constexpr QChar noBreakSpace = u'\u00a0';

QString groupedDigits(QString digits, QStringView language)
{
    constexpr qsizetype group = 3;
    const QChar separator = language == u"en" ? QChar(u',') : noBreakSpace;
    for (qsizetype at = digits.size() - group; at > 0; at -= group) {
        digits.insert(at, separator);
    }
    return digits;
}

} // namespace

QString numberText(qint64 number, QStringView language)
{
    const QString digits = QString::number(number);
    const bool negative = number < 0;
    const QString text = groupedDigits(negative ? digits.sliced(1) : digits, language);
    return negative ? QString(u'−' % text) : text;
}

} // namespace tilshi::language
