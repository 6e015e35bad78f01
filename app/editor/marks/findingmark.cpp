#include "editor/marks/findingmark.h"

#include "editor/format/pagelook.h"
#include "spelling/rules.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QtMath>

namespace tilshi::editor {

namespace {

using spelling::FindingKind;

constexpr int tileHeight = 5;
constexpr double middle = tileHeight / 2.0;

/// A curve that is repeated every so many pixels.
struct Pattern
{
    QString name;
    int length;
    QPainterPath path;
};

Pattern wave()
{
    constexpr int length = 5;
    QPainterPath path(QPointF(-length, middle));
    for (int x = -length; x < 2 * length; x += length) {
        path.quadTo(x + length / 4.0, middle + 3.2, x + length / 2.0, middle);
        path.quadTo(x + length * 0.75, middle - 3.2, x + length, middle);
    }
    return {QStringLiteral("wave"), length, path};
}

/// Hooks apart from each other, like what a letter lacks below it.
Pattern ticks()
{
    constexpr int length = 8;
    QPainterPath path(QPointF(1, 0.8));
    path.lineTo(3, tileHeight - 0.8);
    path.lineTo(5, 0.8);
    return {QStringLiteral("ticks"), length, path};
}

/// One length of it, to be laid in a row: stroking a curve under each word would cost more than its
/// letters.
QPixmap tileOf(const Pattern &pattern, const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("%1-%2-%3").arg(pattern.name).arg(colour.rgba()).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile)) {
        return tile;
    }
    tile = QPixmap(QSizeF(pattern.length * ratio, tileHeight * ratio).toSize());
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.drawPath(pattern.path);
    QPixmapCache::insert(key, tile);
    return tile;
}

void paintRow(QPainter &painter, const Pattern &pattern, const QLineF &line, const QColor &colour)
{
    const QRect row(qFloor(line.x1()), qFloor(line.y1() - middle),
                    qCeil(line.x2()) - qFloor(line.x1()), tileHeight);
    painter.drawTiledPixmap(row, tileOf(pattern, colour, painter.device()->devicePixelRatioF()));
}

/// The dashes and gaps of a kind's line, in widths of the line; none for a whole line.
QVector<qreal> dashesOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::MixedScript:
        return {1.5, 1.5};
    case FindingKind::Ending:
        return {7, 3};
    case FindingKind::Typography:
        return {0.5, 1.5};
    case FindingKind::Punctuation:
        return {1, 2, 4, 2};
    case FindingKind::Grammar:
        return {6, 4};
    case FindingKind::Capital:
        return {1.5, 3};
    case FindingKind::Style:
        return {1, 4};
    default:
        return {};
    }
}

/// Lines as thin as that are of what may well be right, and those that come in pairs.
bool isThin(FindingKind kind)
{
    return kind == FindingKind::UnknownName || kind == FindingKind::RepeatedWord ||
           kind == FindingKind::Grammar || kind == FindingKind::Style;
}

/// Whose dashes end where they end: those that are drawn with square ends are longer by a width.
bool hasFlatDashes(FindingKind kind)
{
    return kind == FindingKind::Punctuation || kind == FindingKind::Grammar ||
           kind == FindingKind::Capital || kind == FindingKind::Style;
}

void paintLine(QPainter &painter, FindingKind kind, const QLineF &line, const QColor &colour)
{
    constexpr double thin = 1;
    constexpr double usual = 2;
    constexpr double upturn = 3;
    QPen pen(colour, isThin(kind) ? thin : usual);
    if (const QVector<qreal> dashes = dashesOf(kind); !dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    if (hasFlatDashes(kind)) {
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.drawLine(line);
    if (kind == FindingKind::RepeatedWord || kind == FindingKind::Grammar) {
        painter.drawLine(line.translated(0, 3));
    }
    if (kind == FindingKind::SplitWord) {
        painter.drawLine(line.p1(), line.p1() - QPointF(0, upturn));
        painter.drawLine(line.p2(), line.p2() - QPointF(0, upturn));
    }
}

} // namespace

void paintMark(QPainter &painter, FindingKind kind, const QLineF &line, const QColor &colour)
{
    if (kind == FindingKind::Misspelling) {
        paintRow(painter, wave(), line, colour);
    } else if (kind == FindingKind::MissingLetters) {
        paintRow(painter, ticks(), line, colour);
    } else {
        paintLine(painter, kind, line, colour);
    }
}

QColor markColour(FindingKind kind, const PageColours &colours)
{
    switch (kind) {
    case FindingKind::Misspelling:
    case FindingKind::MissingLetters:
    case FindingKind::Ending:
        return colours.misspelling;
    case FindingKind::UnknownName:
        return colours.muted;
    default:
        return colours.mixedScript;
    }
}

FindingMark::FindingMark(FindingKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FindingMark::sizeHint() const
{
    return {24, 10};
}

void FindingMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    paintMark(painter, m_kind, {0, y, double(width()), y},
              markColour(m_kind, pageColours(palette())));
}

} // namespace tilshi::editor
