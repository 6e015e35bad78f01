#include "ui/help/workflowchart.h"

#include "ui/help/helpwords.h"
#include "ui/theme.h"
#include "wording/workflow.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace tilshi::ui {
namespace {

using newsroom::State;

constexpr QSizeF chartSize(816, 304);
constexpr int textSize = 13; // pixels
constexpr int labelSize = 12;
constexpr qreal boxHeight = 38;
constexpr qreal dot = 8;
constexpr qreal upperRow = 74; // the middles of the rows
constexpr qreal mainRow = 150;
constexpr qreal lowerRow = 238;
constexpr qreal upperLine = 26;
constexpr qreal editLine = 106;
constexpr qreal lowerLine = 286;
constexpr qreal apart = 7; ///< of two arrows to and fro, from their middle
constexpr qreal gap = 5;   ///< between an arrow and its words

using Rects = QHash<State, QRectF>;

/// Where an arrow goes, and where its words stand.
struct Route
{
    QPolygonF path;
    QPointF words;
    Qt::Alignment side; ///< of the words, seen from that point
};

QRectF box(const QFontMetricsF &metrics, const QString &text, qreal x, qreal middle,
           Qt::Alignment side = Qt::AlignLeft)
{
    const qreal width = metrics.horizontalAdvance(text) + dot + 36;
    const qreal left = side == Qt::AlignRight ? x - width : x;
    return {left, middle - boxHeight / 2, width, boxHeight};
}

Rects boxes(const QFontMetricsF &metrics)
{
    const auto at = [&metrics](State state, qreal x, qreal middle, Qt::Alignment side = {}) {
        return std::pair(state, box(metrics, wording::name(state), x, middle, side));
    };
    Rects rects;
    for (const auto &[state, rect] :
         {at(State::Draft, 18, mainRow), at(State::Submitted, 216, mainRow),
          at(State::Approved, 416, mainRow),
          at(State::Published, chartSize.width() - 18, mainRow, Qt::AlignRight),
          at(State::Scheduled, 512, upperRow), at(State::Returned, 190, lowerRow),
          at(State::Withdrawn, chartSize.width() - 18, lowerRow, Qt::AlignRight)}) {
        rects.insert(state, rect);
    }
    return rects;
}

Route level(qreal from, qreal to, qreal y, qreal words)
{
    return {{QPointF(from, y), QPointF(to, y)},
            QPointF((from + to) / 2, y + words),
            words < 0 ? Qt::AlignBottom : Qt::AlignTop};
}

Route upright(qreal x, qreal from, qreal to, Qt::Alignment side)
{
    const qreal beside = side == Qt::AlignRight ? x - gap : x + gap;
    return {{QPointF(x, from), QPointF(x, to)}, QPointF(beside, (from + to) / 2), side};
}

/// From the top or bottom of one box to that of another, by a level line outside of both.
Route around(QPointF from, QPointF to, qreal y)
{
    return {{from, QPointF(from.x(), y), QPointF(to.x(), y), to},
            QPointF((from.x() + to.x()) / 2, y - gap + 2),
            Qt::AlignBottom};
}

std::optional<Route> routeAmongMain(const Rects &rects, State from, State to)
{
    const QRectF draft = rects.value(State::Draft);
    const QRectF review = rects.value(State::Submitted);
    const QRectF approved = rects.value(State::Approved);
    const QRectF published = rects.value(State::Published);
    if (from == State::Draft && to == State::Submitted) {
        return level(draft.right(), review.left(), mainRow - apart, -gap + 2);
    }
    if (from == State::Submitted && to == State::Draft) {
        return level(review.left(), draft.right(), mainRow + apart, gap);
    }
    if (from == State::Submitted && to == State::Approved) {
        return level(review.right(), approved.left(), mainRow - apart, -gap + 2);
    }
    if (from == State::Approved && to == State::Submitted) {
        return level(approved.left(), review.right(), mainRow + apart, gap);
    }
    if (from == State::Approved && to == State::Published) {
        return level(approved.right(), published.left(), mainRow, gap);
    }
    if (from == State::Approved && to == State::Draft) {
        return around({approved.left() + 16, approved.top()}, {draft.right() - 34, draft.top()},
                      editLine);
    }
    if (from == State::Published && to == State::Draft) {
        return around({published.right() - 30, published.top()}, {draft.left() + 30, draft.top()},
                      upperLine);
    }
    return std::nullopt;
}

std::optional<Route> routeAmongUpper(const Rects &rects, State from, State to)
{
    const QRectF scheduled = rects.value(State::Scheduled);
    const QRectF approved = rects.value(State::Approved);
    const QRectF published = rects.value(State::Published);
    if (from == State::Approved && to == State::Scheduled) {
        const qreal x = approved.left() + 46;
        const qreal y = upperRow - apart;
        return Route{{QPointF(x, approved.top()), QPointF(x, y), QPointF(scheduled.left(), y)},
                     {x - gap, upperRow + apart},
                     Qt::AlignRight};
    }
    if (from == State::Scheduled && to == State::Approved) {
        const qreal x = approved.left() + 76;
        const qreal y = upperRow + apart;
        return Route{{QPointF(scheduled.left(), y), QPointF(x, y), QPointF(x, approved.top())},
                     {x + gap, editLine + 6},
                     Qt::AlignLeft};
    }
    if (from == State::Scheduled && to == State::Published) {
        const qreal x = published.left() + 44;
        return Route{{QPointF(scheduled.right(), upperRow), QPointF(x, upperRow),
                      QPointF(x, published.top())},
                     {x - gap, editLine + 6},
                     Qt::AlignRight};
    }
    return std::nullopt;
}

std::optional<Route> routeAmongLower(const Rects &rects, State from, State to)
{
    const QRectF draft = rects.value(State::Draft);
    const QRectF review = rects.value(State::Submitted);
    const QRectF approved = rects.value(State::Approved);
    const QRectF published = rects.value(State::Published);
    const QRectF returned = rects.value(State::Returned);
    const QRectF withdrawn = rects.value(State::Withdrawn);
    if (from == State::Submitted && to == State::Returned) {
        return upright(review.left() + 36, review.bottom(), returned.top(), Qt::AlignRight);
    }
    if (from == State::Returned && to == State::Submitted) {
        return upright(review.left() + 70, returned.top(), review.bottom(), Qt::AlignLeft);
    }
    if (from == State::Approved && to == State::Returned) {
        const qreal x = approved.left() + 60;
        return Route{{QPointF(x, approved.bottom()), QPointF(x, lowerRow),
                      QPointF(returned.right(), lowerRow)},
                     {x + gap, (approved.bottom() + lowerRow) / 2},
                     Qt::AlignLeft};
    }
    if (from == State::Published && to == State::Withdrawn) {
        return upright(published.center().x(), published.bottom(), withdrawn.top(), Qt::AlignRight);
    }
    if (from == State::Withdrawn && to == State::Draft) {
        return around({withdrawn.center().x(), withdrawn.bottom()},
                      {draft.left() + 42, draft.bottom()}, lowerLine);
    }
    return std::nullopt;
}

std::optional<Route> routeOf(const Rects &rects, State from, State to)
{
    for (const auto route : {&routeAmongMain, &routeAmongUpper, &routeAmongLower}) {
        if (const auto found = route(rects, from, to)) {
            return found;
        }
    }
    return std::nullopt;
}

QRectF wordsAt(const Route &route, const QString &text, const QFontMetricsF &metrics)
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
    const Rects rects = boxes(metrics);
    for (auto rect = rects.begin(); rect != rects.end(); ++rect) {
        chart.boxes.append({rect.key(), wording::name(rect.key()), rect.value()});
    }
    for (const WorkflowStep &step : workflowSteps()) {
        if (const auto route = routeOf(rects, step.from, step.to)) {
            const QString text = shortName(step);
            add(chart.arrows,
                {step.from, step.to, step.by, route->path, text, wordsAt(*route, text, labels)});
        }
    }
    return chart;
}

void paint(const WorkflowChart &chart, QPainter &painter, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(borderColour(palette));
    painter.setBrush(palette.color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF({0, 0}, chart.size).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(sized(chart.font, labelSize));
    for (const WorkflowChart::Arrow &arrow : chart.arrows) {
        const QColor colour = colourOf(arrow.by, palette);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawPolyline(arrow.path);
        painter.drawText(arrow.textRect, Qt::AlignCenter, arrow.text);
        drawHead(painter, arrow.path, colour);
    }
    painter.setFont(sized(chart.font, textSize, QFont::DemiBold));
    for (const WorkflowChart::Box &box : chart.boxes) {
        painter.setPen(borderColour(palette));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(box.rect, 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(stateColour(box.state, palette));
        painter.drawEllipse(QPointF(box.rect.left() + 16, box.rect.center().y()), dot / 2, dot / 2);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(box.rect.adjusted(dot + 20, 0, 0, 0), Qt::AlignVCenter, box.text);
    }
}

QColor colourOf(Doer doer, const QPalette &palette)
{
    switch (doer) {
    case Doer::Owner:
        return warningColour(palette);
    case Doer::Editor:
        return accentColour(palette);
    case Doer::Chief:
        return stateColour(State::Scheduled, palette);
    case Doer::Clock:
        break;
    }
    return mutedColour(palette);
}

} // namespace tilshi::ui
