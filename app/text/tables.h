#pragma once

#include "text/body.h"

namespace tilshi::text {

/// The table with an empty column more, before the one of that number or, for columnCount(), behind
/// the last. A joined cell that reaches over the place gets wider.
Table withColumn(const Table &table, int at);

/// The table without so many columns. A joined cell gets narrower by those that it covers; one that
/// covers no other is gone with its text.
Table withoutColumns(const Table &table, int first, int count);

/// Whether any of the table's cells has some.
bool hasText(const Table &table);

} // namespace tilshi::text
