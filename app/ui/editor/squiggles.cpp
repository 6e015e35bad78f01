#include "ui/editor/squiggles.h"

#include "ui/editor/pagelook.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tilshi::ui {

namespace {

constexpr double belowBaseline = 3.5;

void paintWave(QPainter &painter, double left, double right, double y)
{
    constexpr double halfWave = 2.5;
    constexpr double height = 1.6;
    QPainterPath path(QPointF(left, y));
    bool up = false;
    for (double x = left; x < right; x += halfWave) {
        const double next = std::min(x + halfWave, right);
        path.quadTo((x + next) / 2, y + (up ? -2 * height : 2 * height), next, y);
        up = !up;
    }
    painter.drawPath(path);
}

} // namespace

void paintFinding(QPainter &painter, const QTextBlock &block, const spelling::Finding &finding,
                  const QPointF &origin, const PageColours &colours)
{
    const bool misspelt = finding.kind == spelling::FindingKind::Misspelling;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    QPen pen(misspelt ? colours.misspelling : colours.mixedScript, misspelt ? 1.2 : 2);
    if (!misspelt) {
        pen.setDashPattern({2, 1.5});
    }
    painter.setPen(pen);
    forEachLine(block, finding.start, finding.length, origin,
                [&painter, misspelt](double left, double right, double baseline) {
                    if (misspelt) {
                        paintWave(painter, left, right, baseline + belowBaseline);
                    } else {
                        const double y = baseline + belowBaseline;
                        painter.drawLine(QPointF(left, y), QPointF(right, y));
                    }
                });
    painter.restore();
}

} // namespace tilshi::ui
