#include "ui/focus/goalline.h"

#include <chrono>

namespace tilshi::ui {

using namespace std::chrono_literals;

GoalLine::GoalLine(std::function<QTime()> now, QWidget *parent)
    : widgets::Translated<QLabel>(parent)
    , m_now(std::move(now))
{
    setObjectName(u"goalLine");
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(0, 6, 0, 10);
    connect(&m_minute, &QTimer::timeout, this, [this] { retranslate(); });
    m_minute.start(20s);
    GoalLine::retranslate();
}

void GoalLine::setGoal(const Goal &goal)
{
    m_goal = goal;
    retranslate();
}

void GoalLine::setCounts(const text::Counts &counts)
{
    m_counts = counts;
    retranslate();
}

void GoalLine::retranslate()
{
    setText(progress(m_goal, m_counts, m_now()));
    Q_EMIT told(text());
}

} // namespace tilshi::ui
