#pragma once

#include "ui/focus/goal.h"
#include "widgets/translated.h"

#include <QLabel>
#include <QTimer>

#include <functional>

namespace tilshi::ui {

/// The goal and how far it is, in grey below the page; nothing where there is none.
class GoalLine : public widgets::Translated<QLabel>
{
    Q_OBJECT

public:
    /// now: the time on the newsroom's clock.
    explicit GoalLine(std::function<QTime()> now, QWidget *parent = nullptr);

    void setGoal(const Goal &goal);
    void setCounts(const text::Counts &counts);

Q_SIGNALS:
    /// The goal and how far it is; empty where there is none.
    void told(const QString &progress);

protected:
    void retranslate() override;

private:
    std::function<QTime()> m_now;
    Goal m_goal;
    text::Counts m_counts;
    QTimer m_minute;
};

} // namespace tilshi::ui
