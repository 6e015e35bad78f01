#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

namespace tilshi {

/// A date and a minute as people of one place read them off the wall.
struct WallTime
{
    QDate date;
    QTime time;
    QByteArray zone; ///< IANA name, such as Asia/Almaty

    bool operator==(const WallTime &) const = default;
};

/// The zone of that IANA name. Invalid, with the name as subject, if the computer knows none: an
/// unknown zone is never taken for UTC.
Result<QTimeZone> zoneNamed(const QByteArray &name);

/// Reads "YYYY-MM-DD HH:MM" (a T in place of the space will do) strictly; 00:00 is a time,
/// 30 February is Invalid.
Result<WallTime> parseWallTime(const QString &text, const QByteArray &zone);

/// The UTC moment of a wall time. Invalid where the clocks skip that minute; the earlier of the two
/// where they repeat it.
Result<QDateTime> toUtc(const WallTime &wall);

/// What the wall shows at that moment, seconds dropped.
Result<WallTime> toWall(const QDateTime &moment, const QByteArray &zone);

/// "YYYY-MM-DD HH:MM".
QString toText(const WallTime &wall);

/// ISO 8601 with the zone's offset, such as 2026-11-24T10:00:00+05:00.
QString toIso(const QDateTime &moment, const QTimeZone &zone);

/// The version of the computer's time-zone data, such as 2025b; empty if it does not say.
QString zoneDataVersion();

} // namespace tilshi
