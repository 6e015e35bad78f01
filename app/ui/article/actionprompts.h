#pragma once

#include "newsroom/desk.h"
#include "session/session.h"

#include <QObject>

class QWidget;

namespace tilshi::ui {

/// Asks what an action still needs (a reason, a time, a kind of change, a confirmation) and hands
/// on the complete act. Nothing follows if the person gives up.
class ActAsker : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to that window.
    ActAsker(session::Session &session, QWidget *window);

    void ask(newsroom::Action action, const newsroom::Article &article);

Q_SIGNALS:
    void answered(const newsroom::Act &act);

private:
    void askReason(newsroom::Act act);
    void askTime(newsroom::Act act, const newsroom::Article &article);
    void askRevision(newsroom::Act act);
    void confirmEdit(const newsroom::Act &act, const newsroom::Article &article);
    void confirmPublishing(const newsroom::Act &act, const newsroom::Article &article);
    void confirm(const newsroom::Act &act, const QString &name, const QString &says,
                 const QString &means);

    session::Session &m_session;
    QWidget *m_window;
};

} // namespace tilshi::ui
