#pragma once

#include "editor/layout/linesetter.h"

#include <QPointF>
#include <QTextBlock>
#include <QTextTable>

#include <optional>

namespace tilshi::editor {

class PageMetrics;

/// One row of a table: paragraphs that follow one another in the document and stand side by side.
/// The first of them carries the row's height, the others none.
struct CellRow
{
    QTextTable *table;
    int row; ///< of the table
    QTextBlock first;
    int firstNumber; ///< of the document's paragraphs
    int count;       ///< how many paragraphs
};

/// The table that a paragraph is in; null for none.
QTextTable *tableOf(const QTextBlock &block);
/// The table's row that a paragraph is in; nothing outside of tables.
std::optional<CellRow> cellRowOf(const QTextBlock &block);

/// From a cell's edge to its text, in pixels.
constexpr int cellPadding = 7;

/// Where a cell's lines go on a page of that width. Columns have fixed shares of it.
LineBox boxOf(const QTextTable &table, const QTextTableCell &cell, int pageWidth);
/// A column's left edge; that of the column behind the last is the table's right edge.
int columnLeft(const QTextTable &table, int column, int pageWidth);

/// About how high a row of a table is.
int estimatedHeight(const CellRow &cells, const PageMetrics &metrics);
/// The height of a laid out row of a table.
int cellsHeight(const CellRow &cells);
/// Puts the laid out paragraphs of a row where they go, the row's upper edge being there.
void placeCells(const CellRow &cells, int top);
/// The laid out paragraph of a row that is at a point of the page, or nearest to it.
QTextBlock blockIn(const CellRow &cells, const QPointF &point, int pageWidth);

} // namespace tilshi::editor
