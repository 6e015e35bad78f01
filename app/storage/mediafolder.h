#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

/// Files named by the SHA-256 of their content, so that one is never changed and never twice there.
/// In a library that was a backup, those that the backup brought along are read from it.
class MediaFolder : public newsroom::Media
{
public:
    MediaFolder(Database &database, QString folder);

    /// ending: jpg, png … without the dot; Invalid if it is not 1 to 8 of a-z and 0-9, and for no
    /// bytes. Makes the folder if it is not there.
    Result<QString> add(const QByteArray &bytes, const QString &ending) override;
    /// Whether there is a file of that name, whatever is in it.
    bool isThere(const QString &name);
    Result<QByteArray> read(const QString &name) override;

    /// Names of all that are there, sorted.
    Result<QStringList> names();
    /// Puts all that can be read into a copy of the database, which is to be a backup.
    Result<void> bringAlong(Database &copy);

private:
    Result<QByteArray> readFromBackup(const QString &name);

    Database &m_database;
    QString m_folder;
    bool m_isTidy = false; ///< nothing is left there of a process that was killed
};

} // namespace tilshi::storage
