#include "editor/marks/squiggles.h"

#include "editor/format/pagelook.h"
#include "editor/marks/findingmark.h"

#include <QPainter>

namespace tilshi::editor {

namespace {

/// The first line for which that is not so; it is so for all lines before one for which it is.
template <class IsBefore>
int firstLine(const QTextLayout &layout, IsBefore isBefore)
{
    int from = 0;
    int to = layout.lineCount();
    while (from < to) {
        const int middle = (from + to) / 2;
        if (isBefore(layout.lineAt(middle))) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}

} // namespace

int lineAt(const QTextLayout &layout, int position)
{
    return std::max(0, firstLine(layout, [position](const QTextLine &line) {
                           return line.textStart() <= position;
                       }) - 1);
}

std::pair<int, int> textBetween(const QTextLayout &layout, double top, double bottom)
{
    const double y = layout.position().y();
    const int from = firstLine(
        layout, [&](const QTextLine &line) { return y + line.y() + line.height() < top; });
    const int to = firstLine(layout, [&](const QTextLine &line) { return y + line.y() <= bottom; });
    if (from >= to) {
        return {0, 0};
    }
    const QTextLine last = layout.lineAt(to - 1);
    return {layout.lineAt(from).textStart(), last.textStart() + last.textLength()};
}

void paintFinding(QPainter &painter, const QTextBlock &block, const spelling::Finding &finding,
                  const QPointF &origin, const PageColours &colours)
{
    constexpr double belowBaseline = 3.5;
    const QColor colour = markColour(finding.kind(), colours);
    const auto draw = [&](double left, double right, double baseline) {
        const double y = baseline + belowBaseline;
        paintMark(painter, finding.kind(), {left, y, right, y}, colour);
    };
    forEachLine(block, finding.start, finding.length, origin, draw);
    if (finding.partner) {
        forEachLine(block, finding.partner->start, finding.partner->length, origin, draw);
    }
}

} // namespace tilshi::editor
