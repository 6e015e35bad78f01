#include "publishing/folderlock.h"

#include "base/safefile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace tilshi::publishing {

Result<FolderLock> FolderLock::take(const QString &folder, std::chrono::milliseconds patience)
{
    FolderLock lock(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), folder);
    if (lock.m_descriptor < 0) {
        return fail(systemError(errno, folder));
    }
    const QDeadlineTimer deadline(patience);
    while (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            break;
        }
        if (deadline.hasExpired()) {
            return fail(ErrorCode::Busy, folder);
        }
        QThread::msleep(20);
    }
    return lock;
}

FolderLock::FolderLock(int descriptor, const QString &folder)
    : m_descriptor(descriptor)
    , m_folder(folder)
{
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_folder(std::move(other.m_folder))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_folder, other.m_folder);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<void> FolderLock::sync() const
{
    if (::syncfs(m_descriptor) != 0) {
        return fail(systemError(errno, m_folder));
    }
    return {};
}

} // namespace tilshi::publishing
