#pragma once

#include <QDate>
#include <QDateTime>
#include <QStringView>
#include <QTime>

#include <optional>

/// Dates and times as people type them, in Kazakh, Russian or English, whatever the language of the
/// interface; Kazakh letters may be left out (29 караша).
namespace tilshi::language {

/// 29 қараша · 29 қар. · 2026 жылғы 29 қараша · 29 ноября · Nov 29 · 29.11 · 29.11.2026 · 29/11/26
/// · 2026-11-29 · бүгін · ертең · вчера. Without a year it is the nearest of that day to today,
/// and none if today is not valid. Nothing if it is no date, or if there is anything beside it.
std::optional<QDate> typedDate(QStringView text, QDate today);

/// What a text says of a moment; at least one of the two.
struct TypedMoment
{
    std::optional<QDate> date;
    std::optional<QTime> time;

    bool operator==(const TypedMoment &) const = default;
};

/// The same with a time before or behind it, or alone: ертең 09:00 · 29 қараша, сағат 9 · 18:30 ·
/// ертең 9-да. A point serves too where it makes no day, or the day is said beside it: 18.30 ·
/// 1 желтоқсан 10.00 · 02.12 10.12. A day of the week is the next one: жұма 10:00.
std::optional<TypedMoment> typedMoment(QStringView text, QDate today);

/// Both parts of it: a time alone is the next one of the clock, a day alone has the time otherwise.
/// now is on the same wall.
TypedMoment completed(const TypedMoment &typed, const QDateTime &now, QTime otherwise);

} // namespace tilshi::language
