#pragma once

#include "storage/logtable.h"
#include "storage/mediafolder.h"

namespace tilshi::storage {

/// Copies the whole database and the media into one file, page by page, while others may write;
/// what they write meanwhile is in it. The file gets its name only when it is complete, checked and
/// durable. Returns where the log ends in the copy. Errors: see SqlLibrary::backup.
Result<ChainEnd> copyLibrary(Database &database, MediaFolder &media, const QString &file);

} // namespace tilshi::storage
