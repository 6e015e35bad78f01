#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::storage {

/// The columns of a result's present row, read from left to right. What can't be read leaves the
/// row unsound, and whoever reads rows turns that into Corrupt.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QString text() { return next().toString(); }
    /// As it is stored: a number, a text or null.
    QJsonValue json();
    QByteArray bytes() { return next().toByteArray(); }
    qint64 number() { return next().toLongLong(); }
    int count() { return next().toInt(); }
    bool truth() { return next().toInt() != 0; }
    QStringList list();
    QJsonObject object();
    /// In UTC; invalid for NULL.
    QDateTime moment();
    std::optional<QDateTime> optionalMoment();
    std::optional<int> optionalCount();

    /// The null identifier for NULL.
    template <class I>
    I id()
    {
        return optionalId<I>().value_or(I());
    }

    template <class I>
    std::optional<I> optionalId()
    {
        const QVariant value = next();
        if (value.isNull()) {
            return std::nullopt;
        }
        const auto id = I::fromString(value.toString());
        m_sound = m_sound && id.has_value();
        return id;
    }

    /// An enumerator by its word. of: stateOf, roleOf …
    template <class E>
    E word(std::optional<E> (*of)(QStringView))
    {
        return optionalWord(of, true).value_or(E{});
    }

    template <class E>
    std::optional<E> optionalWord(std::optional<E> (*of)(QStringView), bool required = false)
    {
        const QVariant value = next();
        const auto found = value.isNull() ? std::nullopt : of(value.toString());
        m_sound = m_sound && (found || (value.isNull() && !required));
        return found;
    }

    void markUnsound() { m_sound = false; }
    bool isSound() const { return m_sound; }

private:
    QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column = 0;
    bool m_sound = true;
};

} // namespace tilshi::storage
