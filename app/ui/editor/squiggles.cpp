#include "ui/editor/squiggles.h"

#include "ui/editor/pagelook.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QtMath>

namespace tilshi::ui {

namespace {

constexpr double belowBaseline = 3.5;

constexpr int waveLength = 5;
constexpr int waveHeight = 5;

/// One wave, to be laid in a row: stroking a curve under each word would cost more than its
/// letters.
QPixmap waveTile(const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("wave-%1-%2").arg(colour.rgba()).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile)) {
        return tile;
    }
    tile = QPixmap(QSizeF(waveLength * ratio, waveHeight * ratio).toSize());
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    constexpr double middle = waveHeight / 2.0;
    QPainterPath path(QPointF(-waveLength, middle));
    for (double x = -waveLength; x < 2 * waveLength; x += waveLength) {
        path.quadTo(x + waveLength / 4.0, middle + 3.2, x + waveLength / 2.0, middle);
        path.quadTo(x + waveLength * 0.75, middle - 3.2, x + waveLength, middle);
    }
    painter.drawPath(path);
    QPixmapCache::insert(key, tile);
    return tile;
}

void paintWave(QPainter &painter, double left, double right, double y, const QColor &colour)
{
    const QRect row(qFloor(left), qFloor(y - waveHeight / 2.0), qCeil(right) - qFloor(left),
                    waveHeight);
    painter.drawTiledPixmap(row, waveTile(colour, painter.device()->devicePixelRatioF()));
}

} // namespace

void paintFinding(QPainter &painter, const QTextBlock &block, const spelling::Finding &finding,
                  const QPointF &origin, const PageColours &colours)
{
    const double below = belowBaseline;
    if (finding.kind == spelling::FindingKind::Misspelling) {
        forEachLine(block, finding.start, finding.length, origin,
                    [&](double left, double right, double baseline) {
                        paintWave(painter, left, right, baseline + below, colours.misspelling);
                    });
        return;
    }
    QPen pen(colours.mixedScript, 2);
    pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    forEachLine(block, finding.start, finding.length, origin,
                [&](double left, double right, double baseline) {
                    painter.drawLine(QPointF(left, baseline + below),
                                     QPointF(right, baseline + below));
                });
}

} // namespace tilshi::ui
