#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace tilshi::storage {

// How values are stored; Row reads them back. The schema's first lines say the same.

inline QVariant stored(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

inline QVariant stored(const QByteArray &bytes)
{
    return bytes;
}

inline QVariant stored(qint64 number)
{
    return number;
}

inline QVariant stored(int number)
{
    return number;
}

inline QVariant stored(bool truth)
{
    return truth ? 1 : 0;
}

/// NULL for an invalid moment.
inline QVariant stored(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

inline QVariant stored(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QVariant stored(const QStringList &list)
{
    const QJsonArray array = QJsonArray::fromStringList(list);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// NULL for the null identifier.
template <class Tag>
QVariant stored(const Id<Tag> &id)
{
    return id.isNull() ? QVariant() : QVariant(id.toString());
}

/// The enumerator's word.
template <class E>
requires std::is_enum_v<E> QVariant stored(E value)
{
    return keyOf(value);
}

template <class T>
QVariant stored(const std::optional<T> &value)
{
    return value ? stored(*value) : QVariant();
}

} // namespace tilshi::storage
