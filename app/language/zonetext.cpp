#include "language/zonetext.h"

#include <QTimeZone>

namespace tilshi::language {

QString zoneText(const QByteArray &zone, const QDateTime &moment)
{
    QString name = QString::fromLatin1(zone);
    const QTimeZone known(zone);
    if (!known.isValid()) {
        return name;
    }
    const int minutes = known.offsetFromUtc(moment) / 60;
    QString offset = (minutes < 0 ? u'\u2212' : u'+') + QString::number(qAbs(minutes) / 60);
    if (minutes % 60 != 0) {
        offset += QStringLiteral(":%1").arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    return name + QStringLiteral(", UTC") + offset;
}

bool knowsKazakhTime()
{
    const QDateTime after(QDate(2024, 3, 2), QTime(0, 0), Qt::UTC);
    return QTimeZone("Asia/Almaty").offsetFromUtc(after) == 5 * 3600;
}

} // namespace tilshi::language
