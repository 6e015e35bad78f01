#pragma once

#include "newsroom/desk.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tilshi::session {
class Autosave;
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// What a person is told of the keeping of what they type: a save that failed and where the text is
/// meanwhile, that all is well again, and a text that can't be saved as it is, since somebody else
/// saved another or the article may not be edited any more, with what can be done. A message is of
/// the article on the page, and goes and comes with it; one of an article that was left names it.
class SaveMessages : public QObject
{
    Q_OBJECT

public:
    /// mine: the text on the screen. All of them outlive it; window is the dialogs' parent.
    SaveMessages(session::Session &session, session::Autosave &autosave, widgets::MessageBar &bar,
                 std::function<newsroom::Content()> mine, QWidget *window);

    /// Says again, to whoever waits for it, why the text on the page is not in the library.
    void tell(const Error &error);

Q_SIGNALS:
    void failed(const Error &error);
    void openAsked(newsroom::ArticleId id);

private:
    void follow();
    void hear(newsroom::ArticleId id, const Error &error);
    void tellOfLeft(newsroom::ArticleId id, const Error &error);
    void tellFailure(const Error &error);
    QString whoSaved(newsroom::PersonId other) const;
    void tellConflict(newsroom::PersonId other);
    void tellRefused(const Error &error);
    void tellSavedAgain();
    void readTheirs();
    void showBoth(const newsroom::OpenArticle &theirs);

    session::Session &m_session;
    session::Autosave &m_autosave;
    widgets::MessageBar &m_bar;
    std::function<newsroom::Content()> m_mine;
    QWidget *m_window;
    newsroom::ArticleId m_article; ///< on the page
    int m_message = 0;             ///< the bar's number of what was told of it last
    bool m_inTrouble = false;      ///< it was told that a save has failed
};

} // namespace tilshi::ui
