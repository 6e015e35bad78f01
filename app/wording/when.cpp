#include "wording/when.h"

#include "base/zone.h"
#include "language/dates.h"
#include "wording/translated.h"

#include <algorithm>

namespace tilshi::wording {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

QDateTime onTheWall(const QDateTime &moment, const QByteArray &zone)
{
    const auto known = zoneNamed(zone);
    return known ? moment.toTimeZone(*known) : moment.toUTC();
}

/// Within the hour before or after now; empty outside it.
QString closeBy(qint64 seconds)
{
    if (seconds <= 0 && seconds > -minute) {
        return translated(QT_TRANSLATE_NOOP("Wording", "just now"));
    }
    if (seconds < 0 && seconds > -hour) {
        return translated(QT_TRANSLATE_N_NOOP("Wording", "%n min ago"), int(-seconds / minute));
    }
    if (seconds > 0 && seconds < hour) {
        const qint64 begun = (seconds + minute - 1) / minute;
        return translated(QT_TRANSLATE_N_NOOP("Wording", "in %n min"), int(begun));
    }
    return {};
}

/// The day seen from today, with a place for the time; empty where it needs its date.
QString dayNearby(qint64 daysFromToday)
{
    switch (daysFromToday) {
    case -1:
        return translated(QT_TRANSLATE_NOOP("Wording", "yesterday, %1"));
    case 0:
        return translated(QT_TRANSLATE_NOOP("Wording", "today, %1"));
    case 1:
        return translated(QT_TRANSLATE_NOOP("Wording", "tomorrow, %1"));
    default:
        return {};
    }
}

} // namespace

QString when(const QDateTime &moment, const QByteArray &zone, const QDateTime &now,
             QStringView lang)
{
    if (!moment.isValid()) {
        return {};
    }
    QString near = closeBy(now.secsTo(moment));
    if (!near.isEmpty()) {
        return near;
    }
    const QDateTime wall = onTheWall(moment, zone);
    const QDate today = onTheWall(now, zone).date();
    const QString time = language::timeText(wall.time());
    const QString day = dayNearby(today.daysTo(wall.date()));
    if (!day.isEmpty()) {
        return day.arg(time);
    }
    return wall.date().year() == today.year()
               ? language::dayAndMonth(wall.date(), lang) + u", " + time
               : dateAndTime(moment, zone, lang);
}

QString onWall(const QDateTime &moment, const QByteArray &zone, const QDateTime &now,
               QStringView lang)
{
    const QDateTime wall = onTheWall(moment, zone);
    const qint64 days = onTheWall(now, zone).date().daysTo(wall.date());
    const QString time = language::timeText(wall.time());
    if (days == 0) {
        return time;
    }
    const QString day = dayNearby(days);
    return day.isEmpty() ? language::dayAndMonth(wall.date(), lang) + u", " + time : day.arg(time);
}

QString lasting(qint64 seconds)
{
    constexpr qint64 day = 24 * hour;
    constexpr qint64 longest = 3 * day; // from here on hours say nothing
    if (seconds >= longest) {
        return translated(QT_TRANSLATE_N_NOOP("Wording", "%n days"), int(seconds / day));
    }
    const qint64 minutes = std::max<qint64>(0, seconds) % hour / minute;
    if (seconds < hour) {
        return translated(QT_TRANSLATE_N_NOOP("Wording", "%n min"), int(minutes));
    }
    return translated(QT_TRANSLATE_NOOP("Wording", "%1 h %2 min")).arg(seconds / hour).arg(minutes);
}

QString dateAndTime(const QDateTime &moment, const QByteArray &zone, QStringView lang)
{
    if (!moment.isValid()) {
        return {};
    }
    const QDateTime wall = onTheWall(moment, zone);
    return language::longDate(wall.date(), lang) + u", " + language::timeText(wall.time());
}

} // namespace tilshi::wording
