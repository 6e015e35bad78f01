#pragma once

#include <QString>

namespace tilshi::storage {

/// A locked file that tells other programs that its maker still runs: the lock goes with the
/// process, however that ends.
class WriterLock
{
public:
    explicit WriterLock(QString path)
        : m_path(std::move(path))
    {
    }
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

    /// Makes and locks the file if that was not done yet. Where it can't be done, as on a file
    /// system without locks, the maker does not count as running.
    void hold();
    /// Whether a running program, this one or another, holds that file. One that nobody holds is
    /// removed.
    static bool isHeld(const QString &path);

private:
    QString m_path;
    int m_file = -1;
};

} // namespace tilshi::storage
