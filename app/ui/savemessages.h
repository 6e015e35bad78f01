#pragma once

#include "newsroom/desk.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tilshi::ui {

class MessageBar;
class SaveKeeper;
class Session;

/// What a person is told of the keeping of what they type: a save that failed and where the text is
/// meanwhile, that all is well again, and a text that somebody else saved at the same time, with
/// both to choose from. A message is of the article on the screen, and goes and comes with it.
class SaveMessages : public QObject
{
    Q_OBJECT

public:
    /// mine: the text on the screen. All of them outlive it; window is the dialogs' parent.
    SaveMessages(Session &session, SaveKeeper &keeper, MessageBar &bar,
                 std::function<newsroom::Content()> mine, QWidget *window);

    /// Says again, to whoever waits for it, why the text is not in the library.
    void tell(const Error &error);

Q_SIGNALS:
    void failed(const Error &error);

private:
    void followArticle();
    void tellFailure(const Error &error);
    void tellSavedAgain();
    void tellConflict();
    void readTheirs();
    void showBoth(const newsroom::Content &theirs);

    Session &m_session;
    SaveKeeper &m_keeper;
    MessageBar &m_bar;
    std::function<newsroom::Content()> m_mine;
    QWidget *m_window;
    newsroom::ArticleId m_told; ///< the article that the messages are of
    int m_message = 0;          ///< the bar's number of the last of them
    bool m_inTrouble = false;   ///< the bar says that a save has failed
};

} // namespace tilshi::ui
