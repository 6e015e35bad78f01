#include "ui/window/changefollower.h"

#include "session/currentarticle.h"
#include "session/duetimer.h"
#include "ui/article/articlewords.h"
#include "ui/article/workspace.h"
#include "ui/articlelist/articlelistpane.h"
#include "ui/comments/commentspanel.h"
#include "ui/inspector/historypanel.h"
#include "ui/inspector/inspector.h"
#include "ui/navigation/navigationview.h"
#include "ui/queue/queuepane.h"
#include "ui/settings/settingsvisit.h"

namespace tilshi::ui {

ChangeFollower::ChangeFollower(session::Session &session, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_parts(parts)
{
    connect(m_parts.list, &ArticleListPane::markedChanged, this, &ChangeFollower::compareWithLine);
}

void ChangeFollower::catchUp()
{
    refresh();
    m_parts.workspace->catchUp();
    m_parts.inspector->comments()->load();
    m_parts.inspector->history()->load();
    m_parts.words->load();
    m_parts.due->tick();
    m_session.catchUp();
    m_parts.settings->catchUp();
}

void ChangeFollower::follow(const newsroom::Changes &changes)
{
    if (!changes.articles.isEmpty()) {
        m_parts.navigation->refresh();
        m_parts.queue->refresh();
        m_parts.due->tick();
    }
    m_parts.list->follow(changes);
    followOpenArticle(changes);
    if (changes.people || changes.sections || changes.settings) {
        m_session.catchUp();
    }
    if (changes.words) {
        m_parts.words->load();
    }
    m_parts.settings->catchUp();
}

void ChangeFollower::followOpenArticle(const newsroom::Changes &changes)
{
    if (!m_parts.article->isOpen()) {
        return;
    }
    const newsroom::ArticleId open = m_parts.article->article().id;
    if (changes.articles.contains(open) || changes.commented.contains(open)) {
        m_parts.workspace->catchUp();
    }
    if (changes.commented.contains(open)) {
        m_parts.inspector->comments()->load();
        m_parts.inspector->history()->load(); // a comment is in the log, nothing else has changed
    }
}

void ChangeFollower::refresh()
{
    m_parts.navigation->refresh();
    m_parts.queue->refresh();
    m_parts.list->refresh();
}

void ChangeFollower::refreshLines(const QSet<newsroom::ArticleId> &articles)
{
    m_parts.navigation->refresh();
    m_parts.queue->refresh();
    m_parts.list->refreshLines(articles);
}

/// The list does not say of the open article what the page says, unless it was done here.
void ChangeFollower::compareWithLine(const std::optional<newsroom::ArticleSummary> &line)
{
    if (!m_parts.article->isOpen()) {
        return;
    }
    const newsroom::Article &shown = m_parts.article->article();
    if (!line || (line->id == shown.id &&
                  (line->modifiedAt != shown.modifiedAt || line->state != shown.state))) {
        m_parts.workspace->catchUp();
    }
}

} // namespace tilshi::ui
