#include "base/safefile.h"

#include "base/descriptor.h"
#include "base/lockedfiles.h"
#include "base/unfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tilshi {

namespace {

/// Some file systems can't be told to keep a folder's entries, or not so: exFAT, NTFS, SMB.
bool isUnknown(int failure)
{
    return failure == EINVAL || failure == ENOSYS || failure == EOPNOTSUPP || failure == EBADF;
}

/// A new file that is locked as long as it is written: by that others know a writer that lives.
Descriptor openLocked(const QByteArray &path)
{
    for (;;) {
        Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
        struct stat found = {};
        if (!file.isOpen() || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0 ||
            ::fstat(file.number(), &found) != 0 || found.st_nlink > 0) {
            return file; // file systems without locks do without
        }
    }
}

int writeAndRename(const QByteArray &temporary, const QByteArray &path, const QByteArray &content)
{
    const Descriptor file = openLocked(temporary);
    if (!file.isOpen()) {
        return errno;
    }
    int failure = writeAll(file.number(), content);
    if (failure == 0 && ::fsync(file.number()) != 0) {
        failure = errno;
    }
    if (failure == 0 && ::rename(temporary.constData(), path.constData()) != 0) {
        failure = errno;
    }
    if (failure != 0) {
        ::unlink(temporary.constData());
    }
    return failure;
}

} // namespace

Error systemError(int number, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, path, detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return {ErrorCode::ReadOnly, path, detail};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::Missing, path, noFolderDetail};
    default:
        return {ErrorCode::Io, path, detail};
    }
}

Result<void> writeFileSafely(const QString &path, const QByteArray &content)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const QByteArray temporary = folder + "/.tilshi-" + QByteArray::number(::getpid()) + '-' +
                                 QByteArray::number(qHash(path) & 0xffffffffU, 16) + ".part";
    ::unlink(temporary.constData());
    const int failure = writeAndRename(temporary, target, content);
    if (failure != 0) {
        return fail(systemError(failure, path));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir()) {
        return fail(ErrorCode::NotFound, path, file.exists() ? folderDetail : QString());
    }
    if (isLockedFile(path)) {
        return fail(ErrorCode::Unsupported, path, QStringLiteral("a library that is open"));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        const bool forbidden = file.error() == QFileDevice::PermissionsError ||
                               (QFileInfo::exists(path) && !QFileInfo(path).isReadable());
        return fail(ErrorCode::Io, path, forbidden ? permissionDetail : file.errorString());
    }
    if (file.size() > limit) {
        return fail(ErrorCode::TooLarge, path);
    }
    // No more than there is, where that is known: a buffer of so many bytes is made first.
    const QByteArray content =
        file.read((file.size() > 0 ? std::min(file.size(), limit) : limit) + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::Io, path, file.errorString());
    }
    return content;
}

Result<void> syncFolder(const QString &path)
{
    const Descriptor folder(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || (::fsync(folder.number()) != 0 && !isUnknown(errno))) {
        return fail(systemError(errno, path));
    }
    return {};
}

void clearUnfinished(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList({QStringLiteral(".tilshi-*.part")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QByteArray path = QFile::encodeName(folder + u'/' + name);
        const Descriptor file(::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (file.isOpen() && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0) {
            ::unlink(path.constData());
        }
    }
}

} // namespace tilshi
