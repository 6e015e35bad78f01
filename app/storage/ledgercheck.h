#pragma once

#include "newsroom/ports.h"
#include "storage/database.h"

#include <QSet>

namespace tilshi::storage {

/// Walks the ledger from its beginning and compares every row it keeps with what it has of it.
/// named: hashes of ledger entries that the log names; what of them is not there is told.
Result<void> checkLedger(Database &database, QSet<QByteArray> named,
                         newsroom::Verification &report);

} // namespace tilshi::storage
