#pragma once

#include <QString>

namespace tilshi::storage {

/// The file that a backup or a new library is written to until it gets its name. A note in the
/// library's folder says where it lies and whose it is, since a backup may be made anywhere and its
/// program be killed.
class UnfinishedCopy
{
public:
    UnfinishedCopy(const QString &libraryFolder, const QString &file);
    /// Nothing of it stays but what was renamed.
    ~UnfinishedCopy();
    UnfinishedCopy(const UnfinishedCopy &) = delete;
    UnfinishedCopy &operator=(const UnfinishedCopy &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
    QString m_note;
};

/// Removes the unfinished copies whose programs have ended, wherever they lie.
void removeUnfinishedCopies(const QString &libraryFolder);

} // namespace tilshi::storage
