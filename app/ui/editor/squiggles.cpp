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

using spelling::FindingKind;

/// Waves are for words that no dictionary knows.
bool isWave(FindingKind kind)
{
    return kind == FindingKind::Misspelling || kind == FindingKind::MissingLetters;
}

/// A line for each other kind, told apart by its dashes: the gaps in widths of the line; none for a
/// whole line.
QVector<qreal> dashesOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::MixedScript:
        return {2, 1.5};
    case FindingKind::Ending:
        return {5, 2};
    case FindingKind::UnknownName:
        return {0.5, 3};
    case FindingKind::SplitWord:
        return {4, 1.5, 0.5, 1.5};
    case FindingKind::Typography:
        return {0.5, 1.5};
    default:
        return {};
    }
}

void paintLine(QPainter &painter, FindingKind kind, const QLineF &line)
{
    painter.drawLine(line);
    if (kind == FindingKind::RepeatedWord) {
        painter.drawLine(line.translated(0, 3));
    }
}

} // namespace

void paintFinding(QPainter &painter, const QTextBlock &block, const spelling::Finding &finding,
                  const QPointF &origin, const PageColours &colours)
{
    const bool wave = isWave(finding.kind);
    const QColor &colour = finding.confidence == spelling::Confidence::Low ? colours.muted
                           : wave || finding.kind == FindingKind::Ending   ? colours.misspelling
                                                                           : colours.mixedScript;
    QPen pen(colour, 2);
    if (const QVector<qreal> dashes = dashesOf(finding.kind); !dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    painter.setPen(pen);
    forEachLine(block, finding.start, finding.length, origin,
                [&](double left, double right, double baseline) {
                    const double y = baseline + belowBaseline;
                    if (wave) {
                        paintWave(painter, left, right, y, colour);
                    } else {
                        paintLine(painter, finding.kind, QLineF(left, y, right, y));
                    }
                });
}

} // namespace tilshi::ui
