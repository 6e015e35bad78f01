#pragma once

#include "base/id.h"
#include "base/normaltext.h"

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

/// Whatever is bound as text comes back the same: SQLite gives U+FFFE and U+FFFF back as U+FFFD,
/// and takes one of them or U+FEFF at the beginning for a byte order mark.
inline QVariant stored(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(storableCharacters(text));
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

/// JSON can say the two characters that SQLite does not give back, so that what was hashed with
/// them stays.
inline QVariant stored(const QJsonDocument &document)
{
    QString json = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    return json.replace(QChar(0xfffe), QLatin1String("\\ufffe"))
        .replace(QChar(0xffff), QLatin1String("\\uffff"));
}

inline QVariant stored(const QJsonObject &object)
{
    return stored(QJsonDocument(object));
}

inline QVariant stored(const QStringList &list)
{
    return stored(QJsonDocument(QJsonArray::fromStringList(list)));
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
