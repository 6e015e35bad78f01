#pragma once

#include "newsroom/desk.h"
#include "newsroom/workflowtable.h"
#include "session/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tilshi::ui {

/// Asks what the workflow's table says that an action needs (a reason, a time, a kind of change, a
/// confirmation), one after the other, and hands on the complete act. Nothing follows if the person
/// gives up.
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
    using Then = std::function<void(const newsroom::Act &)>;

    void askNext(const newsroom::Act &act, const newsroom::Article &article,
                 QList<newsroom::Ask> asks);
    void askReason(newsroom::Act act, const Then &then);
    void askTime(newsroom::Act act, const newsroom::Article &article, const Then &then);
    void askRevision(newsroom::Act act, const Then &then);
    void confirmEnding(const newsroom::Act &act, const newsroom::Article &article,
                       const Then &then);
    void confirmEarly(const newsroom::Act &act, const newsroom::Article &article, const Then &then);
    void confirm(const newsroom::Act &act, const QString &name, const QString &says,
                 const QString &means, const Then &then);

    session::Session &m_session;
    QWidget *m_window;
};

} // namespace tilshi::ui
