#pragma once

#include "spelling/finding.h"

#include <QList>
#include <QPointF>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

class QPainter;

namespace tilshi::ui {

struct PageColours;

/// Underlines a part of a paragraph that is laid out with the mark of the finding's kind. origin:
/// where the document's upper left corner is on the painter.
void paintFinding(QPainter &painter, const QTextBlock &block, const spelling::Finding &finding,
                  const QPointF &origin, const PageColours &colours);

/// Underlines part of a paragraph, line by line: calls draw(left, right, baseline).
template <class Draw>
void forEachLine(const QTextBlock &block, qsizetype start, qsizetype length, const QPointF &origin,
                 Draw draw)
{
    const QTextLayout *layout = block.layout();
    const int from = int(start);
    const int to = int(start + length);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (begin < end) {
            const QPointF at = origin + layout->position();
            const double y = at.y() + line.y() + line.ascent();
            draw(at.x() + line.cursorToX(begin), at.x() + line.cursorToX(end), y);
        }
    }
}

} // namespace tilshi::ui
