#pragma once

#include <QString>

#include <sys/types.h>
#include <utility>

namespace tilshi {

/// Keeps a file from being read by readFile() as long as it lives. The system's record locks belong
/// to the whole process and go when the process closes the file anywhere: to read a database that
/// is open here would release the locks that keep other programs from its write-ahead log.
class LockedFile
{
public:
    explicit LockedFile(const QString &path);
    ~LockedFile();
    LockedFile(const LockedFile &) = delete;
    LockedFile &operator=(const LockedFile &) = delete;

private:
    std::pair<dev_t, ino_t> m_identity;
};

/// Whether that is such a file, by whatever name.
bool isLockedFile(const QString &path);

} // namespace tilshi
