#pragma once

#include "newsroom/ports.h"
#include "storage/database.h"
#include "storage/mediafolder.h"

namespace tilshi::storage {

/// Checks the whole library as it stands at one moment: pages, versions and their hashes, the log's
/// chain and its marks, media. See Library::verify.
Result<newsroom::Verification> verified(Database &database, MediaFolder &media);

} // namespace tilshi::storage
