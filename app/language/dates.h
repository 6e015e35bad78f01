#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QTime>

/// Dates and times as newsrooms write them in Kazakh, Russian and English; a language is "kk", "ru"
/// or "en", any other is taken for Kazakh. Spaces are ordinary ones. An invalid date or time gives
/// an empty text.
namespace tilshi::language {

/// 2025 жылғы 8 қыркүйек · 8 сентября 2025 года · 8 September 2025
QString longDate(QDate date, QStringView language);

/// 2025 жылғы 8 қыркүйек, дүйсенбі · понедельник, 8 сентября 2025 года · Monday, 8 September 2025
QString longDateWithWeekday(QDate date, QStringView language);

/// 8 қыркүйек · 8 сентября · 8 September
QString dayAndMonth(QDate date, QStringView language);

/// 21 қар. · 21 нояб. · 21 Nov
QString shortDate(QDate date, QStringView language);

/// 08.09.2025, in every language.
QString numericDate(QDate date);

/// 2026 жылғы 23–29 қараша · 23–29 ноября 2026 года · 23–29 November 2026; months and years are
/// repeated where the two differ.
QString dateRange(QDate first, QDate last, QStringView language);

/// The head of a calendar's month: 2026 жылғы қараша · Ноябрь 2026 · November 2026
QString monthHead(int year, int month, QStringView language);

/// The month (1 to 12) standing alone within a sentence: қараша · ноябрь · November
QString monthName(int month, QStringView language);

/// The twelve months in Kazakh, as they stand within a sentence.
QStringList monthNames();

/// The day of the week, 1 for Monday to 7: дүйсенбі · понедельник · Monday
QString weekdayName(int day, QStringView language);

/// The same as a column's head: Дс · Пн · Mon
QString weekdayShort(int day, QStringView language);

/// 10:42, the 24-hour clock.
QString timeText(QTime time);

} // namespace tilshi::language
