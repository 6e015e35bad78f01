#pragma once

#include "storage/database.h"

#include <QStringList>

namespace tilshi::storage {

enum class Depth
{
    Quick, ///< the pages
    Full,  ///< indexes against tables and links between tables too; takes several times as long
};

/// What the database itself finds wrong, a line each, at most 100 lines of a kind.
Result<QStringList> pageProblems(Database &database, Depth depth);

/// Corrupt, with the first problem as detail, where there is one.
Result<void> quickCheck(Database &database);

} // namespace tilshi::storage
