#include "importing/sampletime.h"

#include <QRegularExpression>

namespace tilshi::importing {

Result<WallTime> wallTimeFromNow(const QString &text, const QDateTime &now, const QByteArray &zone)
{
    static const QRegularExpression form(
        QStringLiteral("^([+-]\\d{1,4})(?:(m|h)|d (\\d\\d:\\d\\d))$"));
    const auto match = form.match(text);
    const int count = match.capturedView(1).toInt();
    if (!match.hasMatch()) {
        return fail(ErrorCode::Invalid, text);
    }
    if (match.hasCaptured(2)) {
        const qint64 unit = match.capturedView(2) == u"h" ? 3600 : 60;
        return toWall(now.addSecs(count * unit), zone);
    }
    auto wall = toWall(now, zone);
    if (!wall) {
        return wall;
    }
    const QTime time = QTime::fromString(match.captured(3), QStringLiteral("HH:mm"));
    if (!time.isValid()) {
        return fail(ErrorCode::Invalid, text);
    }
    return WallTime{wall->date.addDays(count), time, zone};
}

Result<QDateTime> momentFromNow(const QString &text, const QDateTime &now, const QByteArray &zone)
{
    const auto wall = wallTimeFromNow(text, now, zone);
    return wall ? toUtc(*wall) : fail(wall.error());
}

} // namespace tilshi::importing
