#include "base/zone.h"

#include <QFile>
#include <QRegularExpression>

namespace tilshi {

Result<QTimeZone> zoneNamed(const QByteArray &name)
{
    const QString shown = QString::fromUtf8(name);
    if (name.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(name)) {
        return fail(ErrorCode::Invalid, shown, QStringLiteral("unknown time zone"));
    }
    const QTimeZone zone(name);
    if (!zone.isValid()) {
        return fail(ErrorCode::Invalid, shown, QStringLiteral("time zone without data"));
    }
    return zone;
}

Result<WallTime> parseWallTime(const QString &text, const QByteArray &zone)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
    if (!match.hasMatch() || !date.isValid() || !time.isValid()) {
        return fail(ErrorCode::Invalid, text, QStringLiteral("no date and time"));
    }
    return WallTime{date, time, zone};
}

Result<QDateTime> toUtc(const WallTime &wall)
{
    const auto zone = zoneNamed(wall.zone);
    if (!zone) {
        return fail(zone.error());
    }
    const QDateTime local(wall.date, wall.time, *zone);
    if (!local.isValid() || local.date() != wall.date || local.time() != wall.time) {
        return fail(ErrorCode::Invalid, toText(wall), QStringLiteral("no such minute in the zone"));
    }
    return local.toUTC();
}

Result<WallTime> toWall(const QDateTime &moment, const QByteArray &zone)
{
    const auto known = zoneNamed(zone);
    if (!known) {
        return fail(known.error());
    }
    const QDateTime local = moment.toTimeZone(*known);
    return WallTime{local.date(), QTime(local.time().hour(), local.time().minute()), zone};
}

QString toText(const WallTime &wall)
{
    return wall.date.toString(QStringLiteral("yyyy-MM-dd")) + u' ' +
           wall.time.toString(QStringLiteral("HH:mm"));
}

QString toIso(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString zoneDataVersion()
{
    QFile file(QStringLiteral("/usr/share/zoneinfo/tzdata.zi"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray first = file.readLine(80).trimmed();
    const QByteArray mark = "# version ";
    return first.startsWith(mark) ? QString::fromLatin1(first.mid(mark.size())) : QString();
}

} // namespace tilshi
