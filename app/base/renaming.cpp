#include "base/renaming.h"

#include "base/descriptor.h"
#include "base/safefile.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tilshi {

namespace {

/// Whether the file system does not know how, rather than refuses.
bool isUnknown(int failure)
{
    return failure == EINVAL || failure == ENOSYS || failure == EOPNOTSUPP || failure == EPERM ||
           failure == EMLINK;
}

int byRename(const char *from, const char *to)
{
    return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int byLink(const char *from, const char *to)
{
    if (::link(from, to) != 0) {
        return errno;
    }
    ::unlink(from);
    return 0;
}

int byPlaceholder(const char *from, const char *to)
{
    const Descriptor placeholder(::open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!placeholder.isOpen()) {
        return errno;
    }
    if (std::rename(from, to) == 0) {
        return 0;
    }
    const int failure = errno;
    ::unlink(to);
    return failure;
}

} // namespace

Result<void> renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int failure = 0;
    for (const auto way : {&byRename, &byLink, &byPlaceholder}) {
        failure = way(source.constData(), target.constData());
        if (failure == 0) {
            return {};
        }
        if (!isUnknown(failure)) {
            break;
        }
    }
    return failure == EEXIST ? Result<void>(fail(ErrorCode::Exists, to))
                             : fail(systemError(failure, to));
}

} // namespace tilshi
