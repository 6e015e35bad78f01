#include "ui/window/mainwindow.h"

#include "editor/articleeditor.h"
#include "session/currentarticle.h"
#include "session/duetimer.h"
#include "session/lastseen.h"
#include "session/saving/autosave.h"
#include "session/seenversion.h"
#include "ui/article/actionprompts.h"
#include "ui/article/articlewords.h"
#include "ui/article/filecommands.h"
#include "ui/article/picturecommands.h"
#include "ui/article/workspace.h"
#include "ui/article/writingcommands.h"
#include "ui/articlelist/articlelistpane.h"
#include "ui/commands/commands.h"
#include "ui/comments/commentspanel.h"
#include "ui/focus/goalline.h"
#include "ui/inspector/historypanel.h"
#include "ui/inspector/inspector.h"
#include "ui/messages/arrivalnotices.h"
#include "ui/messages/articlemessages.h"
#include "ui/messages/savemessages.h"
#include "ui/messages/windowmessages.h"
#include "ui/navigation/navigationview.h"
#include "ui/printing/papercommands.h"
#include "ui/queue/queuepane.h"
#include "ui/review/reviewcommands.h"
#include "ui/settings/settingsvisit.h"
#include "ui/window/changefollower.h"
#include "ui/window/closeguard.h"
#include "ui/window/commandoffers.h"
#include "ui/window/editnotice.h"
#include "ui/window/editorpane.h"
#include "ui/window/helpcommand.h"
#include "ui/window/lastplace.h"
#include "ui/window/overduebar.h"
#include "ui/window/queuevisit.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"
#include "widgets/latinkeys.h"
#include "widgets/panes.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>

namespace tilshi::ui {
namespace {

/// Into which the person's new articles go, if into one.
std::optional<newsroom::SectionId> usualSection(const session::Session &session)
{
    for (const newsroom::SectionId id : session.person().sections) {
        for (const newsroom::Section &section : session.sections()) {
            if (section.id == id && !section.hidden) {
                return id;
            }
        }
    }
    return std::nullopt;
}

} // namespace

MainWindow::MainWindow(session::Session &session, session::Journal &journal,
                       const Environment &environment)
    : m_session(session)
    , m_journal(journal)
    , m_environment(environment)
    , m_article(new session::CurrentArticle(session, this))
    , m_topBar(new TopBar(*m_article, this))
    , m_navigation(new NavigationView(session, this))
    , m_overdue(new OverdueBar(session, this))
    , m_list(new ArticleListPane(session, this))
    , m_editorPane(new EditorPane(this))
    , m_inspector(new Inspector(session, *m_article, environment.preferences, this))
    , m_status(new StatusLine(session, this))
    , m_panes(new widgets::Panes(this))
    , m_workspace(new Workspace(session, *m_article, *m_editorPane->editor(), journal, this))
    , m_words(new ArticleWords(session, *m_article, *m_editorPane->editor(),
                               environment.preferences, this))
    , m_saveMessages(new SaveMessages(
          session, m_workspace->autosave(), *m_editorPane->messages(),
          [this] { return m_editorPane->editor()->content(); }, this))
    , m_articleMessages(new ArticleMessages(*m_article, *m_editorPane->messages(), this))
    , m_editNotice(new EditNotice(session, *m_article, m_workspace->autosave(), this))
    , m_prompts(new ActionPrompts(session, this))
    , m_files(new FileCommands(
          session, *m_article, *m_workspace, environment,
          [this] { return m_editorPane->editor()->content(); }, this))
    , m_pictures(new PictureCommands(session, *m_editorPane->editor(), environment.files, this))
    , m_paper(new PaperCommands(session,
                                {[this] { return m_article->isOpen(); },
                                 [this] { return m_editorPane->editor()->content(); },
                                 [this] { return m_article->article().metadata.language; }},
                                this))
    , m_commands(new Commands(menuBar(), m_topBar->actionsMenu(), m_editorPane->editor()->actions(),
                              m_editorPane->editor()->writing(), this))
    , m_review(new ReviewCommands(session, *m_article, *m_workspace, *m_commands, this))
    , m_due(new session::DueTimer(session, this))
    , m_closeGuard(new CloseGuard(session, this))
    , m_help(new HelpCommand(environment.help, session, *m_navigation, this))
    , m_lastPlace(new LastPlace(session, *m_article, *m_editorPane->editor(),
                                environment.preferences, this))
{
    new widgets::LatinKeys(this);
    new session::LastSeen(session, this);
    connect(new session::SeenVersion(session, *m_article, this), &session::SeenVersion::seen,
            m_review, &ReviewCommands::welcome);
    build();
    m_writing = new WritingCommands(
        *m_commands, *m_editorPane->editor(), session, environment.preferences,
        {menuBar(), m_topBar, m_navigation, m_list->parentWidget(), m_inspector, m_status}, this);
    m_offers = new CommandOffers(m_session, *m_commands, *m_article, *m_settings, *m_writing,
                                 *m_editorPane->editor(), *m_topBar, this);
    m_editorPane->addBelow(m_writing->goalLine());
    m_editorPane->addAbove(m_editNotice);
    m_editorPane->setReview(m_review->pane());
    connect(m_writing->goalLine(), &GoalLine::told, m_status, &StatusLine::showGoal);
    m_status->showGoal(m_writing->goalLine()->text());
    connectArticle();
    connectEditor();
    connectInspector();
    connectLists();
    connectCommands();
    connectChoices();
    connectDue();
    connectFailures();
    connectSettings();
    connectQueue();
    MainWindow::retranslate();
    m_lastPlace->restoreLayout(*this, *m_panes);
    m_messages->tellConcerns();
    m_offers->update();
    m_follower->refresh();
    focusLists();
    m_due->tick();
}

MainWindow::~MainWindow() = default;

void MainWindow::openArticle(newsroom::ArticleId id)
{
    m_settings->close();
    m_focusBody = true;
    m_showPlace = true;
    m_workspace->open(id);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!paths.isEmpty()) {
        m_settings->close();
    }
    m_files->importFiles(paths, m_navigation->place().section);
}

void MainWindow::openLast()
{
    m_lastPlace->findArticle([this](newsroom::ArticleId id) {
        m_focusBody = true;
        m_workspace->open(id);
    });
}

void MainWindow::retranslate()
{
    const QString headline = m_article->isOpen() ? m_article->content().headline : QString();
    const QString &newsroom = m_session.settings().name;
    setWindowTitle(
        QStringLiteral("%1 – %2").arg(headline.isEmpty() ? newsroom : headline,
                                      headline.isEmpty() ? QStringLiteral("Tilshi") : newsroom));
    m_commands->retranslate();
}

/// Closes only when everything typed is kept and the person knows what will not fire meanwhile.
void MainWindow::closeEvent(QCloseEvent *event)
{
    m_writing->leaveFocusMode(); // or the next start would be in it
    m_lastPlace->keepLayout(*this, *m_panes);
    if (m_mayClose) {
        event->accept();
        if (m_wantsOther) {
            Q_EMIT leftForOther();
        }
        return;
    }
    event->ignore();
    handInField();
    closeInPeace();
}

/// A field that is kept when it is left is left now.
void MainWindow::handInField()
{
    if (QWidget *field = focusWidget()) {
        field->clearFocus();
        field->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::leaveAtOnce()
{
    m_writing->leaveFocusMode();
    m_lastPlace->keepLayout(*this, *m_panes);
    handInField();
    m_workspace->autosave().writeJournalNow(session::journalPatienceMs);
}

void MainWindow::closeInPeace()
{
    const bool wantsOther = std::exchange(m_wantsOther, false); // not of a later close
    const auto close = [this, wantsOther] {
        m_mayClose = true;
        m_wantsOther = wantsOther;
        QMainWindow::close();
    };
    const auto keepThen = [this, close](const std::function<void()> &then) {
        if (m_workspace->autosave().writeJournalNow(session::journalPatienceMs)) {
            then();
        } else {
            m_closeGuard->warnOfLoss(m_workspace->autosave().unsavedTexts(), close);
        }
    };
    const auto ask = [this, keepThen, close] {
        m_closeGuard->ask([keepThen, close] { keepThen(close); }); // typed while it was asked
    };
    const auto keepAndAsk = [keepThen, ask] { keepThen(ask); };
    m_workspace->settle(keepAndAsk, keepAndAsk);
}

void MainWindow::leaveForOther()
{
    m_wantsOther = true;
    close();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        catchUp();
    }
    return widgets::Translated<QMainWindow>::event(event);
}

void MainWindow::build()
{
    setObjectName(u"mainWindow");
    setStatusBar(m_status);
    auto *lists = new QWidget(this);
    auto *listLayout = new QVBoxLayout(lists);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_overdue);
    listLayout->addWidget(m_list, 1);
    m_panes->setPanes(m_navigation, lists, m_editorPane, m_inspector);
    m_queue =
        new QueueVisit(m_session, *m_article, *m_workspace,
                       {m_navigation, m_list, m_editorPane, m_topBar, m_panes, m_overdue}, this);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_panes, 1);
    auto *screens = new QStackedWidget(this);
    screens->addWidget(page);
    setCentralWidget(screens);
    m_settings = new SettingsVisit(m_session, m_environment.files, screens, this);
    m_messages =
        new WindowMessages(m_session, *m_article, *m_editorPane->messages(), *m_settings, this);
    m_follower = new ChangeFollower(m_session,
                                    {.article = m_article,
                                     .due = m_due,
                                     .navigation = m_navigation,
                                     .list = m_list,
                                     .queue = m_queue->pane(),
                                     .workspace = m_workspace,
                                     .inspector = m_inspector,
                                     .words = m_words,
                                     .settings = m_settings},
                                    this);
    m_arrivals =
        new ArrivalNotices(m_session, *m_editorPane->messages(), m_environment.preferences, *this);
    resize(1440, 860);
}

void MainWindow::catchUp()
{
    m_follower->catchUp();
}

void MainWindow::follow(const newsroom::Changes &changes)
{
    m_follower->follow(changes);
    m_arrivals->look(changes.articles);
}

void MainWindow::startNew()
{
    m_navigation->choose({Place::Kind::MyDrafts, {}});
    m_workspace->startNew(usualSection(m_session));
}

void MainWindow::opened()
{
    m_editorPane->showEditor(m_article->isOpen());
    m_queue->update();
    m_offers->updateOfArticle();
    m_list->mark(m_article->isOpen() ? std::optional(m_article->article().id) : std::nullopt);
    retranslate();
    showCounts();
    m_messages->tellPublishError();
    m_editorPane->editor()->markWords(m_list->searchedWords());
    showFindings(m_article->isOpen() ? m_editorPane->editor()->findings()
                                     : QList<editor::PlacedFinding>());
    if (m_article->isOpen() && std::exchange(m_showPlace, false)) {
        m_navigation->choose(placeOf(m_article->article(), m_session.person().id));
    }
    if (m_article->isOpen() && std::exchange(m_focusBody, false)) {
        m_editorPane->editor()->focusBody();
    } else if (std::exchange(m_leavesButtons, false)) {
        leaveButtons();
    }
}

void MainWindow::takeNextStep()
{
    if (const std::optional<newsroom::Action> step = m_article->nextStep()) {
        perform(*step);
    }
}

void MainWindow::closeArticle()
{
    m_workspace->settle([this] {
        m_lastPlace->forgetArticle();
        m_article->close();
        focusLists();
    });
}

void MainWindow::focusLists()
{
    m_queue->isShown() ? m_queue->pane()->focusList() : m_list->focusList();
}

/// To the text, if there is one; from what was opened in a queue back to that.
void MainWindow::leaveLists()
{
    if (m_queue->isChosen()) {
        m_queue->comeBack();
        return;
    }
    if (m_article->isOpen()) {
        m_editorPane->editor()->focusBody();
    }
}

/// What is typed after a step is meant for the text; where that can't be typed in, it does nothing.
void MainWindow::leaveButtons()
{
    if (m_article->isOpen() && m_workspace->isEditable()) {
        m_editorPane->editor()->focusBody();
    } else {
        focusLists();
    }
}

bool MainWindow::hasKeysInButtons() const
{
    const QWidget *keys = focusWidget();
    return !keys || m_topBar->isAncestorOf(keys) || m_editNotice->isAncestorOf(keys);
}

void MainWindow::perform(newsroom::Action action)
{
    if (m_article->isOpen()) {
        m_prompts->ask(action, m_article->article());
    }
}

} // namespace tilshi::ui
