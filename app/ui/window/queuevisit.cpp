#include "ui/window/queuevisit.h"

#include "session/currentarticle.h"
#include "ui/article/workspace.h"
#include "ui/articlelist/articlelistpane.h"
#include "ui/navigation/navigationview.h"
#include "ui/queue/queueacts.h"
#include "ui/queue/queuepane.h"
#include "ui/window/editorpane.h"
#include "ui/window/topbar.h"
#include "widgets/messagebar.h"
#include "widgets/panes.h"

#include <QBoxLayout>

namespace tilshi::ui {

QueueVisit::QueueVisit(session::Session &session, session::CurrentArticle &article,
                       Workspace &workspace, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_article(article)
    , m_workspace(workspace)
    , m_parts(parts)
    , m_pane(new QueuePane(session, *parts.editor->messages(), parts.panes))
{
    m_parts.panes->setWide(m_pane);
    m_parts.topBar->addActs(m_pane->acts());
    connect(m_parts.navigation, &NavigationView::placeChosen, this, &QueueVisit::follow);
    // The place that is chosen already too.
    connect(m_parts.navigation, &QListView::clicked, this, &QueueVisit::follow);
    connect(m_parts.navigation, &QListView::activated, this, &QueueVisit::follow);
    connect(m_pane, &QueuePane::articleOpened, this, &QueueVisit::articleAsked);
}

bool QueueVisit::isShown() const
{
    return m_parts.panes->isWide();
}

bool QueueVisit::isChosen() const
{
    return m_parts.navigation->place().kind == Place::Kind::MyQueue;
}

void QueueVisit::update()
{
    m_wantsList = m_wantsList && !m_article.isOpen();
    const bool isWanted = isChosen() && !m_article.isOpen() && !m_wantsList;
    if (isWanted == isShown()) {
        return;
    }
    m_parts.panes->showWide(isWanted);
    m_pane->acts()->setVisible(isWanted);
    moveBars(isWanted);
    Q_EMIT shown(isWanted);
}

/// Messages and what is late are seen wherever one is.
void QueueVisit::moveBars(bool intoQueue)
{
    if (intoQueue) {
        m_pane->takeBars(*m_parts.late);
        return;
    }
    m_parts.editor->takeMessages();
    auto *lists = qobject_cast<QBoxLayout *>(m_parts.list->parentWidget()->layout());
    lists->insertWidget(0, m_parts.late);
}

void QueueVisit::showList()
{
    m_wantsList = true;
    update();
}

void QueueVisit::comeBack()
{
    m_wantsList = false;
    m_parts.list->leaveSearch();
    const auto close = [this] {
        m_article.isOpen() ? m_article.close() : update();
        if (isShown()) {
            m_pane->focusList();
        }
    };
    m_workspace.settle(close, close); // what can't be kept yet is its writer's to keep trying
}

/// Another place is chosen, or the same again. An article stays where not its reader chose: who
/// comes after another begins with the queue.
void QueueVisit::follow()
{
    if (isChosen() && m_parts.navigation->hasFocus() && (m_article.isOpen() || m_wantsList)) {
        comeBack();
    } else {
        update();
    }
}

} // namespace tilshi::ui
