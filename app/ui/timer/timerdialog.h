#pragma once

#include "session/timer/publishingtimer.h"
#include "widgets/translated.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace tilshi::widgets {
class ProblemLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Says whether what is due is published while no window is open, and sets that up or ends it.
class TimerDialog : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// The timer outlives it. library: folder of the newsroom.
    TimerDialog(session::PublishingTimer &timer, const QString &library, QWidget *parent);

    static QString sentence(const session::TimerProblem &problem);

protected:
    void retranslate() override;

private:
    void build();
    void ask();
    void change();
    void showState();

    session::PublishingTimer &m_timer;
    QString m_library;
    QLabel *m_about;
    QLabel *m_state;
    widgets::ProblemLabel *m_problem;
    QPushButton *m_change;
    QPushButton *m_close;
    std::optional<session::PublishingTimer::Status>
        m_status; ///< nothing while systemd is being asked
};

} // namespace tilshi::ui
