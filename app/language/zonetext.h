#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tilshi::language {

/// A zone and what it is ahead of UTC at that moment: "Asia/Almaty, UTC+5". Only the name where the
/// computer does not know the zone.
QString zoneText(const QByteArray &zone, const QDateTime &moment);

/// Whether this computer knows that Kazakhstan has had one zone, UTC+5, since 2024-03-01. If not,
/// every time of an Asia/Almaty newsroom is an hour off.
bool knowsKazakhTime();

} // namespace tilshi::language
