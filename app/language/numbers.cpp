#include "language/numbers.h"

#include <cmath>

namespace tilshi::language {

namespace {

constexpr QChar noBreakSpace = u'\u00a0';

/// A power of ten that has a name.
struct Unit
{
    double size;
    QStringView kazakh;
    QStringView russian;
    QStringView english;

    QStringView name(QStringView language) const
    {
        return language == u"ru" ? russian : language == u"en" ? english : kazakh;
    }
};

constexpr Unit units[] = {
    {1e12, u"трлн", u"трлн", u"trillion"},
    {1e9, u"млрд", u"млрд", u"billion"},
    {1e6, u"млн", u"млн", u"million"},
    {1e3, u"мың", u"тыс.", u"thousand"},
};
constexpr double shortest = 1e4; ///< from here on numbers are shortened

QString groupedDigits(QString digits, QStringView language)
{
    constexpr qsizetype group = 3;
    const QChar separator = language == u"en" ? QChar(u',') : noBreakSpace;
    for (qsizetype at = digits.size() - group; at > 0; at -= group) {
        digits.insert(at, separator);
    }
    return digits;
}

/// What is left of it after rounding to one decimal place of the unit.
double rounded(double number, const Unit &unit)
{
    return std::round(number / unit.size * 10) / 10;
}

} // namespace

QString numberText(qint64 number, QStringView language)
{
    const QString digits = QString::number(number);
    const bool negative = number < 0;
    const QString text = groupedDigits(negative ? digits.sliced(1) : digits, language);
    return negative ? QString(u'−' % text) : text;
}

QString decimalText(double number, int places, QStringView language)
{
    QString digits = QString::number(std::fabs(number), 'f', places);
    const qsizetype point = digits.indexOf(u'.');
    QString fraction = point < 0 ? QString() : digits.sliced(point + 1);
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    QString text = groupedDigits(point < 0 ? digits : digits.first(point), language);
    if (!fraction.isEmpty()) {
        text += (language == u"en" ? u'.' : u',') % fraction;
    }
    const bool negative = number < 0 && text != u"0";
    return negative ? QString(u'−' % text) : text;
}

QString roundedText(qint64 number, QStringView language)
{
    const double size = std::fabs(double(number));
    if (size < shortest) {
        return numberText(number, language);
    }
    for (const Unit &unit : units) {
        if (rounded(size, unit) >= 1) {
            return decimalText(double(number) / unit.size, 1, language) % noBreakSpace %
                   unit.name(language);
        }
    }
    return numberText(number, language);
}

QString percentText(double percent, QStringView language)
{
    return decimalText(percent, 1, language) % u'%';
}

QString moneyText(qint64 tenge, QStringView language)
{
    const QStringView name = language == u"ru"   ? QStringView(u"тенге")
                             : language == u"en" ? QStringView(u"tenge")
                                                 : QStringView(u"теңге");
    return roundedText(tenge, language) % noBreakSpace % name;
}

} // namespace tilshi::language
