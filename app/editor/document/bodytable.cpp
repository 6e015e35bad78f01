#include "editor/document/bodytable.h"

#include "editor/document/bodywriter.h"
#include "editor/format/blockformat.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace tilshi::editor {

namespace {

qsizetype lengthOf(const text::TableCell &cell)
{
    qsizetype length = 0;
    for (const text::Runs &runs : cell.paragraphs) {
        for (const text::Run &run : runs) {
            length += run.text.size();
        }
    }
    return length;
}

/// Shares of the page's width by the longest text of each column, with a root, so that none is
/// starved.
QList<QTextLength> columnWidths(const text::Table &table, int columns)
{
    std::vector<double> weights(std::size_t(columns), 2);
    for (const text::TableRow &row : table.rows) {
        std::size_t column = 0;
        for (const text::TableCell &cell : row) {
            const double weight = std::sqrt(double(lengthOf(cell)) / cell.span);
            for (int i = 0; i < cell.span; ++i, ++column) {
                weights[column] = std::max(weights[column], weight);
            }
        }
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<QTextLength> widths;
    for (const double weight : weights) {
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * weight / sum));
    }
    return widths;
}

void fillCell(const QTextTableCell &target, const text::TableCell &cell)
{
    QTextCursor cursor = target.firstCursorPosition();
    cursor.setBlockFormat(blockFormat({}));
    // The format of the first paragraph is the cell's own, which says how many columns it covers.
    QTextCharFormat own = charFormat({}, BlockKind::Paragraph);
    own.setTableCellColumnSpan(cell.span);
    cursor.setBlockCharFormat(own);
    for (const text::Runs &runs : cell.paragraphs) {
        if (&runs != &cell.paragraphs.constFirst()) {
            cursor.insertBlock(blockFormat({}), charFormat({}, BlockKind::Paragraph));
        }
        insertRuns(cursor, runs, BlockKind::Paragraph);
    }
}

void fillRow(QTextTable &target, int row, const text::TableRow &cells)
{
    int column = 0;
    for (const text::TableCell &cell : cells) {
        if (cell.span > 1) {
            target.mergeCells(row, column, 1, cell.span);
        }
        fillCell(target.cellAt(row, column), cell);
        column += cell.span;
    }
}

} // namespace

QTextTable *insertTable(QTextCursor cursor, const text::Table &table)
{
    const int columns = text::columnCount(table);
    QTextTableFormat format;
    format.setHeaderRowCount(table.headed ? 1 : 0);
    format.setColumnWidthConstraints(columnWidths(table, columns));
    QTextTable *target = cursor.insertTable(int(table.rows.size()), columns, format);
    for (int row = 0; row < target->rows(); ++row) {
        fillRow(*target, row, table.rows.at(row));
    }
    return target;
}

QTextTable *replaceTable(const QTextTable &old, const text::Table &table)
{
    QTextCursor cursor = old.firstCursorPosition();
    cursor.beginEditBlock();
    cursor.setPosition(old.firstPosition() - 1);
    QTextTable *target = insertTable(cursor, table);
    cursor.setPosition(target->lastPosition() + 1);
    cursor.setPosition(old.lastPosition() + 1, QTextCursor::KeepAnchor);
    const BlockStyle behind = styleOf(cursor.block());
    cursor.removeSelectedText();
    cursor.setBlockFormat(blockFormat(behind));
    cursor.setBlockCharFormat(charFormat({}, behind.kind));
    cursor.endEditBlock();
    return target;
}

void selectTable(QTextCursor &cursor, const QTextTable &table)
{
    cursor.setPosition(table.firstPosition() - 1);
    cursor.setPosition(table.lastPosition() + 1, QTextCursor::KeepAnchor);
}

QTextTable *selectedTable(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    auto *table = qobject_cast<QTextTable *>(document->frameAt(cursor.selectionStart() + 1));
    const bool selected = table && cursor.selectionStart() == table->firstPosition() - 1 &&
                          cursor.selectionEnd() == table->lastPosition() + 1;
    return selected ? table : nullptr;
}

void removeTable(QTextCursor &cursor, const QTextTable &table)
{
    cursor.beginEditBlock();
    selectTable(cursor, table);
    const BlockStyle behind = styleOf(cursor.document()->findBlock(cursor.selectionEnd()));
    cursor.removeSelectedText();
    if (!cursor.atBlockStart() && !cursor.atBlockEnd()) {
        cursor.insertBlock(blockFormat(behind), charFormat({}, behind.kind));
    }
    cursor.endEditBlock();
}

void goToCell(QTextCursor &cursor, QTextTable &table, int step)
{
    const QTextTableCell cell = table.cellAt(cursor);
    const int columns = table.columns();
    const int place = cell.row() * columns + cell.column() + (step > 0 ? cell.columnSpan() : -1);
    if (place < 0) {
        return;
    }
    if (place >= table.rows() * columns) {
        table.appendRows(1);
    }
    const QTextTableCell next = table.cellAt(place / columns, place % columns);
    cursor.setPosition(next.firstPosition());
    cursor.setPosition(next.lastPosition(), QTextCursor::KeepAnchor);
}

} // namespace tilshi::editor
