#pragma once

#include "newsroom/concern.h"
#include "storage/database.h"
#include "storage/library.h"

#include <QList>

namespace tilshi::storage {

struct OpenedFile
{
    std::unique_ptr<Database> database;
    QList<newsroom::Concern> concerns; ///< why it is only read, where that is not for its folder
};

/// Opens the file in the way in which nothing can come to harm; see openLibrary.
Result<OpenedFile> openFile(const QString &file, Access access);

/// Beside other computers a write-ahead log is unsafe: its index is memory of one computer's, and
/// who copies files copies file and log at different moments. Exclusively, since so the log is read
/// without that index; Busy if somebody else has the library open.
Result<void> leaveWriteAheadLog(Database &database);

} // namespace tilshi::storage
