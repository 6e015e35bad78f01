#pragma once

#include "newsroom/ports.h"
#include "storage/database.h"

namespace tilshi::storage {

/// Walks the log from its first row and compares it with the ends that the library, the articles
/// and the backups noted. Rows that were changed, removed, put in or cut off are told in the
/// report.
Result<void> checkChain(Database &database, newsroom::Verification &report);

} // namespace tilshi::storage
