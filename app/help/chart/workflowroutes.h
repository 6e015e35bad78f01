#pragma once

#include "newsroom/article.h"

#include <QHash>
#include <QPolygonF>
#include <QRectF>

#include <optional>

namespace tilshi::help {

/// The middles of the rows in which the workflow's states stand in its picture, in pixels.
namespace chartrow {
constexpr qreal upper = 74;
constexpr qreal middle = 150;
constexpr qreal lower = 238;
} // namespace chartrow

/// Where an arrow goes, and where its words stand.
struct ChartRoute
{
    QPolygonF path; ///< of level and upright lines
    QPointF words;
    Qt::Alignment side; ///< of the words, seen from that point
};

using ChartRects = QHash<newsroom::State, QRectF>;

/// The way from one state's box to another's; nothing where the picture has no room for it. All of
/// them together cross neither each other nor a box.
std::optional<ChartRoute> chartRoute(const ChartRects &rects, newsroom::State from,
                                     newsroom::State to);

} // namespace tilshi::help
