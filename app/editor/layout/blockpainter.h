#pragma once

#include "editor/format/pagelook.h"
#include "editor/layout/blocklayout.h"

#include <QAbstractTextDocumentLayout>

class QPainter;

namespace tilshi::editor {

/// Paints the paragraphs of a block layout that are laid out: their letters, the selection and the
/// caret, and what belongs to them beside: bullets and numbers of lists, the bar beside a quote,
/// the lines under links and between a table's rows.
class BlockPainter
{
public:
    BlockPainter(QPainter &painter, const BlockLayout &blockLayout,
                 const QAbstractTextDocumentLayout::PaintContext &context, int caretWidth);

    void paint(const QRectF &clip);

private:
    qreal begins(int row) const;
    void paint(int row, const QTextBlock &block);
    void paintText(const QTextBlock &block);
    void paintCaret(const QTextBlock &block);
    QString listMark(int row) const;
    void paintListMark(int row, const QTextBlock &block);
    void paintBar(int row, const QTextBlock &block, const QColor &colour);
    void paintLinks(const QTextBlock &block);
    void paintCells(int row, const QTextBlock &block);

    QPainter &m_painter;
    const BlockLayout &m_blockLayout;
    const QAbstractTextDocumentLayout::PaintContext &m_context;
    int m_caretWidth;
    QRectF m_clip;
    PageColours m_colours;
};

} // namespace tilshi::editor
