#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tilshi::publishing {

/// One file on its way to a new content, or to its removal. Each step can be taken back until the
/// old content is dropped. Paths are absolute; the temporary files stand in the target's folder.
class FileStep
{
public:
    static FileStep replacing(const QString &path, const QByteArray &bytes);
    static FileStep removing(const QString &path);

    const QString &path() const { return m_path; }
    bool removes() const { return m_removes; }

    /// Writes the new content beside the old, making folders as needed. DiskFull, ReadOnly, Io.
    Result<void> prepare() const;
    /// The new content gets the name (or the name goes away); the old is kept aside.
    Result<void> show();
    /// Unverified if the file does not read back as it should.
    Result<void> verify() const;
    /// As before prepare().
    void takeBack();
    /// The old content is not needed any more.
    void dropOld() const;

    /// What a process that was killed may have left in a folder and below.
    static void clearLeftovers(const QString &folder);

private:
    FileStep(const QString &path, const QByteArray &bytes, bool removes);

    QString m_path;
    QByteArray m_bytes;
    QString m_fresh; ///< temporary name of the new content
    QString m_old;   ///< temporary name of the old content
    bool m_removes;
    bool m_shown = false;
    bool m_hadOld = false;
};

} // namespace tilshi::publishing
