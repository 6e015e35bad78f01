#include "editor/layout/blockplaces.h"

#include "editor/layout/blocklayout.h"
#include "editor/layout/tablecells.h"

#include <QTextLayout>

#include <algorithm>

namespace tilshi::editor {

namespace {

QTextLine lineAt(const QTextLayout &layout, qreal y)
{
    int line = layout.lineCount() - 1;
    while (line > 0 && layout.lineAt(line).y() > y) {
        --line;
    }
    return layout.lineAt(line);
}

/// A place in a paragraph's text, given one in what is shown, where an input method may have put
/// letters that are not in the text yet.
int withoutPreedit(const QTextLayout &layout, int position)
{
    const int behind = position - layout.preeditAreaPosition();
    const int shown = int(layout.preeditAreaText().size());
    return shown > 0 && behind > 0 ? position - std::min(shown, behind) : position;
}

QTextBlock textBlockAt(BlockLayout &blockLayout, const QPointF &point)
{
    QTextBlock block;
    do { // what is laid out may turn out smaller, and the point to be below it
        block = blockLayout.blockAt(point.y());
        blockLayout.textRect(block);
    } while (block != blockLayout.blockAt(point.y()));
    const auto cells = cellRowOf(block);
    return cells ? blockIn(*cells, point, blockLayout.width()) : block;
}

} // namespace

int positionAt(BlockLayout &blockLayout, const QPointF &point, Qt::HitTestAccuracy accuracy)
{
    if (!blockLayout.isKnown()) {
        return accuracy == Qt::ExactHit ? -1 : 0;
    }
    const QTextBlock block = textBlockAt(blockLayout, point);
    const QRectF rect = blockLayout.textRect(block);
    const QTextLayout *layout = block.layout();
    const QTextLine line = lineAt(*layout, point.y() - rect.top());
    const bool onText =
        rect.contains(point) && line.naturalTextRect().translated(rect.topLeft()).contains(point);
    if (accuracy == Qt::ExactHit && !onText) {
        return -1;
    }
    const int position = withoutPreedit(*layout, line.xToCursor(point.x()));
    return block.position() + std::clamp(position, 0, block.length() - 1);
}

} // namespace tilshi::editor
