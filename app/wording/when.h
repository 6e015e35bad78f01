#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringView>

namespace tilshi::wording {

/// A moment as people of that zone speak of it, seen from now: just now, 12 min ago, in 5 min,
/// today, 10:42, yesterday, 18:05, tomorrow, 09:00, 8 қыркүйек, 10:42, and with the year where it
/// is another. lang: kk, ru or en, for the months. Empty for an invalid moment; in UTC if the
/// computer does not know the zone.
QString when(const QDateTime &moment, const QByteArray &zone, const QDateTime &now,
             QStringView lang);

/// The same by the wall alone, also close by, and without the word where it is today: 10:00,
/// tomorrow, 11:00.
QString onWall(const QDateTime &moment, const QByteArray &zone, const QDateTime &now,
               QStringView lang);

/// How long something lasts, to the minute: 4 min, 17 h 20 min, 3 days. Less than a minute is none.
QString lasting(qint64 seconds);

/// A moment without reference to now: 2025 жылғы 8 қыркүйек, 10:42.
QString dateAndTime(const QDateTime &moment, const QByteArray &zone, QStringView lang);

} // namespace tilshi::wording
