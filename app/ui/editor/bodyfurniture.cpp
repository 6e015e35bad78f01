#include "ui/editor/bodyfurniture.h"

#include "ui/editor/blockformat.h"
#include "ui/editor/squiggles.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <array>

namespace tilshi::ui {

namespace {

QTextBlock beginOfList(QTextBlock block)
{
    while (block.previous().isValid() && styleOf(block).isListItem() &&
           styleOf(block.previous()).isListItem()) {
        block = block.previous();
    }
    return block;
}

QRectF rectOf(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block);
}

} // namespace

QHash<int, int> itemNumbers(const QTextBlock &first, const QTextBlock &last)
{
    QHash<int, int> numbers;
    std::array<int, deepestLevel + 1> counters{};
    for (QTextBlock block = beginOfList(first); block.isValid(); block = block.next()) {
        const BlockStyle style = styleOf(block);
        const int level = style.isListItem() ? style.level : -1;
        std::fill(counters.begin() + level + 1, counters.end(), 0);
        if (style.kind == BlockKind::Numbered) {
            numbers.insert(block.blockNumber(), ++counters.at(std::size_t(level)));
        } else if (level >= 0) {
            counters.at(std::size_t(level)) = 0;
        }
        if (block == last) {
            break;
        }
    }
    return numbers;
}

BodyFurniture::BodyFurniture(QPainter &painter, const PageColours &colours, const QPointF &origin)
    : m_painter(painter)
    , m_colours(colours)
    , m_origin(origin)
{
}

void BodyFurniture::paint(const QList<QTextBlock> &blocks)
{
    if (blocks.isEmpty()) {
        return;
    }
    const QHash<int, int> numbers = itemNumbers(blocks.constFirst(), blocks.constLast());
    for (const QTextBlock &block : blocks) {
        const BlockStyle style = styleOf(block);
        if (style.isListItem()) {
            paintListMark(block, numbers.value(block.blockNumber()));
        } else if (style.isQuote()) {
            paintBar(block, m_colours.accent);
        } else if (style.kind == BlockKind::Note) {
            paintBar(block, m_colours.rule);
        }
        paintLinks(block);
    }
}

void BodyFurniture::paintListMark(const QTextBlock &block, int number)
{
    if (block.layout()->lineCount() == 0) {
        return;
    }
    const QTextLine line = block.layout()->lineAt(0);
    const QPointF at = m_origin + block.layout()->position();
    const QFont font = block.document()->defaultFont();
    const QFontMetricsF metrics(font);
    const double right = at.x() + line.x() - 0.45 * metrics.height();
    const double baseline = at.y() + line.y() + line.ascent();
    static const QChar bullets[] = {u'•', u'◦', u'▪'};
    const QString mark =
        number > 0 ? QString::number(number) + u'.' : QString(bullets[styleOf(block).level % 3]);
    m_painter.setFont(font);
    m_painter.setPen(m_colours.text);
    m_painter.drawText(QPointF(right - metrics.horizontalAdvance(mark), baseline), mark);
}

void BodyFurniture::paintBar(const QTextBlock &block, const QColor &colour)
{
    constexpr double width = 3;
    QRectF rect = rectOf(block).translated(m_origin);
    const BlockStyle style = styleOf(block);
    const bool goesOn = style.kind == BlockKind::Quote  ? styleOf(block.next()).isQuote()
                        : style.kind == BlockKind::Note ? styleOf(block.next()) == style
                                                        : false;
    if (goesOn) {
        rect.setBottom(rectOf(block.next()).top() + m_origin.y());
    }
    rect.setLeft(m_origin.x() + 2);
    rect.setWidth(width);
    m_painter.fillRect(rect.toAlignedRect(), colour);
}

void BodyFurniture::paintLinks(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().isAnchor()) {
            continue;
        }
        m_painter.setPen(QPen(m_colours.accent, 1.4));
        forEachLine(block, fragment.position() - block.position(), fragment.length(), m_origin,
                    [this](double left, double right, double baseline) {
                        const double y = baseline + 2.5;
                        m_painter.drawLine(QPointF(left, y), QPointF(right, y));
                    });
    }
}

} // namespace tilshi::ui
