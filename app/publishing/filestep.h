#pragma once

#include "publishing/sitefolder.h"

namespace tilshi::publishing {

/// One file on its way to a new content, or to its removal. Each step can be taken back until the
/// old content is dropped. The temporary files stand in the target's folder.
class FileStep
{
public:
    static FileStep replacing(const QString &path, const QByteArray &bytes);
    static FileStep removing(const QString &path);

    const QString &path() const { return m_path; }
    const QByteArray &bytes() const { return m_bytes; }
    bool removes() const { return m_removes; }

    /// Writes the new content beside the old, making folders as needed. DiskFull, ReadOnly, Io.
    Result<void> prepare(const SiteFolder &folder);
    /// The new content gets the name (or the name goes away); the old is kept aside. Exists if
    /// there is a file now that was not there when the step was prepared.
    Result<void> show(const SiteFolder &folder);
    /// Unverified if the file does not read back as it should.
    Result<void> verify(const SiteFolder &folder) const;
    /// As before prepare().
    void takeBack(const SiteFolder &folder);
    /// The old content is not needed any more.
    void dropOld(const SiteFolder &folder) const;

    /// Puts in order what a process that ended in the middle of such a step left beside that path:
    /// a file that was to be replaced and has no name now gets it back, the rest goes.
    static Result<void> tidy(const SiteFolder &folder, const QString &path, bool removes);

private:
    FileStep(const QString &path, const QByteArray &bytes, bool removes);
    Result<void> giveName(const SiteFolder &folder) const;

    QString m_path;
    QByteArray m_bytes;
    QString m_fresh; ///< temporary name of the new content
    QString m_old;   ///< temporary name of the old content
    bool m_removes;
    bool m_shown = false;
    bool m_hadOld = false;
};

} // namespace tilshi::publishing
