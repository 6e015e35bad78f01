#include "editor/layout/blockpainter.h"

#include "editor/marks/squiggles.h"
#include "text/listnumbers.h"

#include <QFontInfo>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

namespace tilshi::editor {

namespace {

/// The selected parts of a paragraph.
QList<QTextLayout::FormatRange>
selectionsIn(const QTextBlock &block,
             const QList<QAbstractTextDocumentLayout::Selection> &selections)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QAbstractTextDocumentLayout::Selection &selection : selections) {
        const int start = selection.cursor.selectionStart() - block.position();
        const int end = selection.cursor.selectionEnd() - block.position();
        if (start < block.length() && end > 0 && end > start) {
            ranges.append({start, end - start, selection.format});
        }
    }
    return ranges;
}

} // namespace

BlockPainter::BlockPainter(QPainter &painter, const BlockLayout &blockLayout,
                           const QAbstractTextDocumentLayout::PaintContext &context, int caretWidth)
    : m_painter(painter)
    , m_blockLayout(blockLayout)
    , m_context(context)
    , m_caretWidth(caretWidth)
    , m_colours(pageColours(context.palette))
{
}

void BlockPainter::paint(const QRectF &clip)
{
    m_clip = clip;
    QTextBlock block = m_blockLayout.blockAt(clip.top());
    for (int row = block.blockNumber(); block.isValid() && begins(row) < clip.bottom();
         block = block.next(), ++row) {
        paint(row, block);
    }
}

/// Of the cells beside each other the first has the height of all and the others, which begin where
/// it does, have none.
qreal BlockPainter::begins(int row) const
{
    const auto isBeside = [this](int other) {
        return other > 0 && m_blockLayout.rows().at(other).style.kind == BlockKind::Cell &&
               m_blockLayout.rows().heights().height(other) == 0;
    };
    while (isBeside(row)) {
        --row;
    }
    return m_blockLayout.rowRect(row).top();
}

void BlockPainter::paint(int row, const QTextBlock &block)
{
    const BlockStyle &style = m_blockLayout.rows().at(row).style;
    if (style.kind == BlockKind::Cell) {
        paintCells(row, block);
    } else if (style.isQuote()) {
        paintBar(row, block, m_colours.accent);
    } else if (style.kind == BlockKind::Note) {
        paintBar(row, block, m_colours.rule);
    } else if (style.isListItem()) {
        paintListMark(row, block);
    }
    paintText(block);
    paintLinks(block);
    paintCaret(block);
}

void BlockPainter::paintText(const QTextBlock &block)
{
    m_painter.setPen(m_colours.text);
    block.layout()->draw(&m_painter, QPointF(0, 0), selectionsIn(block, m_context.selections),
                         m_clip);
}

void BlockPainter::paintCaret(const QTextBlock &block)
{
    const int caret = m_context.cursorPosition;
    QTextLayout *layout = block.layout();
    m_painter.setPen(m_colours.text);
    if (caret >= block.position() && caret < block.position() + block.length()) {
        layout->drawCursor(&m_painter, QPointF(0, 0), caret - block.position(), m_caretWidth);
    } else if (caret < -1 && !layout->preeditAreaText().isEmpty()) {
        // Within letters that an input method has not committed; counted as QTextEdit does it.
        layout->drawCursor(&m_painter, QPointF(0, 0), layout->preeditAreaPosition() - (caret + 2),
                           m_caretWidth);
    }
}

QString BlockPainter::listMark(int row) const
{
    static const QChar bullets[] = {u'•', u'◦', u'▪'};
    const BlockStyle &style = m_blockLayout.rows().at(row).style;
    const auto number = m_blockLayout.rows().itemNumber(row);
    return number ? text::markerOf(number, style.counting.numerals)
                  : QString(bullets[style.level % 3]);
}

/// A long number is painted smaller where it would not fit before its item.
void BlockPainter::paintListMark(int row, const QTextBlock &block)
{
    const QTextLine line = block.layout()->lineAt(0);
    const QPointF at = block.layout()->position();
    QFont font = m_blockLayout.metrics().font();
    const QFontMetricsF metrics(font);
    const double space = 0.45 * metrics.height();
    const double baseline = at.y() + line.y() + line.ascent();
    const QString mark = listMark(row);
    const double room = m_blockLayout.metrics().left({BlockKind::Numbered}) - space;
    double width = metrics.horizontalAdvance(mark);
    if (width > room) {
        font.setPixelSize(qMax(1, qFloor(QFontInfo(font).pixelSize() * room / width)));
        width = QFontMetricsF(font).horizontalAdvance(mark);
    }
    m_painter.setFont(font);
    m_painter.setPen(m_colours.text);
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const double x =
        rightToLeft ? at.x() + line.x() + line.width() + space : at.x() + line.x() - space - width;
    m_painter.drawText(QPointF(x, baseline), mark);
}

/// Beside all paragraphs of one quote or note in one piece.
void BlockPainter::paintBar(int row, const QTextBlock &block, const QColor &colour)
{
    constexpr double left = 2;
    constexpr double width = 3;
    QRectF bar = m_blockLayout.rowRect(row);
    const BlockKind kind = m_blockLayout.rows().at(row).style.kind;
    const BlockKind above =
        row > 0 ? m_blockLayout.rows().at(row - 1).style.kind : BlockKind::Paragraph;
    const bool goesOn = kind == BlockKind::Note ? above == kind : above == BlockKind::Quote;
    if (!goesOn) {
        bar.setTop(block.layout()->position().y());
    }
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    m_painter.fillRect(QRectF(rightToLeft ? bar.right() - left - width : hangingRoom + left,
                              bar.top(), width, bar.height()),
                       colour);
}

void BlockPainter::paintLinks(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().isAnchor()) {
            continue;
        }
        m_painter.setPen(QPen(m_colours.accent, 1.4));
        forEachLine(block, fragment.position() - block.position(), fragment.length(), {},
                    [this](double left, double right, double baseline) {
                        const double y = baseline + 2.5;
                        m_painter.drawLine(QPointF(left, y), QPointF(right, y));
                    });
    }
}

/// The first paragraph of a table's row paints the row's ground and lines, all within the row: what
/// reaches into the next is gone when that one alone is painted anew.
void BlockPainter::paintCells(int row, const QTextBlock &block)
{
    const auto cells = cellRowOf(block);
    if (!cells || cells->firstNumber != row) {
        return;
    }
    const QTextTable &table = *cells->table;
    QRectF box = m_blockLayout.rowRect(row);
    box.setLeft(columnLeft(table, 0, m_blockLayout.width()));
    box.setTop(block.layout()->position().y() - cellPadding);
    box.setRight(columnLeft(table, table.columns(), m_blockLayout.width()));
    if (cells->row < table.format().headerRowCount()) {
        m_painter.fillRect(box, m_colours.panel);
    }
    const auto paintLine = [&](qreal top) {
        m_painter.fillRect(QRectF(box.left(), top, box.width(), 1), m_colours.rule);
    };
    if (cells->row == 0) {
        paintLine(box.top());
    }
    paintLine(box.bottom() - 1);
}

} // namespace tilshi::editor
