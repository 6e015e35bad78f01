#include "editor/commands/tablecommands.h"

#include "editor/commands/bodykeys.h"
#include "editor/document/bodyreader.h"
#include "editor/document/bodytable.h"
#include "editor/format/blockformat.h"
#include "editor/layout/tablecells.h"
#include "text/tables.h"

#include <algorithm>

namespace tilshi::editor {

namespace {

/// The cells that are selected, or the caret's.
CellRange cellsAt(const QTextCursor &cursor, const QTextTable &table)
{
    CellRange cells{-1, -1, -1, -1};
    cursor.selectedTableCells(&cells.row, &cells.rows, &cells.column, &cells.columns);
    if (cells.row >= 0) {
        return cells;
    }
    const QTextTableCell cell = table.cellAt(cursor);
    return {cell.row(), 1, cell.column(), cell.columnSpan()};
}

/// Whether the caret or either end of the selection is in a cell.
bool reachesIntoTable(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    return !selectedTable(cursor) && (tableOf(document->findBlock(cursor.selectionStart())) ||
                                      tableOf(document->findBlock(cursor.selectionEnd())));
}

/// Begins a step of undo that takes the selection away. Which paragraphs are in tables is known
/// again only when an edit has ended, so that this is one of its own, which the step goes on.
void beginByRemoving(QTextCursor &cursor)
{
    if (!cursor.hasSelection()) {
        cursor.beginEditBlock();
        return;
    }
    if (!removeSelectedTable(cursor)) {
        cursor.removeSelectedText();
    }
    cursor.joinPreviousEditBlock();
}

/// Does an edit as one step, which when it is undone leads the caret back to where it is now.
template <class Edit>
void asStep(QTextCursor &cursor, Edit edit)
{
    cursor.beginEditBlock();
    edit();
    cursor.endEditBlock();
}

text::Table blankTable()
{
    constexpr int rows = 4;
    constexpr int columns = 3;
    return {true, QList<text::TableRow>(rows, text::TableRow(columns))};
}

void goTo(QTextCursor &cursor, const QTextTable &table, int row, int column)
{
    const int lastRow = table.rows() - 1;
    const int lastColumn = table.columns() - 1;
    cursor.setPosition(
        table.cellAt(std::min(row, lastRow), std::min(column, lastColumn)).firstPosition());
}

/// Where a table goes at the caret: an empty paragraph there comes behind it.
struct TablePlace
{
    explicit TablePlace(const QTextCursor &cursor)
        : position(cursor.position())
        , behind(cursor.atBlockEnd() ? BlockStyle{} : styleOf(cursor.block()))
    {
        const QTextBlock before = cursor.block().previous();
        if (cursor.atBlockStart() && before.isValid() && !tableOf(before)) {
            position = cursor.block().position() - 1;
            joins = true;
        }
    }

    int position;
    BlockStyle behind;  ///< of the text that follows the table
    bool joins = false; ///< the paragraph that follows is there already
};

} // namespace

void insertNewTable(QTextCursor &cursor)
{
    if (reachesIntoTable(cursor)) {
        return;
    }
    beginByRemoving(cursor);
    const TablePlace place(cursor);
    cursor.setPosition(place.position);
    QTextCursor rest(cursor);
    const QTextTable *table = insertTable(cursor, blankTable());
    rest.setPosition(table->lastPosition() + 1);
    if (place.joins) {
        rest.deleteChar();
    }
    rest.setBlockFormat(blockFormat(place.behind));
    rest.setBlockCharFormat(charFormat({}, place.behind.kind));
    goTo(cursor, *table, 0, 0);
    cursor.endEditBlock();
}

void insertRow(QTextCursor &cursor, Side side)
{
    QTextTable *table = tableOf(cursor.block());
    if (table) {
        const CellRange cells = cellsAt(cursor, *table);
        const int row = side == Side::Before ? cells.row : cells.row + cells.rows;
        asStep(cursor, [&] {
            table->insertRows(row, 1);
            goTo(cursor, *table, row, cells.column);
        });
    }
}

void insertColumn(QTextCursor &cursor, Side side)
{
    QTextTable *table = tableOf(cursor.block());
    if (!table) {
        return;
    }
    const CellRange cells = cellsAt(cursor, *table);
    const int column = side == Side::Before ? cells.column : cells.column + cells.columns;
    const text::Table wider = text::withColumn(valueOf(*table, allCells(*table)), column);
    asStep(cursor, [&] { goTo(cursor, *replaceTable(*table, wider), cells.row, column); });
}

void removeRows(QTextCursor &cursor)
{
    QTextTable *table = tableOf(cursor.block());
    if (!table) {
        return;
    }
    const CellRange cells = cellsAt(cursor, *table);
    if (cells.rows == table->rows()) {
        removeTable(cursor);
        return;
    }
    asStep(cursor, [&] {
        table->removeRows(cells.row, cells.rows);
        goTo(cursor, *table, cells.row, cells.column);
    });
}

void removeColumns(QTextCursor &cursor)
{
    QTextTable *table = tableOf(cursor.block());
    if (!table) {
        return;
    }
    const CellRange cells = cellsAt(cursor, *table);
    if (cells.columns == table->columns()) {
        removeTable(cursor);
        return;
    }
    const text::Table narrower =
        text::withoutColumns(valueOf(*table, allCells(*table)), cells.column, cells.columns);
    asStep(cursor, [&] { goTo(cursor, *replaceTable(*table, narrower), cells.row, cells.column); });
}

void removeTable(QTextCursor &cursor)
{
    if (const QTextTable *table = tableOf(cursor.block())) {
        removeTable(cursor, *table);
    }
}

bool isHeaded(const QTextCursor &cursor)
{
    const QTextTable *table = tableOf(cursor.block());
    return table && table->format().headerRowCount() > 0;
}

void setHeaded(QTextCursor &cursor, bool headed)
{
    if (QTextTable *table = tableOf(cursor.block())) {
        QTextTableFormat format = table->format();
        format.setHeaderRowCount(headed ? 1 : 0);
        table->setFormat(format);
    }
}

} // namespace tilshi::editor
