#pragma once

#include <QString>

#include <functional>

namespace tilshi {

/// The file system that a path is on.
struct FileSystem
{
    quint64 magic = 0; ///< f_type of statfs(2); 0 where it can't be told
    QString name;      ///< as in mountinfo: ext4, cifs, fuse.sshfs; may be empty
};

FileSystem systemFileSystem(const QString &path);

/// Who else may write where a folder is.
enum class Sharing
{
    Local,
    Network, ///< other computers, while this one does
    Synced,  ///< a program that copies its files to and from elsewhere
};

struct Placement
{
    Sharing sharing = Sharing::Local;
    QString by; ///< SMB, NFS …; Dropbox, Nextcloud …

    bool operator==(const Placement &) const = default;
};

/// Where a folder lies. Network file systems are told by their type, folders that are copied by
/// their programs' marks or usual names, in it or above it.
Placement
placementOf(const QString &folder,
            const std::function<FileSystem(const QString &)> &fileSystem = &systemFileSystem);

} // namespace tilshi
