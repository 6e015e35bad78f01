#pragma once

#include "newsroom/desk.h"

#include <QObject>

class QWidget;

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

class Workspace;

/// Says who has changed the text of the open article, where theirs came onto the page in the place
/// of another: once for each person in a row. It goes with the article, when the text is saved here
/// again, and when it is as it was.
class OthersText : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it; window is the dialog's parent.
    OthersText(session::Session &session, session::CurrentArticle &article, Workspace &workspace,
               widgets::MessageBar &bar, QWidget *window);

Q_SIGNALS:
    /// The text that was saved here is to be the article's again.
    void takeAsked(newsroom::ArticleId article, const newsroom::Content &before);

private:
    void noteSaved(const newsroom::Article &article);
    void noteShown();
    void follow(const newsroom::Content &before);
    void tell(newsroom::PersonId writer, const newsroom::Content &before);
    void tellWriter(const QString &who);
    void show(const newsroom::Version &saved);
    void beginAnew();

    session::Session &m_session;
    session::CurrentArticle &m_article;
    Workspace &m_workspace;
    widgets::MessageBar &m_bar;
    QWidget *m_window;
    newsroom::ArticleId m_shown; ///< on the page
    QDateTime m_savedAt;         ///< when a text of it was saved here last; invalid for never
    newsroom::Version m_before;  ///< what the page had before theirs
    newsroom::PersonId m_told;   ///< of whom it was said last
    int m_message = 0;           ///< the bar's number
};

} // namespace tilshi::ui
