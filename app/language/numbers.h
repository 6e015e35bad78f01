#pragma once

#include <QString>
#include <QStringView>

/// Numbers as newsrooms write them in Kazakh, Russian and English; a language is "kk", "ru" or
/// "en", any other is taken for Kazakh. Spaces within are no-break ones (U+00A0), so that no line
/// ends in the middle of a number. CLDR 42, kk, ru and en; for sums the usage of the Kazakh press.
namespace tilshi::language {

/// 1 284 · 1 284 · 1,284
QString numberText(qint64 number, QStringView language);

/// At most that many decimal places, none that is zero at the end: 12,5 · 12,5 · 12.5
QString decimalText(double number, int places, QStringView language);

/// Shortened to one decimal place of the largest unit: 1,5 млрд · 1,5 млрд · 1.5 billion. Numbers
/// below ten thousand are written in full; a thousand is мың · тыс. · thousand.
QString roundedText(qint64 number, QStringView language);

/// 12,5% · 12,5% · 12.5%
QString percentText(double percent, QStringView language);

/// A sum of whole tenge, shortened: 450 мың теңге · 450 тыс. тенге · 450 thousand tenge
QString moneyText(qint64 tenge, QStringView language);

} // namespace tilshi::language
