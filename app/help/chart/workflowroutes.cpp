#include "help/chart/workflowroutes.h"

namespace tilshi::help {
namespace {

using newsroom::State;

constexpr qreal upperLine = 26; // of the arrows that go around the boxes
constexpr qreal editLine = 106;
constexpr qreal lowerLine = 286;
constexpr qreal apart = 7; ///< of two arrows to and fro, from their middle
constexpr qreal gap = 5;   ///< between an arrow and its words

ChartRoute level(qreal from, qreal to, qreal y, qreal words)
{
    return {{QPointF(from, y), QPointF(to, y)},
            QPointF((from + to) / 2, y + words),
            words < 0 ? Qt::AlignBottom : Qt::AlignTop};
}

ChartRoute upright(qreal x, qreal from, qreal to, Qt::Alignment side)
{
    const qreal beside = side == Qt::AlignRight ? x - gap : x + gap;
    return {{QPointF(x, from), QPointF(x, to)}, QPointF(beside, (from + to) / 2), side};
}

/// From the top or bottom of one box to that of another, by a level line outside of both.
ChartRoute around(QPointF from, QPointF to, qreal y)
{
    return {{from, QPointF(from.x(), y), QPointF(to.x(), y), to},
            QPointF((from.x() + to.x()) / 2, y - gap + 2),
            Qt::AlignBottom};
}

std::optional<ChartRoute> routeAmongMain(const ChartRects &rects, State from, State to)
{
    const QRectF draft = rects.value(State::Draft);
    const QRectF review = rects.value(State::Submitted);
    const QRectF approved = rects.value(State::Approved);
    const QRectF published = rects.value(State::Published);
    if (from == State::Draft && to == State::Submitted) {
        return level(draft.right(), review.left(), chartrow::middle - apart, -gap + 2);
    }
    if (from == State::Submitted && to == State::Draft) {
        return level(review.left(), draft.right(), chartrow::middle + apart, gap);
    }
    if (from == State::Submitted && to == State::Approved) {
        return level(review.right(), approved.left(), chartrow::middle - apart, -gap + 2);
    }
    if (from == State::Approved && to == State::Submitted) {
        return level(approved.left(), review.right(), chartrow::middle + apart, gap);
    }
    if (from == State::Approved && to == State::Published) {
        return level(approved.right(), published.left(), chartrow::middle, gap);
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

std::optional<ChartRoute> routeAmongUpper(const ChartRects &rects, State from, State to)
{
    const QRectF scheduled = rects.value(State::Scheduled);
    const QRectF approved = rects.value(State::Approved);
    const QRectF published = rects.value(State::Published);
    if (from == State::Approved && to == State::Scheduled) {
        const qreal x = approved.left() + 46;
        const qreal y = chartrow::upper - apart;
        return ChartRoute{{QPointF(x, approved.top()), QPointF(x, y), QPointF(scheduled.left(), y)},
                          {x - gap, chartrow::upper + apart},
                          Qt::AlignRight};
    }
    if (from == State::Scheduled && to == State::Approved) {
        const qreal x = approved.left() + 76;
        const qreal y = chartrow::upper + apart;
        return ChartRoute{{QPointF(scheduled.left(), y), QPointF(x, y), QPointF(x, approved.top())},
                          {x + gap, editLine + 6},
                          Qt::AlignLeft};
    }
    if (from == State::Scheduled && to == State::Published) {
        const qreal x = published.left() + 44;
        return ChartRoute{{QPointF(scheduled.right(), chartrow::upper), QPointF(x, chartrow::upper),
                           QPointF(x, published.top())},
                          {x - gap, editLine + 6},
                          Qt::AlignRight};
    }
    return std::nullopt;
}

std::optional<ChartRoute> routeAmongLower(const ChartRects &rects, State from, State to)
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
        return ChartRoute{{QPointF(x, approved.bottom()), QPointF(x, chartrow::lower),
                           QPointF(returned.right(), chartrow::lower)},
                          {x + gap, (approved.bottom() + chartrow::lower) / 2},
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

} // namespace

std::optional<ChartRoute> chartRoute(const ChartRects &rects, State from, State to)
{
    for (const auto route : {&routeAmongMain, &routeAmongUpper, &routeAmongLower}) {
        if (auto found = route(rects, from, to)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace tilshi::help
