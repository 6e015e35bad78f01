#pragma once

#include "base/result.h"

#include <QString>

struct sqlite3;

namespace tilshi::storage {

/// "Tlsh": written into every library, so that no other database is taken for one.
constexpr qint32 applicationId = 0x546c7368;

/// What a library's file says of itself in its first bytes. Read before SQLite opens it, since
/// SQLite takes an empty file for an empty database.
struct FileHeader
{
    qint32 schema = 0;   ///< number of the last schema step in it
    bool hasLog = false; ///< it is written through a write-ahead log
};

/// Errors, with the path as subject: NotFound, Corrupt (zero bytes, cut short, or not SQLite's at
/// all), NotALibrary (another program's), Io. SQLite itself does the reading: to close a file of
/// our own would release the locks that its connections hold for the whole process, and the next
/// program to leave would take the write-ahead log away from under them; see
/// https://www.sqlite.org/howtocorrupt.html, section 2.2.
Result<FileHeader> readHeader(const QString &file);

/// The same of a file that a connection has open.
Result<FileHeader> readHeader(sqlite3 *connection, const QString &file);

/// Whether something can be written there: false on a read-only file system also for root.
bool isWritable(const QString &path);

/// Whether writes wait beside the file that are not in it yet.
bool hasPendingWrites(const QString &file);

} // namespace tilshi::storage
