#include "text/tables.h"

#include <algorithm>

namespace tilshi::text {

namespace {

TableRow withColumn(const TableRow &row, int at)
{
    TableRow cells;
    int column = 0;
    bool placed = false;
    for (TableCell cell : row) {
        const int end = column + cell.span;
        if (column == at) {
            cells.append(TableCell{});
            placed = true;
        } else if (column < at && at < end) {
            ++cell.span;
            placed = true;
        }
        cells.append(cell);
        column = end;
    }
    if (!placed) {
        cells.append(TableCell{});
    }
    return cells;
}

TableRow withoutColumns(const TableRow &row, int first, int count)
{
    TableRow cells;
    int column = 0;
    for (TableCell cell : row) {
        const int end = column + cell.span;
        cell.span -= std::max(0, std::min(end, first + count) - std::max(column, first));
        if (cell.span > 0) {
            cells.append(cell);
        }
        column = end;
    }
    return cells;
}

} // namespace

Table withColumn(const Table &table, int at)
{
    Table wider{table.headed, {}};
    for (const TableRow &row : table.rows) {
        wider.rows.append(withColumn(row, at));
    }
    return wider;
}

Table withoutColumns(const Table &table, int first, int count)
{
    Table narrower{table.headed, {}};
    for (const TableRow &row : table.rows) {
        narrower.rows.append(withoutColumns(row, first, count));
    }
    return narrower;
}

bool hasText(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) {
        return std::any_of(row.begin(), row.end(),
                           [](const TableCell &cell) { return !cell.paragraphs.isEmpty(); });
    });
}

} // namespace tilshi::text
