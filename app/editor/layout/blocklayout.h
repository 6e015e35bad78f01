#pragma once

#include "editor/layout/blockrows.h"
#include "editor/layout/linesetter.h"
#include "editor/layout/pagemetrics.h"
#include "editor/layout/rowestimate.h"
#include "editor/layout/tablecells.h"

#include <QObject>
#include <QRectF>
#include <QTextBlock>

class QTextDocument;

namespace tilshi::editor {

/// A document's paragraphs one under the other. What nobody has seen has an estimated height; what
/// is asked for is laid out, and its height is exact from then on. A change only marks.
class BlockLayout : public QObject
{
    Q_OBJECT

public:
    explicit BlockLayout(QTextDocument *document, QObject *parent = nullptr);

    const BlockRows &rows() const { return m_rows; }
    const PageMetrics &metrics() const { return m_metrics; }
    const QTextDocument *document() const { return m_document; }
    int width() const { return m_metrics.width(); }
    /// With the room below the last line.
    int height() const;
    /// False until the document has told of its paragraphs.
    bool isKnown() const;

    /// The document has changed there, as QAbstractTextDocumentLayout::documentChanged() says.
    void change(int from, int removed, int added);
    /// Lays out what stands between two heights.
    void layOut(int top, int bottom);
    void layOutAll();

    /// The text of a paragraph, laid out now if it was not.
    QRectF textRect(const QTextBlock &block);
    /// The whole of a paragraph with the space above it, as far as it is known now.
    QRectF rowRect(int row) const;
    QTextBlock blockAt(qreal y) const;

    /// The paragraph whose place is asked for by heldTop() from now on, wherever it moves.
    void hold(int row) { m_held = row; }
    int heldRow() const { return m_held; }
    int heldTop() const { return m_rows.heights().top(m_held); }

Q_SIGNALS:
    /// Heights are others than before, from that one down.
    void resized(int top);
    /// Must be painted anew, heights being as they were.
    void changed(const QRectF &rect);

private:
    bool adoptLook();
    void markChanged(int from, int added);
    void estimateAll(qreal scale);
    void replaceRows(int first, int removed, int added);
    void keepHeld(int first, int removed, int added);
    bool changesNumbers(int first, int removed, const std::vector<BlockRow> &rows) const;
    void noteResize(int first, int removed, const std::vector<int> &heights, bool numbers);
    int gap(int row) const;
    /// Returns how many rows were laid out: more than the one in a table.
    int ensure(int row, const QTextBlock &block);
    void ensureCells(const CellRow &cells);
    void setLinesOnce(int row, const QTextBlock &block, const LineBox &box);
    void settle(int row, int height);
    void keepFew();
    void tell();

    QTextDocument *m_document;
    PageMetrics m_metrics;
    RowEstimate m_estimate;
    BlockRows m_rows;
    int m_held = 0;
    int m_laidOut = 0;      ///< paragraphs laid out since the last time that some were let go
    int m_resizedFrom = -1; ///< the least height from which something moved; -1 if nothing did
};

} // namespace tilshi::editor
