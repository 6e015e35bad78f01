#pragma once

#include <QHash>
#include <QString>
#include <QStringView>
#include <QUuid>

#include <compare>
#include <optional>

namespace tilshi {

/// A new UUID of version 7 (RFC 9562): ordered by the millisecond of its making, then random.
QUuid createUuidV7();

/// An identifier that can't be mistaken for one of another kind. Tag is an empty struct.
template <class Tag>
class Id
{
public:
    Id() = default;

    static Id create() { return Id(createUuidV7()); }

    /// Reads the 36-character form; nothing if it is not one.
    static std::optional<Id> fromString(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    /// 36 lower-case characters, without braces.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

} // namespace tilshi
