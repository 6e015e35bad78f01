#include "ui/editor/squiggles.h"

#include "ui/editor/findingmark.h"
#include "ui/editor/pagelook.h"

#include <QPainter>

namespace tilshi::ui {

void paintFinding(QPainter &painter, const QTextBlock &block, const spelling::Finding &finding,
                  const QPointF &origin, const PageColours &colours)
{
    constexpr double belowBaseline = 3.5;
    const QColor colour = markColour(finding.kind, colours);
    const auto draw = [&](double left, double right, double baseline) {
        const double y = baseline + belowBaseline;
        paintMark(painter, finding.kind, {left, y, right, y}, colour);
    };
    forEachLine(block, finding.start, finding.length, origin, draw);
    if (finding.partner) {
        forEachLine(block, finding.partner->start, finding.partner->length, origin, draw);
    }
}

} // namespace tilshi::ui
