#pragma once

#include "base/error.h"
#include "newsroom/content.h"
#include "newsroom/ids.h"

#include <QObject>

#include <optional>

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class Commands;
class ReviewPane;
class Workspace;

/// The way from the page to the open article's changes and back: by command, from its history, from
/// one change to the next. Who reviews a submitted article that she has seen before is shown what
/// has changed since. What is seen is read again when the article becomes another.
class ReviewCommands : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ReviewCommands(session::Session &session, session::CurrentArticle &article,
                   Workspace &workspace, Commands &commands, QWidget *window);

    /// What the changes are seen in; the window puts it where its page is.
    QWidget *pane() const;

    /// Shows what has changed since that version, or since the one before, once
    /// what was typed is in the library.
    void showChanges(std::optional<int> since);
    /// The person has that version of the open article before her, after another: shows what has
    /// changed between them if the article waits for her review. before: 0 for none. The keys stay
    /// where they are: she may be on her way through a list.
    void welcome(newsroom::ArticleId article, int version, int before);

Q_SIGNALS:
    /// A change is taken back: the article is to have that text.
    void contentAsked(newsroom::ArticleId article, const newsroom::Content &content);
    /// The changes are to be seen in the page's place, or the page again.
    void shownChanged(bool shown);
    /// The person goes back to writing.
    void left();
    void failed(const Error &error);

private:
    bool isUnderReview() const;
    void read(std::optional<int> since);
    void noteOpened();
    void follow();
    void close();
    void leave();
    void toNext();
    void toPrevious();

    session::Session &m_session;
    session::CurrentArticle &m_article;
    Workspace &m_workspace;
    Commands &m_commands;
    ReviewPane *m_pane;
    newsroom::ArticleId m_opened; ///< the article that is open …
    int m_version = 0;            ///< … and its version when it was opened
    newsroom::ArticleId m_shown;  ///< whose changes are seen; null while the page is
};

} // namespace tilshi::ui
