#include "ui/inspector/inspector.h"

#include "ui/comments/commentspanel.h"
#include "ui/inspector/checkspanel.h"
#include "ui/inspector/detailspanel.h"
#include "ui/inspector/findingcard.h"
#include "ui/inspector/historypanel.h"
#include "ui/inspector/inspectortabs.h"
#include "widgets/cardinview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace tilshi::ui {

Inspector::Inspector(session::Session &session, session::CurrentArticle &article,
                     PreferenceStore &preferences, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_tabs(new InspectorTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_checks(new ChecksPanel(session, article, this))
    , m_details(new DetailsPanel(session, article, this))
    , m_comments(new CommentsPanel(session, article, preferences, this))
    , m_history(new HistoryPanel(session, article, this))
{
    setObjectName(u"inspector");
    m_tabs->setObjectName(u"inspectorTabs");
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus); // a click looks something up, and typing goes on
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false);
    addPanel(m_checks, QStringLiteral("checksPage"));
    addPanel(m_details, QStringLiteral("detailsPage"));
    addPanel(m_comments, QStringLiteral("commentsPage"));
    m_tabs->addTab(QString());
    m_history->setObjectName(u"historyPage");
    m_pages->addWidget(m_history);
    showPage(m_tabs->currentIndex());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::showPage);
    connect(m_checks, &ChecksPanel::countChanged, this, &Inspector::retranslate);
    connect(m_comments, &CommentsPanel::countChanged, this, &Inspector::retranslate);
    Inspector::retranslate();
}

void Inspector::choose(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void Inspector::focusTabs()
{
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        widgets::Translated<QWidget>::keyPressEvent(event);
    }
}

void Inspector::retranslate()
{
    m_tabs->setTab(int(Tab::Checks), tr("Checks"), m_checks->count());
    m_tabs->setTab(int(Tab::Details), tr("Details"));
    m_tabs->setTab(int(Tab::Comments), tr("Comments"), m_comments->openCount());
    m_tabs->setTab(int(Tab::History), tr("History"));
    m_tabs->setAccessibleName(tr("About the article"));
    m_tabs->setMinimumWidth(m_tabs->sizeHint().width()); // no tab's word is cut
}

void Inspector::addPanel(QWidget *panel, const QString &name)
{
    m_tabs->addTab(QString());
    auto *scroll = new QScrollArea(m_pages);
    if (panel == m_checks) {
        connect(m_checks, &ChecksPanel::cardMarked, new widgets::CardInView(scroll),
                &widgets::CardInView::show);
    }
    if (panel == m_comments) {
        connect(m_comments, &CommentsPanel::cardMarked, new widgets::CardInView(scroll),
                &widgets::CardInView::show);
    }
    scroll->setObjectName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::AlternateBase);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::AlternateBase);
    m_pages->addWidget(scroll);
    panel->hide();
}

/// Lays a panel out only when it is first looked at.
void Inspector::showPage(int index)
{
    QWidget *const panels[] = {m_checks, m_details, m_comments};
    auto *scroll = qobject_cast<QScrollArea *>(m_pages->widget(index));
    if (scroll && !scroll->widget()) {
        scroll->setWidget(panels[index]);
        panels[index]->show();
    }
    m_pages->setCurrentIndex(index);
}

} // namespace tilshi::ui
