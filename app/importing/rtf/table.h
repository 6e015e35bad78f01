#pragma once

#include "importing/composer.h"
#include "importing/rtf/lexer.h"

#include <QList>

namespace tilshi::importing {

/// A table of an RTF file, which stands there as rows one by one: a row says where the right edges
/// of its cells are, and what a cell covers shows only beside all other rows.
class RtfTable
{
public:
    /// Takes note of a word that is about the next row's cells; false for all others.
    bool read(const RtfToken &word);

    void add(const text::Runs &paragraph);
    void endCell();
    void endRow();

    bool isEmpty() const { return m_rows.isEmpty() && m_row.isEmpty() && m_cell.isEmpty(); }
    /// Whether a row has begun and not ended.
    bool isInRow() const { return !m_row.isEmpty() || !m_cell.isEmpty(); }

    /// Writes it into the composer, and is empty afterwards.
    void write(Composer &composer);

private:
    /// A cell as the row's words give it.
    struct Edge
    {
        int right = 0;           ///< twips
        bool joinsLeft = false;  ///< goes on with the cell at its left
        bool joinsAbove = false; ///< goes on with the one above
        bool deleted = false;    ///< with changes tracked
    };
    struct Cell
    {
        Edge edge;
        QList<text::Runs> paragraphs;
    };
    struct Row
    {
        QList<Cell> cells;
        bool head = false;
    };

    void define();
    bool isEven() const;
    QList<int> columns() const;
    void writeRow(const Row &row, const QList<int> &columns, Composer &composer) const;

    QList<Row> m_rows;
    QList<QList<text::Runs>> m_row; ///< cells of the row that is being read
    QList<text::Runs> m_cell;
    QList<Edge> m_edges;
    Edge m_edge;
    bool m_head = false;
};

} // namespace tilshi::importing
