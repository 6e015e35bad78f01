#include "importing/rtf/table.h"

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

/// Edges of different rows that are nearer to each other are one: twips.
constexpr int sameEdge = 40;
/// Word's own limit is 63; what a file says beyond is no table.
constexpr qsizetype mostEdges = 1000;

} // namespace

bool RtfTable::read(const RtfToken &word)
{
    if (word.is("trowd")) {
        define();
    } else if (word.is("cellx")) {
        m_edge.right = word.number.value_or(0);
        if (m_edges.size() < mostEdges) {
            m_edges.append(m_edge);
        }
        m_edge = {};
    } else if (word.is("clmrg")) {
        m_edge.joinsLeft = true;
    } else if (word.is("clvmrg")) {
        m_edge.joinsAbove = true;
    } else if (word.is("cldel")) {
        m_edge.deleted = true;
    } else if (word.is("trhdr")) {
        m_head = true;
    } else {
        return false;
    }
    return true;
}

void RtfTable::define()
{
    m_edges.clear();
    m_edge = {};
    m_head = false;
}

void RtfTable::add(const text::Runs &paragraph)
{
    if (!paragraph.isEmpty()) {
        m_cell.append(paragraph);
    }
}

void RtfTable::endCell()
{
    m_row.append(std::exchange(m_cell, {}));
}

void RtfTable::endRow()
{
    if (!m_cell.isEmpty()) {
        endCell();
    }
    Row row;
    row.head = m_head;
    for (qsizetype at = 0; at < m_row.size(); ++at) {
        const int before = row.cells.isEmpty() ? 0 : row.cells.constLast().edge.right;
        const Edge edge = m_edges.value(at, Edge{before + 1000});
        if (edge.deleted) {
            continue;
        }
        if (edge.joinsLeft && !row.cells.isEmpty()) {
            row.cells.last().edge.right = edge.right;
            row.cells.last().paragraphs += m_row[at];
        } else {
            row.cells.append({edge, m_row[at]});
        }
    }
    m_row.clear();
    if (!row.cells.isEmpty()) {
        m_rows.append(row);
    }
}

/// Whether all rows have as many cells: each is one column then, however wide.
bool RtfTable::isEven() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        return row.cells.size() == m_rows.constFirst().cells.size();
    });
}

/// The right edges of the columns.
QList<int> RtfTable::columns() const
{
    QList<int> edges;
    for (const Row &row : m_rows) {
        for (const Cell &cell : row.cells) {
            edges.append(cell.edge.right);
        }
    }
    std::sort(edges.begin(), edges.end());
    const auto same = [](int one, int next) { return next - one < sameEdge; };
    edges.erase(std::unique(edges.begin(), edges.end(), same), edges.end());
    return edges;
}

void RtfTable::writeRow(const Row &row, const QList<int> &columns, Composer &composer) const
{
    qsizetype column = 0;
    composer.beginRow();
    for (const Cell &cell : row.cells) {
        const auto edge = std::upper_bound(columns.begin(), columns.end(), cell.edge.right);
        const qsizetype end = std::max(column + 1, qsizetype(edge - columns.begin()));
        composer.beginCell(columns.isEmpty() ? 1 : int(end - column), 1, row.head);
        column = end;
        for (const text::Runs &paragraph : cell.paragraphs) {
            for (const text::Run &run : paragraph) {
                composer.line().write(run.text, {run.marks, run.link, run.language});
            }
            composer.endLine({});
        }
        composer.endCell();
    }
}

void RtfTable::write(Composer &composer)
{
    if (isInRow()) {
        endRow();
    }
    const QList<int> edges = isEven() ? QList<int>() : columns();
    composer.beginTable();
    for (const Row &row : std::as_const(m_rows)) {
        writeRow(row, edges, composer);
    }
    composer.endTable();
    *this = RtfTable();
}

} // namespace tilshi::importing
