#pragma once

#include "newsroom/ids.h"

#include <QObject>

class QWidget;

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class Panes;
} // namespace tilshi::widgets

namespace tilshi::ui {

class ArticleListPane;
class EditorPane;
class NavigationView;
class QueuePane;
class TopBar;
class Workspace;

/// Shows the person's queue in place of lists, editor and inspector while it is the chosen place
/// and no article is open; an article that is opened from it has the queue's lines beside it, and
/// one comes back to where one was.
class QueueVisit : public QObject
{
    Q_OBJECT

public:
    /// What makes room for the queue; all outlive it.
    struct Parts
    {
        NavigationView *navigation;
        ArticleListPane *list;
        EditorPane *editor;
        TopBar *topBar;
        widgets::Panes *panes;
        QWidget *late; ///< over the list, of what is late; over the queue while that is shown
    };

    QueueVisit(session::Session &session, session::CurrentArticle &article, Workspace &workspace,
               const Parts &parts, QObject *parent);

    QueuePane *pane() const { return m_pane; }
    bool isShown() const;
    /// Whether the queue is the chosen place, also while an article of it is open.
    bool isChosen() const;
    /// Looks again whether it is to be shown: an article was opened or closed.
    void update();
    /// The list of articles, with its search field, until one comes back.
    void showList();
    /// Closes the article; what was typed into it is kept.
    void comeBack();

Q_SIGNALS:
    void shown(bool isShown);
    void articleAsked(newsroom::ArticleId id);

private:
    void follow();
    void moveBars(bool intoQueue);

    session::CurrentArticle &m_article;
    Workspace &m_workspace;
    const Parts m_parts;
    QueuePane *m_pane;
    bool m_wantsList = false;
};

} // namespace tilshi::ui
