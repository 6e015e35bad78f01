#pragma once

#include "base/descriptor.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace tilshi::publishing {

/// The folder that a site is written into, taken by one process at a time, and the files in it. The
/// folder itself may be reached through links; below it everything goes from one folder's handle to
/// the next, so that no link in it leads elsewhere, however it came there, and no pipe holds us up.
/// What is neither a file nor a folder is refused: Exists, with linkDetail or specialDetail.
///
/// Paths are relative to the folder, with forward slashes; the subject of an error is the full
/// path.
class SiteFolder
{
public:
    /// Makes the folder if it is not there. Busy, with the folder as subject, if another has it all
    /// that time; the system frees it when a process ends, however it ends, and file systems that
    /// know no locks give it to everybody. Missing, ReadOnly, Io.
    static Result<SiteFolder> take(const QString &folder, std::chrono::milliseconds patience);

    /// To read in, also while another has it. Nothing is made; Missing, ReadOnly, DiskFull, Io.
    static Result<SiteFolder> look(const QString &folder);

    const QString &path() const { return m_path; }
    QString full(const QString &path) const { return m_path + u'/' + path; }

    /// The file's size in bytes; nothing if there is none. Exists, with folderDetail, for a folder.
    Result<std::optional<qint64>> sizeOf(const QString &path) const;
    /// NotFound, TooLarge; the whole file otherwise.
    Result<QByteArray> read(const QString &path, qint64 limit = mostBytes) const;
    Result<bool> holds(const QString &path, const QByteArray &bytes) const;

    /// A file that is not there yet, with the folders it stands in. Exists, DiskFull, ReadOnly, Io.
    Result<void> write(const QString &path, const QByteArray &bytes) const;
    /// Gives a file in the same folder another name, in place of what has it.
    Result<void> rename(const QString &from, const QString &to) const;
    /// The same; Exists if something has that name.
    Result<void> renameNew(const QString &from, const QString &to) const;
    /// A second name in the same folder; false where the file system has none to give.
    bool link(const QString &path, const QString &second) const;
    /// Takes away a file, if it is there.
    Result<void> remove(const QString &path) const;
    /// Takes away the folders above a path that are empty, and stops at the first that is not.
    void removeEmptyFolders(const QString &path) const;

    /// Writes a file in place of another so that either is found whole after a loss of power.
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) const;
    /// Writes everything out that is waiting on the folder's disk.
    Result<void> sync() const;

private:
    static constexpr qint64 mostBytes = qint64(256) * 1024 * 1024;
    /// The folder that a path's last part is in.
    struct Parent
    {
        int folder = -1;
        QByteArray name; ///< the last part
    };
    enum class Making
    {
        No,
        Yes
    };

    SiteFolder(Descriptor folder, const QString &path);
    Result<Parent> parentOf(const QString &path, Making making = Making::No) const;
    Result<Descriptor> openStep(int above, const QString &folder, Making making) const;
    tl::unexpected<Error> failed(int number, const QString &path) const;

    Descriptor m_folder;
    QString m_path;
    mutable QString m_lastName; ///< the folder that m_last is
    mutable Descriptor m_last;
};

/// The name beside a file under which its new content is written.
QString temporaryFor(const QString &path);

} // namespace tilshi::publishing
