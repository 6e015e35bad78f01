#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tilshi {

/// Writes a file so that a reader finds the old content or the new, never a part: temporary name in
/// the same folder, sync, rename, sync of the folder. On any error the old file stands untouched.
/// Errors: Missing (no such folder), ReadOnly, DiskFull, Io; subject is the path.
Result<void> writeFileSafely(const QString &path, const QByteArray &content);

/// The detail of NotFound and Exists where a folder stands at the path.
const QString folderDetail = QStringLiteral("folder");
/// The detail of Missing where the folder is not there that something was to be written into.
const QString noFolderDetail = QStringLiteral("no folder");
/// The detail of Io where reading is forbidden.
const QString permissionDetail = QStringLiteral("permission");
/// The details of Exists where no file can be: a symbolic link stands there, or a pipe, a device, a
/// socket.
const QString linkDetail = QStringLiteral("link");
const QString specialDetail = QStringLiteral("special");

/// Reads a whole file of at most limit bytes. Errors: NotFound (with folderDetail for a folder),
/// TooLarge, Io (with permissionDetail where that is why); subject is the path.
Result<QByteArray> readFile(const QString &path, qint64 limit = qint64(64) * 1024 * 1024);

/// Makes a folder's entries durable after renames and removals in it.
Result<void> syncFolder(const QString &path);

/// The error that the system's errno stands for, about that path.
Error systemError(int number, const QString &path);

} // namespace tilshi
