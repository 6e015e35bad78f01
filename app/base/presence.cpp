#include "base/presence.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tilshi {

Presence::Presence(const QString &folder)
    : m_folder(open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_folder >= 0) {
        flock(m_folder, LOCK_SH | LOCK_NB);
    }
}

Presence::~Presence()
{
    if (m_folder >= 0) {
        close(m_folder);
    }
}

/// Only who is alone gets the lock for herself.
bool Presence::hasOthers() const
{
    if (m_folder < 0) {
        return false;
    }
    const bool alone = flock(m_folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    flock(m_folder, LOCK_SH | LOCK_NB);
    return !alone;
}

} // namespace tilshi
