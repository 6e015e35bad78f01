#pragma once

#include "text/compare/comparison.h"

namespace tilshi::text {

/// Calls visit with every number of a change in the row, in reading order; it may be changed if the
/// row may.
template <class AnyRow, class Visit>
void forEachChangeNumber(AnyRow &row, Visit visit)
{
    const auto visitParts = [&visit](auto &parts) {
        for (auto &part : parts) {
            visit(part.change);
        }
    };
    visit(row.change);
    visitParts(row.parts);
    for (auto &field : row.fields) {
        visitParts(field.parts);
    }
    if (row.table) {
        visit(row.table->headedChange);
        for (auto &column : row.table->columns) {
            visit(column.change);
        }
        for (qsizetype at = 0; at < row.table->rows.size(); ++at) {
            visit(row.table->rows[at].change);
            for (auto &cell : row.table->cells[at]) {
                visitParts(cell.parts);
            }
        }
    }
}

/// Gives one number to what is one change over several rows: neighbours that moved together,
/// neighbours whose frame changed alike, an item whose number goes with its neighbour's coming.
void joinRows(Comparison &comparison);

/// Numbers the changes as a reader comes to them, and lists them.
void listChanges(Comparison &comparison);

} // namespace tilshi::text
