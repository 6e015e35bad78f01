#pragma once

#include "help/chart/workflowsteps.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <functional>

class QPainter;
class QPalette;

namespace tilshi::help {

/// A state's colour as the program's lists show it.
using StateColour = std::function<QColor(newsroom::State, const QPalette &)>;

/// The workflow's states as boxes, with an arrow for each way from one to another.
struct WorkflowChart
{
    struct Box
    {
        newsroom::State state;
        QString text;
        QRectF rect;
    };
    struct Arrow
    {
        newsroom::State from;
        newsroom::State to;
        Doer by;
        QPolygonF path; ///< of level and upright lines; the arrow's head is at its end
        QString text;
        QRectF textRect;
    };

    QSizeF size;
    QFont font;
    QList<Box> boxes;
    QList<Arrow> arrows;
};

/// Measured for 816 × 300 pixels, with words in the interface's language. The steps are those of
/// workflowSteps(); a way that it has no room for is not among the arrows.
WorkflowChart workflowChart(const QFont &font);

void paint(const WorkflowChart &chart, QPainter &painter, const QPalette &palette,
           const StateColour &stateColour);

/// The colour of an arrow, and of its doer's name below the chart.
QColor colourOf(Doer doer, const QPalette &palette, const StateColour &stateColour);

} // namespace tilshi::help
