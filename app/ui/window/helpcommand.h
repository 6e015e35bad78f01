#pragma once

#include "help/help.h"
#include "session/session.h"

namespace tilshi::ui {

class NavigationView;

/// What the main window tells the help while it is open: who reads, and what waits for them.
class HelpCommand : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; help may be null, which opens nothing.
    HelpCommand(help::Help *help, session::Session &session, NavigationView &navigation,
                QWidget *window);
    ~HelpCommand() override;

    /// The page about what has the focus.
    void open();

private:
    void askReader(const std::function<void(const help::HelpReader &)> &then);
    void showWaiting();

    help::Help *m_help;
    session::Session &m_session;
    NavigationView &m_navigation;
    QWidget *m_window;
};

} // namespace tilshi::ui
