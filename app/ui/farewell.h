#pragma once

#include "ui/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tilshi::ui {

/// Says, before the window closes, which articles will not be published while it is closed.
class Farewell : public QObject
{
    Q_OBJECT

public:
    Farewell(Session &session, QWidget *window);

    /// Calls go() if nothing is scheduled, or when the person closes all the same. A library that
    /// can't be asked does not hold the window open.
    void ask(std::function<void()> go);

    /// Says that the typed text is nowhere but in the window, and calls go() if the person closes
    /// it all the same.
    void warnOfLoss(std::function<void()> go);

private:
    void tell(const QList<newsroom::OpenArticle> &waiting, std::function<void()> go);

    Session &m_session;
    QWidget *m_window;
};

} // namespace tilshi::ui
