#pragma once

#include "newsroom/changes.h"
#include "newsroom/ports.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace tilshi::session {
class CurrentArticle;
class DueTimer;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class ArticleListPane;
class ArticleWords;
class Inspector;
class NavigationView;
class QueuePane;
class SettingsVisit;
class Workspace;

/// Has the window's parts read again what has changed in the library, by this window or others.
class ChangeFollower : public QObject
{
public:
    /// What shows the library; all outlive it.
    struct Parts
    {
        session::CurrentArticle *article;
        session::DueTimer *due;
        NavigationView *navigation;
        ArticleListPane *list;
        QueuePane *queue;
        Workspace *workspace;
        Inspector *inspector;
        ArticleWords *words;
        SettingsVisit *settings;
    };

    ChangeFollower(session::Session &session, const Parts &parts, QObject *parent);

    /// Everything: nobody has said what has changed.
    void catchUp();
    /// What others have written, and nothing else.
    void follow(const newsroom::Changes &changes);
    /// Lists and counts.
    void refresh();
    /// The lines of these articles, and counts.
    void refreshLines(const QSet<newsroom::ArticleId> &articles);

private:
    void followOpenArticle(const newsroom::Changes &changes);
    void compareWithLine(const std::optional<newsroom::ArticleSummary> &line);

    session::Session &m_session;
    const Parts m_parts;
};

} // namespace tilshi::ui
