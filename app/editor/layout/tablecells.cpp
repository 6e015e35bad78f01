#include "editor/layout/tablecells.h"

#include "editor/format/pagelook.h"
#include "editor/layout/pagemetrics.h"

#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace tilshi::editor {

namespace {

QTextBlock firstBlock(const QTextTable &table, const QTextTableCell &cell)
{
    return table.document()->findBlock(cell.firstPosition());
}

qreal share(const QTextTable &table, const QList<QTextLength> &widths, int column)
{
    const bool given = widths.size() == table.columns() &&
                       widths.at(column).type() == QTextLength::PercentageLength;
    return given ? widths.at(column).rawValue() / 100 : 1.0 / table.columns();
}

} // namespace

QTextTable *tableOf(const QTextBlock &block)
{
    return qobject_cast<QTextTable *>(block.document()->frameAt(block.position()));
}

std::optional<CellRow> cellRowOf(const QTextBlock &block)
{
    QTextTable *table = tableOf(block);
    if (!table) {
        return std::nullopt;
    }
    const int row = table->cellAt(block.position()).row();
    const QTextBlock first = firstBlock(*table, table->cellAt(row, 0));
    const int end = table->cellAt(row, table->columns() - 1).lastPosition();
    const int number = first.blockNumber();
    const int last = table->document()->findBlock(end).blockNumber();
    return CellRow{table, row, first, number, last - number + 1};
}

int columnLeft(const QTextTable &table, int column, int pageWidth)
{
    const QList<QTextLength> widths = table.format().columnWidthConstraints();
    qreal left = 0;
    for (int i = 0; i < column; ++i) {
        left += share(table, widths, i);
    }
    return hangingRoom + qRound(left * (pageWidth - hangingRoom));
}

LineBox boxOf(const QTextTable &table, const QTextTableCell &cell, int pageWidth)
{
    const int left = columnLeft(table, cell.column(), pageWidth) + cellPadding;
    const int right = columnLeft(table, cell.column() + cell.columnSpan(), pageWidth) - cellPadding;
    constexpr int narrowest = 20;
    return {left, std::max(narrowest, right - left)};
}

int estimatedHeight(const CellRow &cells, const PageMetrics &metrics)
{
    int highest = 0;
    int inCell = 0;
    int column = -1;
    QTextBlock block = cells.first;
    for (int i = 0; i < cells.count; ++i, block = block.next()) {
        const QTextTableCell cell = cells.table->cellAt(block.position());
        inCell = cell.column() == column ? inCell : 0;
        column = cell.column();
        inCell +=
            metrics.heightOf(metrics.widthOf(block.length() - 1, BlockKind::Cell), BlockKind::Cell,
                             boxOf(*cells.table, cell, metrics.width()).width);
        highest = std::max(highest, inCell);
    }
    return highest + 2 * cellPadding;
}

namespace {

/// Calls visit(paragraph, top) for a row's laid out paragraphs; top counts from the row's upper
/// edge.
template <class Visit>
void forEachInRow(const CellRow &cells, Visit visit)
{
    int top = cellPadding;
    int cellEnd = -1;
    QTextBlock block = cells.first;
    for (int i = 0; i < cells.count; ++i, block = block.next()) {
        if (block.position() > cellEnd) { // the next cell begins
            top = cellPadding;
            cellEnd = cells.table->cellAt(block.position()).lastPosition();
        }
        visit(block, top);
        top += linesHeight(block);
    }
}

} // namespace

int cellsHeight(const CellRow &cells)
{
    int highest = 0;
    forEachInRow(cells, [&highest](const QTextBlock &block, int top) {
        highest = std::max(highest, top + linesHeight(block));
    });
    return highest + cellPadding;
}

void placeCells(const CellRow &cells, int top)
{
    forEachInRow(cells, [top](const QTextBlock &block, int inRow) {
        block.layout()->setPosition(QPointF(0, top + inRow));
    });
}

QTextBlock blockIn(const CellRow &cells, const QPointF &point, int pageWidth)
{
    int column = 0;
    while (column + 1 < cells.table->columns() &&
           columnLeft(*cells.table, column + 1, pageWidth) <= point.x()) {
        ++column;
    }
    const QTextTableCell cell = cells.table->cellAt(cells.row, column);
    QTextBlock block = firstBlock(*cells.table, cell);
    const int last = cells.table->document()->findBlock(cell.lastPosition()).blockNumber();
    while (block.blockNumber() < last && block.next().layout()->position().y() <= point.y()) {
        block = block.next();
    }
    return block;
}

} // namespace tilshi::editor
