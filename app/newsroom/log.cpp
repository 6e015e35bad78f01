#include "newsroom/log.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace tilshi::newsroom {

QString hashOf(const LogEntry &entry)
{
    const QJsonArray fields{
        entry.seq,
        entry.article.toString(),
        entry.at.toUTC().toString(Qt::ISODateWithMs),
        entry.who.toString(),
        entry.login,
        keyOf(entry.action),
        keyOf(entry.from),
        keyOf(entry.to),
        entry.version,
        entry.sha256,
        entry.reason,
        entry.details,
        entry.previous,
    };
    const QByteArray bytes = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString genesisHash()
{
    constexpr int digits = 64;
    return QString(digits, u'0');
}

} // namespace tilshi::newsroom
