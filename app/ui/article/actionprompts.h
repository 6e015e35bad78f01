#pragma once

#include "newsroom/desk.h"
#include "newsroom/workflowtable.h"
#include "session/session.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace tilshi::session {
class CurrentArticle;
} // namespace tilshi::session

namespace tilshi::widgets {
class FormDialog;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Asks what the workflow's table says that an action needs (a reason, a time, a kind of change, a
/// confirmation), one after the other, and hands on the complete act. Nothing follows if the person
/// gives up.
class ActionPrompts : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to that window.
    ActionPrompts(session::Session &session, QWidget *window);

    void ask(newsroom::Action action, const newsroom::Article &article);
    /// Hears what becomes of the acts in the window. What was typed for one that was not done is
    /// kept and is there when it is asked for again, which is at once where the newsroom refused.
    void follow(session::CurrentArticle &article);

Q_SIGNALS:
    void answered(const newsroom::Act &act);

private:
    using Then = std::function<void(const newsroom::Act &)>;

    void askNext(const newsroom::Act &act, const newsroom::Article &article,
                 QList<newsroom::Ask> asks);
    void hand(const newsroom::Act &act);
    void hear(const newsroom::Act &act, const std::optional<Error> &error);
    newsroom::Act kept(newsroom::Action action, newsroom::ArticleId article) const;
    void open(widgets::FormDialog *dialog, const newsroom::Act &act);
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
    session::CurrentArticle *m_article = nullptr;
    QList<newsroom::Act> m_typed; ///< handed on, and not known to be done
};

} // namespace tilshi::ui
