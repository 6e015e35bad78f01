#include "help/chart/workflowchart.h"

#include "help/chart/workflowroutes.h"
#include "help/chart/workflowwords.h"
#include "widgets/look/theme.h"
#include "wording/workflow.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tilshi::help {
namespace {

using newsroom::State;

constexpr QSizeF chartSize(816, 304);
constexpr int textSize = 13; // pixels
constexpr int labelSize = 12;
constexpr qreal boxHeight = 38;
constexpr qreal dot = 8;

QRectF box(const QFontMetricsF &metrics, const QString &text, qreal x, qreal middle,
           Qt::Alignment side = Qt::AlignLeft)
{
    const qreal width = metrics.horizontalAdvance(text) + dot + 36;
    const qreal left = side == Qt::AlignRight ? x - width : x;
    return {left, middle - boxHeight / 2, width, boxHeight};
}

ChartRects boxes(const QFontMetricsF &metrics)
{
    const auto at = [&metrics](State state, qreal x, qreal middle, Qt::Alignment side = {}) {
        return std::pair(state, box(metrics, wording::name(state), x, middle, side));
    };
    ChartRects rects;
    for (const auto &[state, rect] :
         {at(State::Draft, 18, chartrow::middle), at(State::Submitted, 216, chartrow::middle),
          at(State::Approved, 416, chartrow::middle),
          at(State::Published, chartSize.width() - 18, chartrow::middle, Qt::AlignRight),
          at(State::Scheduled, 512, chartrow::upper), at(State::Returned, 190, chartrow::lower),
          at(State::Withdrawn, chartSize.width() - 18, chartrow::lower, Qt::AlignRight)}) {
        rects.insert(state, rect);
    }
    return rects;
}

QRectF wordsAt(const ChartRoute &route, const QString &text, const QFontMetricsF &metrics)
{
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    QPointF corner = route.words - QPointF(size.width() / 2, size.height() / 2);
    if (route.side == Qt::AlignRight) {
        corner.setX(route.words.x() - size.width());
    } else if (route.side == Qt::AlignLeft) {
        corner.setX(route.words.x());
    } else {
        corner.setY(route.side == Qt::AlignBottom ? route.words.y() - size.height()
                                                  : route.words.y());
    }
    return {corner, size};
}

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// The arrow that is there already for the same way, if any: the clock's words go before.
void add(QList<WorkflowChart::Arrow> &arrows, const WorkflowChart::Arrow &arrow)
{
    for (WorkflowChart::Arrow &other : arrows) {
        if (other.from == arrow.from && other.to == arrow.to) {
            if (arrow.by == Doer::Clock) {
                other = arrow;
            }
            return;
        }
    }
    arrows.append(arrow);
}

void drawHead(QPainter &painter, const QPolygonF &path, const QColor &colour)
{
    const QPointF tip = path.constLast();
    const QPointF before = path.at(path.size() - 2);
    const qreal length = QLineF(before, tip).length();
    const QPointF along = (tip - before) / length;
    const QPointF across(-along.y(), along.x());
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF({tip, tip - along * 10 + across * 5, tip - along * 10 - across * 5}));
}

} // namespace

WorkflowChart workflowChart(const QFont &font)
{
    WorkflowChart chart{chartSize, sized(font, textSize), {}, {}};
    const QFontMetricsF metrics(sized(font, textSize, QFont::DemiBold));
    const QFontMetricsF labels(sized(font, labelSize));
    const ChartRects rects = boxes(metrics);
    for (auto rect = rects.begin(); rect != rects.end(); ++rect) {
        chart.boxes.append({rect.key(), wording::name(rect.key()), rect.value()});
    }
    for (const WorkflowStep &step : workflowSteps()) {
        if (const auto route = chartRoute(rects, step.from, step.to)) {
            const QString text = shortName(step);
            add(chart.arrows,
                {step.from, step.to, step.by, route->path, text, wordsAt(*route, text, labels)});
        }
    }
    return chart;
}

void paint(const WorkflowChart &chart, QPainter &painter, const QPalette &palette,
           const StateColour &stateColour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widgets::borderColour(palette));
    painter.setBrush(palette.color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF({0, 0}, chart.size).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(sized(chart.font, labelSize));
    for (const WorkflowChart::Arrow &arrow : chart.arrows) {
        const QColor colour = colourOf(arrow.by, palette, stateColour);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawPolyline(arrow.path);
        painter.drawText(arrow.textRect, Qt::AlignCenter, arrow.text);
        drawHead(painter, arrow.path, colour);
    }
    painter.setFont(sized(chart.font, textSize, QFont::DemiBold));
    for (const WorkflowChart::Box &box : chart.boxes) {
        painter.setPen(widgets::borderColour(palette));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(box.rect, 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(stateColour(box.state, palette));
        painter.drawEllipse(QPointF(box.rect.left() + 16, box.rect.center().y()), dot / 2, dot / 2);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(box.rect.adjusted(dot + 20, 0, 0, 0), Qt::AlignVCenter, box.text);
    }
}

QColor colourOf(Doer doer, const QPalette &palette, const StateColour &stateColour)
{
    switch (doer) {
    case Doer::Owner:
        return widgets::warningColour(palette);
    case Doer::Editor:
        return widgets::accentColour(palette);
    case Doer::Chief:
        return stateColour(State::Scheduled, palette);
    case Doer::Clock:
        break;
    }
    return widgets::mutedColour(palette);
}

} // namespace tilshi::help
