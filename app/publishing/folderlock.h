#pragma once

#include "base/result.h"

#include <QString>

#include <chrono>

namespace tilshi::publishing {

/// A folder that one process at a time works in. The system frees it when the process ends, however
/// it ends; nothing is left in the folder. File systems that know no locks give it to everybody.
class FolderLock
{
public:
    /// Busy, with the folder as subject, if another has it all that time; Missing, ReadOnly, Io.
    static Result<FolderLock> take(const QString &folder, std::chrono::milliseconds patience);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

    /// Writes everything out that is waiting on the folder's disk.
    Result<void> sync() const;

private:
    FolderLock(int descriptor, const QString &folder);

    int m_descriptor;
    QString m_folder;
};

} // namespace tilshi::publishing
