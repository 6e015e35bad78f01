#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct zip;

namespace tilshi::importing {

/// A ZIP file in memory, as DOCX and ODT are. It is looked at before anything is unpacked: no more
/// than some thousands of parts, no part and no whole beyond a limit, none that grows beyond reason
/// when it is unpacked.
class Archive
{
public:
    /// The bytes outlive the archive. Errors: Corrupt; TooLarge (subject: the limit).
    static Result<Archive> open(const QByteArray &bytes);

    /// A part is found whatever the letters' case, whichever the slashes in its name, and with
    /// "./" before it.
    bool has(const QString &name) const { return m_places.contains(placeOf(name)); }
    /// A part, unpacked. Errors: NotFound; Corrupt, also where it is encrypted or not as long as it
    /// says.
    Result<QByteArray> read(const QString &name) const;

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    static QString placeOf(const QString &name);
    Result<void> lookOver();

    std::unique_ptr<zip, Closer> m_zip;
    QHash<QString, quint64> m_places; ///< of the parts in the archive, by their names' common form
};

} // namespace tilshi::importing
