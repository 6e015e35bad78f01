#include "storage/row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QVariant>

namespace tilshi::storage {

QJsonValue Row::json()
{
    const QVariant value = next();
    if (value.isNull()) {
        return {};
    }
    const bool isNumber = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
    return isNumber ? QJsonValue(value.toLongLong()) : QJsonValue(value.toString());
}

QStringList Row::list()
{
    const QJsonDocument document = QJsonDocument::fromJson(text().toUtf8());
    m_sound = m_sound && document.isArray();
    QStringList list;
    for (const auto &value : document.array()) {
        list.append(value.toString());
    }
    return list;
}

QJsonObject Row::object()
{
    const QJsonDocument document = QJsonDocument::fromJson(text().toUtf8());
    m_sound = m_sound && document.isObject();
    return document.object();
}

QDateTime Row::moment()
{
    return optionalMoment().value_or(QDateTime());
}

std::optional<QDateTime> Row::optionalMoment()
{
    const QVariant value = next();
    if (value.isNull()) {
        return std::nullopt;
    }
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

std::optional<int> Row::optionalCount()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
}

} // namespace tilshi::storage
