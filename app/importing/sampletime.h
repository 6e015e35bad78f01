#pragma once

#include "base/result.h"
#include "base/zone.h"

#include <QDateTime>
#include <QString>

namespace tilshi::importing {

/// A moment that counts from now, as the newsroom's wall shows it: "-35m" and "-3h" ago, "-2d
/// 09:10" at that minute two days ago, "+1d 09:00" tomorrow. Invalid where the text is none of
/// these.
Result<WallTime> wallTimeFromNow(const QString &text, const QDateTime &now, const QByteArray &zone);

/// The same as a moment in UTC.
Result<QDateTime> momentFromNow(const QString &text, const QDateTime &now, const QByteArray &zone);

} // namespace tilshi::importing
