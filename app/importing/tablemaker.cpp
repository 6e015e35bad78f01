#include "importing/tablemaker.h"

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

constexpr int mostColumns = 64;
constexpr int mostRows = 1000;

} // namespace

void TableMaker::beginRow()
{
    fillFromAbove();
    m_rows.append(QList<text::TableCell>());
    m_column = 0;
    m_inCell = false;
}

void TableMaker::beginCell(int columns, int rows, bool head)
{
    if (m_rows.isEmpty()) {
        beginRow();
    }
    fillFromAbove();
    const int span = std::clamp(columns, 1, mostColumns);
    const int below = std::clamp(rows, 1, mostRows) - 1;
    for (int column = m_column; below > 0 && column < m_column + span; ++column) {
        m_below[column] = below;
    }
    m_rows.last().append(text::TableCell{{}, span});
    m_column += span;
    m_headCells += head && m_rows.size() == 1 ? 1 : 0;
    m_inCell = true;
}

/// Empty cells where the next columns are covered from above.
void TableMaker::fillFromAbove()
{
    while (!m_rows.isEmpty() && m_rows.size() > 1 && m_below.value(m_column) > 0) {
        --m_below[m_column];
        m_rows.last().append(text::TableCell{{}, 1});
        ++m_column;
    }
}

void TableMaker::add(const text::Runs &paragraph)
{
    m_rows.last().last().paragraphs.append(paragraph);
}

void TableMaker::endCell()
{
    m_inCell = false;
}

text::Table TableMaker::take()
{
    fillFromAbove();
    text::Table table;
    table.headed = m_rows.size() > 1 && m_headCells > 0 && m_headCells == m_rows.first().size();
    bool anyText = false;
    for (const auto &row : std::as_const(m_rows)) {
        anyText = anyText || std::any_of(row.begin(), row.end(), [](const text::TableCell &cell) {
                      return !cell.paragraphs.isEmpty();
                  });
        if (!row.isEmpty()) {
            table.rows.append(row);
        }
    }
    *this = TableMaker();
    return anyText ? table : text::Table();
}

} // namespace tilshi::importing
