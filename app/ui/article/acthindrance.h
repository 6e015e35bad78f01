#pragma once

#include "newsroom/desk.h"

#include <QObject>

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class FormDialog;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Says in a dialog that asks for an act on the open article what others have done to it since, as
/// long as the act can't be done for that. What is typed in the dialog stays.
class ActHindrance : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the dialog; the others outlive it.
    ActHindrance(session::Session &session, session::CurrentArticle &article,
                 const newsroom::Act &act, widgets::FormDialog *dialog);

private:
    void check();
    QString told(const newsroom::LogEntry &last) const;

    session::Session &m_session;
    session::CurrentArticle &m_article;
    newsroom::Act m_act;
    widgets::FormDialog *m_dialog;
};

} // namespace tilshi::ui
