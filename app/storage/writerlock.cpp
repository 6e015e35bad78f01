#include "storage/writerlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tilshi::storage {

namespace {

/// Whether the open file is still the one of that name: another program may have removed it before
/// it was locked.
bool isAt(int file, const QByteArray &path)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(file, &open) == 0 && ::stat(path.constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

} // namespace

WriterLock::~WriterLock()
{
    if (m_file >= 0) {
        ::unlink(QFile::encodeName(m_path).constData());
        ::close(m_file);
    }
}

void WriterLock::hold()
{
    constexpr mode_t forOwner = 0600;
    const QByteArray path = QFile::encodeName(m_path);
    while (m_file < 0) {
        m_file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, forOwner);
        if (m_file < 0) {
            return;
        }
        const bool locked = ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
        if (locked && isAt(m_file, path)) {
            return;
        }
        ::close(std::exchange(m_file, -1));
        if (!locked && errno != EWOULDBLOCK) {
            return;
        }
    }
}

bool WriterLock::isHeld(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const bool held = ::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (!held && isAt(file, name)) {
        ::unlink(name.constData());
    }
    ::close(file);
    return held;
}

} // namespace tilshi::storage
