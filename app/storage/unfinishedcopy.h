#pragma once

#include "base/result.h"

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
    /// Gives it the name that it is for, durably, in the place of an empty file at most that stood
    /// there from the beginning. Errors: Exists, and those of systemError(); subject is the name.
    Result<void> giveName() const;

private:
    QString m_file;
    QString m_path;
    bool m_replaces;
    QString m_note;
};

/// Removes the unfinished copies whose programs have ended, wherever they lie.
void removeUnfinishedCopies(const QString &libraryFolder);

} // namespace tilshi::storage
