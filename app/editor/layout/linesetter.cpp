#include "editor/layout/linesetter.h"

#include "editor/format/blockformat.h"
#include "editor/format/pagelook.h"
#include "editor/layout/pagemetrics.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>
#include <QtMath>

#include <algorithm>

namespace tilshi::editor {

namespace {

QTextOption optionFor(const QTextBlock &block)
{
    QTextOption option = block.document()->defaultTextOption();
    const Qt::LayoutDirection direction = block.textDirection();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    return option;
}

/// How far a line that begins there hangs out to the left: as wide as a quotation mark is.
qreal hangOf(const QTextBlock &block, const QString &text, int begin)
{
    static const QString hanging = QStringLiteral("«“„\"");
    const bool hangs = begin < text.size() && hanging.contains(text.at(begin)) &&
                       block.textDirection() == Qt::LeftToRight;
    return hangs ? std::min<qreal>(
                       hangingRoom,
                       QFontMetricsF(block.charFormat().font()).horizontalAdvance(text.at(begin)))
                 : 0;
}

/// Images and the like take the height that they have, without the leading of text.
int heightOf(const QTextLine &line, bool atom)
{
    return atom ? qCeil(line.height()) : PageMetrics::lineHeight(line.height());
}

} // namespace

qreal setLines(const QTextBlock &block, const LineBox &box)
{
    QTextLayout *layout = block.layout();
    layout->setTextOption(optionFor(block));
    layout->setCacheEnabled(true); // a key shapes the letters of its own paragraph, no others
    const bool atom = hasAtom(block);
    qreal textWidth = 0;
    int y = 0;
    const QString text = block.text();
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const qreal hang = atom ? 0 : hangOf(block, text, line.textStart());
        line.setLineWidth(box.width + hang);
        line.setPosition(QPointF(box.left - hang, y));
        y += heightOf(line, atom);
        textWidth += line.naturalTextWidth();
    }
    layout->endLayout();
    return textWidth;
}

int linesHeight(const QTextBlock &block)
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0) {
        return 0;
    }
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    return qRound(last.y()) + heightOf(last, hasAtom(block));
}

void dropLines(const QTextBlock &block)
{
    QTextLayout *layout = block.layout();
    layout->setCacheEnabled(false);
    layout->beginLayout(); // with the cache off its end lets go of the letters
    layout->endLayout();
    layout->clearLayout();
}

} // namespace tilshi::editor
