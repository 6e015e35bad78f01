#include "ui/review/reviewcommands.h"

#include "session/currentarticle.h"
#include "session/session.h"
#include "ui/article/workspace.h"
#include "ui/commands/commands.h"
#include "ui/review/reviewpane.h"

#include <QAction>

#include <utility>

namespace tilshi::ui {

ReviewCommands::ReviewCommands(session::Session &session, session::CurrentArticle &article,
                               Workspace &workspace, Commands &commands, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_article(article)
    , m_workspace(workspace)
    , m_commands(commands)
    , m_pane(new ReviewPane(session, article, window))
{
    connect(m_commands.changes, &QAction::triggered, this, [this](bool shown) {
        if (shown) {
            showChanges(std::nullopt);
        } else {
            leave();
        }
    });
    connect(m_commands.nextChange, &QAction::triggered, this, &ReviewCommands::toNext);
    connect(m_commands.previousChange, &QAction::triggered, this, &ReviewCommands::toPrevious);
    connect(m_pane, &ReviewPane::closeAsked, this, &ReviewCommands::leave);
    connect(m_pane, &ReviewPane::contentAsked, this, &ReviewCommands::contentAsked);
    connect(m_pane, &ReviewPane::failed, this, &ReviewCommands::failed);
    connect(&m_article, &session::CurrentArticle::opened, this, &ReviewCommands::noteOpened);
    connect(&m_article, &session::CurrentArticle::closed, this, [this] { m_opened = {}; });
    for (const auto moved : {&session::CurrentArticle::opened, &session::CurrentArticle::changed,
                             &session::CurrentArticle::closed}) {
        connect(&m_article, moved, this, &ReviewCommands::follow);
    }
}

QWidget *ReviewCommands::pane() const
{
    return m_pane;
}

void ReviewCommands::showChanges(std::optional<int> since)
{
    m_workspace.settle(
        [this, since] {
            if (!m_article.isOpen() || m_article.isNew()) {
                return close();
            }
            read(since);
            m_pane->setFocus();
        },
        [this] { close(); });
}

void ReviewCommands::read(std::optional<int> since)
{
    m_shown = m_article.article().id;
    m_pane->setEditable(m_workspace.isEditable());
    m_pane->read(since);
    Q_EMIT shownChanged(true);
    m_commands.changes->setChecked(true);
}

void ReviewCommands::welcome(newsroom::ArticleId article, int version, int before)
{
    const bool isThere = m_article.isOpen() && m_article.article().id == article;
    const bool wasOpened = isThere && version == m_version; // what comes later interrupts nobody
    if (wasOpened && before > 0 && before < version && m_shown.isNull() && isUnderReview()) {
        read(before);
    }
}

void ReviewCommands::noteOpened()
{
    const newsroom::ArticleId id = m_article.article().id;
    if (std::exchange(m_opened, id) != id) {
        m_version = m_article.article().head;
    }
}

bool ReviewCommands::isUnderReview() const
{
    const newsroom::Article &article = m_article.article();
    return article.state == newsroom::State::Submitted && m_session.person().isEditor() &&
           article.owner != m_session.person().id;
}

void ReviewCommands::follow()
{
    if (m_shown.isNull()) {
        return;
    }
    if (!m_article.isOpen() || m_article.article().id != m_shown) {
        close();
        return;
    }
    Q_EMIT shownChanged(true);
    m_pane->setEditable(m_workspace.isEditable());
    m_pane->readAgain();
}

void ReviewCommands::close()
{
    m_shown = {};
    m_commands.changes->setChecked(false);
    Q_EMIT shownChanged(false);
}

/// Back to the page, to write.
void ReviewCommands::leave()
{
    close();
    Q_EMIT left();
}

void ReviewCommands::toNext()
{
    if (m_shown.isNull()) {
        showChanges(std::nullopt);
    } else {
        m_pane->goToNext();
    }
}

void ReviewCommands::toPrevious()
{
    if (m_shown.isNull()) {
        showChanges(std::nullopt);
    } else {
        m_pane->goToPrevious();
    }
}

} // namespace tilshi::ui
