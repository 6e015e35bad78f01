#include "editor/layout/blocklayout.h"

#include "editor/format/blocknotes.h"
#include "editor/format/pagelook.h"

#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <utility>

namespace tilshi::editor {

namespace {

constexpr int mostLaidOut = 600;
constexpr int keptAround = 300; ///< paragraphs above and below what is on the screen

void forgetLines(const QTextBlock &block)
{
    const BlockNotes *notes = BlockNotes::find(block);
    if (notes && notes->laidOut) {
        BlockNotes::of(block)->laidOut = false;
        block.layout()->clearLayout();
    }
}

} // namespace

BlockLayout::BlockLayout(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_metrics(document->defaultFont(), PageMetrics().width())
    , m_estimate(document, m_metrics)
{
}

int BlockLayout::height() const
{
    constexpr int roomBelow = 4; // em
    return m_rows.heights().total() + qRound(roomBelow * m_metrics.em());
}

bool BlockLayout::isKnown() const
{
    return m_rows.size() == m_document->blockCount();
}

/// Whether the document's font or width is another than before.
bool BlockLayout::adoptLook()
{
    const int asked = qFloor(m_document->pageSize().width());
    const int width = asked > 0 ? asked : m_metrics.width();
    if (m_document->defaultFont() == m_metrics.font() && width == m_metrics.width()) {
        return false;
    }
    m_metrics = PageMetrics(m_document->defaultFont(), width);
    return true;
}

void BlockLayout::change(int from, int removed, int added)
{
    const qreal em = m_metrics.em();
    const bool newLook = adoptLook();
    // Another font or width arrives as a change of everything that takes nothing away.
    const bool whole = removed == 0 && added >= m_document->characterCount();
    if (!whole || !isKnown()) {
        markChanged(from, added);
    }
    if (newLook) {
        estimateAll(m_metrics.em() / em);
    }
    tell();
}

void BlockLayout::markChanged(int from, int added)
{
    const QTextBlock last = m_document->findBlock(from + added);
    int first = m_document->findBlock(from).blockNumber();
    int behind = last.isValid() ? last.blockNumber() + 1 : m_document->blockCount();
    if (const auto cells = cellRowOf(m_document->findBlock(from))) {
        first = cells->firstNumber;
    }
    if (const auto cells = last.isValid() ? cellRowOf(last) : std::nullopt) {
        behind = cells->firstNumber + cells->count;
    }
    const int oldBehind = m_rows.size() - (m_document->blockCount() - behind);
    replaceRows(first, oldBehind - first, behind - first);
}

void BlockLayout::estimateAll(qreal scale)
{
    int row = 0;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next(), ++row) {
        forgetLines(block);
        BlockRow &state = m_rows.at(row);
        state.textWidth *= scale;
        state.exact = false;
        m_rows.setHeight(row,
                         m_estimate.height(row > 0 ? &m_rows.at(row - 1) : nullptr, state, block));
    }
    m_resizedFrom = 0;
}

int BlockLayout::gap(int row) const
{
    return row == 0 ? hangingRoom
                    : m_metrics.gap(m_rows.at(row - 1).style.kind, m_rows.at(row).style.kind);
}

void BlockLayout::replaceRows(int first, int removed, int added)
{
    std::vector<BlockRow> rows;
    std::vector<int> heights;
    const BlockRow *above = first > 0 ? &m_rows.at(first - 1) : nullptr;
    rows.reserve(std::size_t(added)); // above stays where it is
    QTextBlock block = m_document->findBlockByNumber(first);
    for (int i = 0; i < added; ++i, block = block.next()) {
        forgetLines(block);
        rows.push_back(m_estimate.rowOf(block));
        BlockRow &row = rows.back();
        const bool same = removed == added && isAlike(m_rows.at(first + i), row);
        row.textWidth = same ? m_rows.at(first + i).textWidth : row.textWidth;
        heights.push_back(same ? m_rows.heights().height(first + i)
                               : m_estimate.height(above, row, block));
        above = &row;
    }
    noteResize(first, removed, heights, changesNumbers(first, removed, rows));
    m_rows.splice(first, removed, rows, heights);
    if (first + added < m_rows.size()) {
        m_rows.at(first + added).exact = false; // the gap above it may be another
    }
    keepHeld(first, removed, added);
}

/// The held paragraph moves with the rows before it; if it is gone, one beside it takes its place.
void BlockLayout::keepHeld(int first, int removed, int added)
{
    if (m_held >= first + removed) {
        m_held += added - removed;
    } else if (m_held > first) {
        m_held = std::min(m_held, std::max(first, first + added - 1));
    }
    m_held = std::clamp(m_held, 0, m_rows.size() - 1);
}

/// Whether items further down may have other numbers when those rows come.
bool BlockLayout::changesNumbers(int first, int removed, const std::vector<BlockRow> &rows) const
{
    const auto common = std::min(std::size_t(removed), rows.size());
    for (std::size_t i = 0; i < common; ++i) {
        const BlockStyle &before = m_rows.at(first + int(i)).style;
        if (before != rows[i].style && (before.isListItem() || rows[i].style.isListItem())) {
            return true;
        }
    }
    return false;
}

/// Whether the rows to come take another room than those that go, and what is painted anew.
void BlockLayout::noteResize(int first, int removed, const std::vector<int> &heights, bool numbers)
{
    const HeightIndex &index = m_rows.heights();
    bool same = std::size_t(removed) == heights.size();
    for (int i = 0; i < removed && same; ++i) {
        same = index.height(first + i) == heights[std::size_t(i)];
    }
    const int top = index.top(first);
    if (same) {
        const int bottom = numbers ? index.total() : index.top(first + removed);
        Q_EMIT changed(QRectF(0, top, width(), bottom - top));
    } else {
        m_resizedFrom = m_resizedFrom < 0 ? top : std::min(m_resizedFrom, top);
    }
}

void BlockLayout::setLinesOnce(int row, const QTextBlock &block, const LineBox &box)
{
    BlockNotes *notes = BlockNotes::of(block);
    if (!notes->laidOut) {
        m_rows.at(row).textWidth = setLines(block, box);
        notes->laidOut = true;
        ++m_laidOut;
    }
}

/// Gives a row its exact height.
void BlockLayout::settle(int row, int height)
{
    m_rows.at(row).exact = true;
    if (height != m_rows.heights().height(row)) {
        const int top = m_rows.heights().top(row);
        m_resizedFrom = m_resizedFrom < 0 ? top : std::min(m_resizedFrom, top);
        m_rows.setHeight(row, height);
    }
}

int BlockLayout::ensure(int row, const QTextBlock &block)
{
    const BlockRow &state = m_rows.at(row);
    if (state.style.kind == BlockKind::Cell) {
        if (const auto cells = cellRowOf(block)) {
            ensureCells(*cells);
            return cells->firstNumber + cells->count - row;
        }
        return 1;
    }
    // From right to left the indent is on the other side.
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    setLinesOnce(row, block,
                 {m_metrics.left(rightToLeft ? BlockStyle{} : state.style),
                  m_metrics.lineWidth(state.style)});
    if (!state.exact) {
        settle(row, gap(row) + linesHeight(block));
    }
    block.layout()->setPosition(QPointF(0, m_rows.heights().top(row) + gap(row)));
    return 1;
}

void BlockLayout::ensureCells(const CellRow &cells)
{
    QTextBlock block = cells.first;
    bool exact = true;
    for (int i = 0; i < cells.count; ++i, block = block.next()) {
        const int row = cells.firstNumber + i;
        exact = exact && m_rows.at(row).exact;
        setLinesOnce(row, block,
                     boxOf(*cells.table, cells.table->cellAt(block.position()), width()));
    }
    for (int i = 0; i < cells.count && !exact; ++i) {
        settle(cells.firstNumber + i, i > 0 ? 0 : gap(cells.firstNumber) + cellsHeight(cells));
    }
    placeCells(cells, m_rows.heights().top(cells.firstNumber) + gap(cells.firstNumber));
}

void BlockLayout::layOut(int top, int bottom)
{
    if (!isKnown()) {
        return;
    }
    int row = m_rows.heights().rowAt(top);
    int y = m_rows.heights().top(row);
    QTextBlock block = m_document->findBlockByNumber(row);
    while (block.isValid() && y < bottom) {
        for (int rows = ensure(row, block); rows > 0; --rows, ++row, block = block.next()) {
            y += m_rows.heights().height(row);
        }
    }
    keepFew();
    tell();
}

void BlockLayout::layOutAll()
{
    layOut(0, INT_MAX);
}

QRectF BlockLayout::textRect(const QTextBlock &block)
{
    const int row = block.blockNumber();
    if (!isKnown() || row < 0) {
        return {};
    }
    ensure(row, block);
    tell();
    ensure(row, block);
    return {block.layout()->position(), QSizeF(width(), linesHeight(block))};
}

QRectF BlockLayout::rowRect(int row) const
{
    return QRectF(0, m_rows.heights().top(row), width(), m_rows.heights().height(row));
}

QTextBlock BlockLayout::blockAt(qreal y) const
{
    return m_document->findBlockByNumber(m_rows.heights().rowAt(qFloor(y)));
}

/// Lets go of lines far from the screen; their heights stay known.
void BlockLayout::keepFew()
{
    if (m_laidOut <= mostLaidOut) {
        return;
    }
    m_laidOut = 0;
    int row = 0;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next(), ++row) {
        const BlockNotes *notes = BlockNotes::find(block);
        if (!notes || !notes->laidOut) {
            continue;
        }
        if (std::abs(row - m_held) <= keptAround || !block.layout()->preeditAreaText().isEmpty()) {
            ++m_laidOut;
        } else {
            dropLines(block);
            BlockNotes::of(block)->laidOut = false;
        }
    }
}

void BlockLayout::tell()
{
    if (m_resizedFrom >= 0) {
        Q_EMIT resized(std::exchange(m_resizedFrom, -1));
    }
}

} // namespace tilshi::editor
