#include "base/lockedfiles.h"

#include <QFile>

#include <map>
#include <mutex>
#include <sys/stat.h>

namespace tilshi {

namespace {

using Identity = std::pair<dev_t, ino_t>;

Identity identityOf(const QString &path)
{
    struct stat status = {};
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    return isThere ? Identity(status.st_dev, status.st_ino) : Identity();
}

/// The process's, as its locks are.
struct LockedFiles
{
    std::mutex mutex;
    std::map<Identity, int> counts;
};

LockedFiles &lockedFiles()
{
    static LockedFiles files;
    return files;
}

} // namespace

LockedFile::LockedFile(const QString &path)
    : m_identity(identityOf(path))
{
    const std::lock_guard lock(lockedFiles().mutex);
    ++lockedFiles().counts[m_identity];
}

LockedFile::~LockedFile()
{
    const std::lock_guard lock(lockedFiles().mutex);
    if (--lockedFiles().counts[m_identity] == 0) {
        lockedFiles().counts.erase(m_identity);
    }
}

bool isLockedFile(const QString &path)
{
    const Identity identity = identityOf(path);
    const std::lock_guard lock(lockedFiles().mutex);
    return identity != Identity() && lockedFiles().counts.contains(identity);
}

} // namespace tilshi
