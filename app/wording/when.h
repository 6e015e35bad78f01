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

/// The same without reference to now: 2025 жылғы 8 қыркүйек, 10:42.
QString dateAndTime(const QDateTime &moment, const QByteArray &zone, QStringView lang);

} // namespace tilshi::wording
