#pragma once

#include "spelling/finding.h"

#include <QList>
#include <QPointF>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

class QPainter;

namespace tilshi::editor {

struct PageColours;

/// Underlines a part of a paragraph that is laid out with the mark of the finding's kind. origin:
/// where the document's upper left corner is on the painter.
void paintFinding(QPainter &painter, const QTextBlock &block, const spelling::Finding &finding,
                  const QPointF &origin, const PageColours &colours);

/// The number of the line that a place of the text is in; the last one beyond its end.
int lineAt(const QTextLayout &layout, int position);

/// The part of a laid out paragraph's text that is between two heights, in UTF-16 units: the whole
/// lines that have some of it.
std::pair<int, int> textBetween(const QTextLayout &layout, double top, double bottom);

/// Underlines part of a paragraph, line by line: calls draw(left, right, baseline).
template <class Draw>
void forEachLine(const QTextBlock &block, qsizetype start, qsizetype length, const QPointF &origin,
                 Draw draw)
{
    const QTextLayout *layout = block.layout();
    const int from = int(start);
    const int to = int(start + length);
    for (int i = lineAt(*layout, from); i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (line.textStart() >= to) {
            break;
        }
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (begin < end) {
            const QPointF at = origin + layout->position();
            const double y = at.y() + line.y() + line.ascent();
            draw(at.x() + line.cursorToX(begin), at.x() + line.cursorToX(end), y);
        }
    }
}

} // namespace tilshi::editor
