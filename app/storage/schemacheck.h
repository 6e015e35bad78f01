#pragma once

#include "newsroom/ports.h"
#include "storage/database.h"

namespace tilshi::storage {

/// Compares the library's tables, indexes and guards, word by word, with those that the schema
/// makes.
Result<void> checkSchema(Database &database, newsroom::Verification &report);

} // namespace tilshi::storage
