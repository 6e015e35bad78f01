#pragma once

#include "importing/office/package/archive.h"

#include <QHash>
#include <QString>

namespace tilshi::importing {

/// What a part of a DOCX refers to, and by what: each part has a table of its own, whose ids mean
/// nothing in another.
class Relations
{
public:
    /// part: empty for the package itself. None where the part has no table. Errors: Corrupt,
    /// TooLarge.
    static Result<Relations> of(const Archive &archive, const QString &part);

    /// Of a relation's id: an address, or a part's name within the archive. Empty for none.
    QString target(const QString &id) const { return m_targets.value(id); }
    /// The part that is related by a type, named by the last word of its address: "styles". Empty
    /// for none.
    QString partOf(const QString &type) const { return m_parts.value(type); }

private:
    QHash<QString, QString> m_targets; ///< by id
    QHash<QString, QString> m_parts;   ///< by type
};

} // namespace tilshi::importing
