#pragma once

#include "text/body.h"

#include <QHash>

namespace tilshi::importing {

/// Puts a table together, cell by cell. A cell that covers several rows stands in the first of
/// them; below it stand empty cells, since a body's cells cover columns only.
class TableMaker
{
public:
    void beginRow();
    /// columns, rows: how many the cell covers; cut to what a page can show.
    void beginCell(int columns, int rows, bool head);
    void add(const text::Runs &paragraph);
    void endCell();
    bool isInCell() const { return m_inCell; }

    /// Rows with at least one cell each; none where no cell has text. headed if the first row is
    /// made of head cells.
    text::Table take();

private:
    void fillFromAbove();

    QList<QList<text::TableCell>> m_rows;
    QHash<int, int> m_below; ///< by column: further rows that a cell from above covers
    int m_column = 0;
    int m_headCells = 0; ///< of the first row
    bool m_inCell = false;
};

} // namespace tilshi::importing
