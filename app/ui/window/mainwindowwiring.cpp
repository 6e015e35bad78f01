// Who hears whom in the main window.
#include "base/await.h"
#include "editor/actions/formatactions.h"
#include "editor/articleeditor.h"
#include "importwindow/filedrops.h"
#include "session/currentarticle.h"
#include "session/duetimer.h"
#include "session/publishjobs.h"
#include "session/saving/autosave.h"
#include "spelling/rules.h"
#include "ui/article/actionprompts.h"
#include "ui/article/articlewords.h"
#include "ui/article/filecommands.h"
#include "ui/article/otherstext.h"
#include "ui/article/picturecommands.h"
#include "ui/article/workspace.h"
#include "ui/article/writingcommands.h"
#include "ui/articlelist/articlelistpane.h"
#include "ui/commands/commands.h"
#include "ui/comments/commentspanel.h"
#include "ui/inspector/checkspanel.h"
#include "ui/inspector/detailspanel.h"
#include "ui/inspector/historypanel.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/missingsections.h"
#include "ui/messages/arrivalnotices.h"
#include "ui/messages/articlemessages.h"
#include "ui/messages/savemessages.h"
#include "ui/messages/windowmessages.h"
#include "ui/navigation/navigationview.h"
#include "ui/preferences/preferencestore.h"
#include "ui/printing/papercommands.h"
#include "ui/queue/queuepane.h"
#include "ui/review/reviewcommands.h"
#include "ui/settings/settingsvisit.h"
#include "ui/window/changefollower.h"
#include "ui/window/commandoffers.h"
#include "ui/window/commentcommands.h"
#include "ui/window/editnotice.h"
#include "ui/window/editorpane.h"
#include "ui/window/helpcommand.h"
#include "ui/window/lastplace.h"
#include "ui/window/mainwindow.h"
#include "ui/window/overduebar.h"
#include "ui/window/queuevisit.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"
#include "widgets/languages.h"
#include "widgets/look/theme.h"
#include "widgets/messagebar.h"
#include "widgets/panes.h"
#include "widgets/question.h"
#include "wording/libraryerrors.h"
#include "wording/wording.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>

namespace tilshi::ui {

void MainWindow::connectArticle()
{
    connect(m_article, &session::CurrentArticle::opened, this, &MainWindow::opened);
    connect(m_article, &session::CurrentArticle::closed, this, &MainWindow::opened);
    connect(m_article, &session::CurrentArticle::changed, this, &MainWindow::retranslate);
    connect(m_topBar, &TopBar::newArticleAsked, this, &MainWindow::startNew);
    connect(m_topBar, &TopBar::previewAsked, m_files, &FileCommands::openInBrowser);
    connect(m_topBar, &TopBar::actionAsked, this, &MainWindow::perform);
    connect(m_topBar, &TopBar::keysRefused, this, &MainWindow::leaveButtons);
    connect(m_article, &session::CurrentArticle::acted, this,
            [this] { m_leavesButtons = hasKeysInButtons(); });
    m_prompts->follow(*m_article);
    connect(m_prompts, &ActionPrompts::answered, m_workspace, &Workspace::act);
    connect(m_workspace, &Workspace::libraryChanged, this,
            [this](newsroom::ArticleId id) { m_follower->refreshLines({id}); });
    connect(m_workspace, &Workspace::textKept, m_list,
            [this](newsroom::ArticleId id) { m_list->refreshLines({id}); });
    connect(m_workspace, &Workspace::libraryChanged, m_due, &session::DueTimer::tick);
    auto *others =
        new OthersText(m_session, *m_article, *m_workspace, *m_editorPane->messages(), this);
    connect(others, &OthersText::takeAsked, this, &MainWindow::takeEarlier);
}

void MainWindow::connectEditor()
{
    editor::ArticleEditor *editor = m_editorPane->editor();
    connect(m_editorPane, &EditorPane::newArticleAsked, this, &MainWindow::startNew);
    connect(m_editorPane, &EditorPane::typedInVain, m_editNotice, &EditNotice::flash);
    connect(m_editNotice, &EditNotice::actionAsked, this, &MainWindow::perform);
    connect(editor, &editor::ArticleEditor::contentRested, this, &MainWindow::showCounts);
    connect(editor, &editor::ArticleEditor::findingsChanged, this, &MainWindow::showFindings);
    connect(editor, &editor::ArticleEditor::importOffered, m_files, &FileCommands::report);
    connect(editor, &editor::ArticleEditor::filesOffered, this, &MainWindow::importFiles);
    connect(editor, &editor::ArticleEditor::importFailed, m_files, &FileCommands::failed);
    connect(editor, &editor::ArticleEditor::contentEdited, m_workspace, &Workspace::edited);
    connect(&m_workspace->autosave(), &session::Autosave::statusChanged, m_status,
            &StatusLine::showSaved);
}

void MainWindow::connectInspector()
{
    editor::ArticleEditor *editor = m_editorPane->editor();
    new CommentCommands({editor, m_inspector, m_workspace, m_commands}, this);
    connect(editor, &editor::ArticleEditor::caretMoved, m_inspector->checks(),
            &ChecksPanel::setCurrent);
    connect(m_inspector->checks(), &ChecksPanel::findingChosen, editor,
            &editor::ArticleEditor::selectFinding);
    m_inspector->addActions({editor->actions().undo, editor->actions().redo});
    connect(m_inspector, &Inspector::left, editor, &editor::ArticleEditor::focusBody);
    connect(m_inspector->checks(), &ChecksPanel::fixAsked, editor,
            &editor::ArticleEditor::applyFix);
    connect(m_inspector->checks(), &ChecksPanel::fixAllAsked, editor,
            &editor::ArticleEditor::applyFixes);
    connect(editor, &editor::ArticleEditor::fixMissed, this, [this] {
        m_editorPane->messages()->tell(
            widgets::MessageBar::Kind::Information,
            tr("The text has changed there meanwhile, so that nothing was replaced in it."));
    });
    connect(m_inspector->checks(), &ChecksPanel::addWordAsked, m_words, &ArticleWords::add);
    connect(m_inspector->checks(), &ChecksPanel::ignoreAsked, m_words, &ArticleWords::ignore);
    connect(m_inspector->history(), &HistoryPanel::versionAsked, this, &MainWindow::showVersion);
    connect(m_inspector->details(), &DetailsPanel::detailsEdited, m_workspace,
            &Workspace::saveDetails);
    connect(m_inspector->details(), &DetailsPanel::ownerChosen, m_workspace,
            &Workspace::changeOwner);
    connect(m_workspace, &Workspace::detailsSaved, m_inspector->details(), &DetailsPanel::confirm);
    connect(m_workspace, &Workspace::detailsNotSaved, m_inspector->details(),
            &DetailsPanel::takeBack);
    connect(m_workspace, &Workspace::detailsWanted, m_inspector->details(), &DetailsPanel::handIn);
    connect(m_inspector->details(), &DetailsPanel::asideEdited, this,
            [this](const QString &kicker, const QString &credit, const QString &note) {
                m_editorPane->editor()->setAside(kicker, credit, note);
                m_workspace->edited();
            });
}

void MainWindow::connectLists()
{
    connect(m_navigation, &NavigationView::placeChosen, m_list, &ArticleListPane::showPlace);
    // The place that is chosen already too: the list may show what was found.
    connect(m_navigation, &QListView::clicked, m_list, &ArticleListPane::leaveSearch);
    connect(m_navigation, &QListView::activated, m_list, &ArticleListPane::leaveSearch);
    connect(m_list, &ArticleListPane::articleChosen, m_workspace, &Workspace::open);
    connect(m_list, &ArticleListPane::chosenAgain, m_workspace, &Workspace::catchUp);
    connect(m_list, &ArticleListPane::searched, m_editorPane->editor(),
            &editor::ArticleEditor::markWords);
    connect(m_list, &ArticleListPane::left, this, &MainWindow::leaveLists);
    connect(m_overdue, &OverdueBar::articleChosen, m_workspace, &Workspace::open);
    connect(m_overdue, &OverdueBar::actionAsked, m_prompts, &ActionPrompts::ask);
}

void MainWindow::connectCommands()
{
    const Commands &commands = *m_commands;
    connect(commands.newArticle, &QAction::triggered, this, &MainWindow::startNew);
    connect(commands.save, &QAction::triggered, m_workspace, &Workspace::saveVersion);
    connect(commands.closeArticle, &QAction::triggered, this, &MainWindow::closeArticle);
    connect(commands.nextStep, &QAction::triggered, this, &MainWindow::takeNextStep);
    connect(commands.import, &QAction::triggered, this,
            [this] { m_files->import(m_navigation->place().section); });
    connect(commands.lookAtImport, &QAction::triggered, this,
            [this] { m_files->lookAtImport(m_navigation->place().section); });
    connect(new importwindow::FileDrops(this), &importwindow::FileDrops::dropped, this,
            &MainWindow::importFiles);
    for (qsizetype at = 0; at < commands.exports.size(); ++at) {
        connect(commands.exports.at(at), &QAction::triggered, m_files,
                [this, format = commands.formats().at(at)] { m_files->exportAs(format); });
    }
    connect(commands.print, &QAction::triggered, m_paper, &PaperCommands::print);
    connect(commands.copyHtml, &QAction::triggered, m_files, &FileCommands::copyHtml);
    connect(commands.copyText, &QAction::triggered, m_files, &FileCommands::copyText);
    connect(commands.backup, &QAction::triggered, m_files, &FileCommands::backup);
    connect(commands.timer, &QAction::triggered, this, &MainWindow::askTimer);
    connect(commands.words, &QAction::triggered, this, &MainWindow::askWords);
    connect(commands.openLibrary, &QAction::triggered, this, &MainWindow::leaveForOther);
    connect(commands.unsavedTexts, &QAction::triggered, this, &MainWindow::showUnsavedTexts);
    connect(commands.signIn, &QAction::triggered, this, &MainWindow::askSignIn);
    connect(commands.quit, &QAction::triggered, this, &QWidget::close);
    connect(commands.search, &QAction::triggered, m_queue, &QueueVisit::showList);
    connect(commands.search, &QAction::triggered, m_list, &ArticleListPane::focusSearch);
    connect(commands.nextPane, &QAction::triggered, this, &MainWindow::cyclePanes);
    connect(commands.inspector, &QAction::triggered, this, [this](bool shown) {
        m_queue->isShown() ? m_queue->pane()->showPanel(shown) : m_panes->askInspector(shown);
    });
    connect(m_panes, &widgets::Panes::inspectorShown, commands.inspector, &QAction::setChecked);
    connect(m_review, &ReviewCommands::contentAsked, this, &MainWindow::takeEarlier);
    connect(m_review, &ReviewCommands::shownChanged, m_editorPane, &EditorPane::showReview);
    connect(m_review, &ReviewCommands::left, m_editorPane->editor(),
            &editor::ArticleEditor::focusBody);
    connect(commands.otherScript, &QAction::triggered, this, &MainWindow::showOtherScript);
    connect(commands.help, &QAction::triggered, m_help, &HelpCommand::open);
    connect(commands.about, &QAction::triggered, this, &MainWindow::tellAbout);
}

void MainWindow::connectChoices()
{
    const QString theme = widgets::keyOf(m_environment.preferences.now().theme);
    for (QAction *action : m_commands->themes->actions()) {
        action->setChecked(action->data().toString() == theme);
    }
    for (QAction *action : m_commands->languages->actions()) {
        action->setChecked(action->data().toString() == m_environment.languages.current());
    }
    connect(m_commands->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_environment.preferences.set(&Preferences::theme,
                                      widgets::themeOf(action->data().toString()));
    });
    connect(&m_environment.preferences, &PreferenceStore::changed, this,
            [](const Preferences &before, const Preferences &now) {
                if (before.theme != now.theme) {
                    widgets::applyTheme(now.theme);
                }
            });
    connect(m_commands->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_environment.languages.choose(action->data().toString());
    });
}

void MainWindow::connectDue()
{
    // The computer may have slept since, and the clock's timer with it.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_due, [this](auto state) {
        if (state == Qt::ApplicationActive) {
            m_due->tick();
        }
    });
    connect(m_due, &session::DueTimer::nextChanged, m_status, &StatusLine::showNext);
    connect(m_due, &session::DueTimer::lateChanged, m_overdue, &OverdueBar::setLate);
    connect(m_due, &session::DueTimer::published, this,
            [this](const QList<newsroom::ArticleId> &ids) {
                m_follower->refreshLines({ids.begin(), ids.end()});
                if (m_article->isOpen() && ids.contains(m_article->article().id)) {
                    m_workspace->open(m_article->article().id);
                }
                m_messages->tell(widgets::MessageBar::Kind::Information,
                                 tr("Published by schedule: %1").arg(ids.size()));
            });
    connect(m_due, &session::DueTimer::publishingFailed, this,
            [this](const publishing::DueReport::Failure &failure) {
                m_follower->refreshLines({failure.article});
                m_article->refresh();
                m_messages->tell(
                    widgets::MessageBar::Kind::Error,
                    tr("A scheduled article could not be published; it is tried again.") + u' ' +
                        wording::sentence(failure.error));
            });
}

void MainWindow::connectFailures()
{
    widgets::MessageBar *bar = m_editorPane->messages();
    const auto tell = [this](const Error &error) { m_messages->tellError(error); };
    const auto inform = [this](const QString &sentence) {
        m_messages->tell(widgets::MessageBar::Kind::Information, sentence);
    };
    connect(m_navigation, &NavigationView::failed, this, tell);
    connect(m_list, &ArticleListPane::failed, this, tell);
    connect(m_overdue, &OverdueBar::failed, this, tell);
    connect(m_workspace, &Workspace::failed, this, [this](const Error &error) {
        m_articleMessages->tell(error, wording::workingTrouble(error, m_session.libraryFolder()));
    });
    connect(m_workspace, &Workspace::notSaved, m_saveMessages, &SaveMessages::tell);
    connect(m_words, &ArticleWords::failed, this, tell);
    connect(m_saveMessages, &SaveMessages::failed, this, tell);
    connect(m_saveMessages, &SaveMessages::openAsked, m_workspace, &Workspace::open);
    connect(m_files, &FileCommands::failed, this, tell);
    connect(m_due, &session::DueTimer::failed, this, tell);
    connect(m_due, &session::DueTimer::picturesMissing, m_messages, &WindowMessages::tellMissing);
    connect(m_article, &session::CurrentArticle::picturesMissing, m_messages,
            &WindowMessages::tellMissing);
    connect(m_inspector->comments(), &CommentsPanel::failed, this, tell);
    connect(m_inspector->comments(), &CommentsPanel::told, this, inform);
    connect(m_inspector->history(), &HistoryPanel::failed, this, tell);
    connect(m_paper, &PaperCommands::failed, this, tell);
    connect(m_review, &ReviewCommands::failed, this, tell);
    connect(m_paper, &PaperCommands::told, this, inform);
    connect(m_pictures, &PictureCommands::failed, this, [bar](const QString &sentence) {
        bar->tell(widgets::MessageBar::Kind::Error, sentence);
    });
    connect(m_files, &FileCommands::told, this, [this](const QString &sentence) {
        m_messages->tell(widgets::MessageBar::Kind::Information, sentence);
        if (!m_settings->isOpen()) {
            m_articleMessages->keepForOpening();
        }
    });
}

void MainWindow::showCounts()
{
    if (!m_article->isOpen()) {
        m_status->showCounts(std::nullopt);
        m_status->showFindings(std::nullopt);
        return;
    }
    const std::optional<text::Counts> counts = m_editorPane->editor()->counts();
    m_status->showCounts(counts);
    if (counts) {
        m_inspector->checks()->setContent(m_editorPane->editor()->content());
    }
}

void MainWindow::showFindings(const QList<editor::PlacedFinding> &findings)
{
    m_inspector->checks()->setFindings(m_article->isOpen() ? findings
                                                           : QList<editor::PlacedFinding>());
    StatusLine::Findings counts;
    for (const editor::PlacedFinding &placed : findings) {
        const bool ofCharacters = placed.finding.kind() == spelling::FindingKind::Typography;
        (ofCharacters ? counts.characters : counts.words) += 1;
    }
    m_status->showFindings(m_article->isOpen() ? std::optional(counts) : std::nullopt);
}

void MainWindow::connectSettings()
{
    auto *missing = new MissingSections(m_session, *m_article, *m_editorPane->messages(), this);
    const auto openSettings = [this](SettingsScreen::Page page) {
        m_writing->leaveFocusMode(); // it has no menus, and no way back from here
        m_settings->open(page);
    };
    connect(&m_session, &session::Session::factsChanged, this, &MainWindow::retranslate);
    const auto openSections = [openSettings] { openSettings(SettingsScreen::Sections); };
    connect(m_commands->settings, &QAction::triggered, this,
            [openSettings] { openSettings(SettingsScreen::General); });
    connect(missing, &MissingSections::pageAsked, this, openSections);
    connect(m_inspector->details(), &DetailsPanel::sectionsAsked, this, openSections);
    connect(m_settings, &SettingsVisit::opened, m_offers, &CommandOffers::update);
    connect(m_settings, &SettingsVisit::closed, this, [this](bool focusKept) {
        m_offers->update();
        if (!focusKept) {
            leaveButtons();
        }
    });
    connect(m_settings, &SettingsVisit::siteChanged, this, &MainWindow::rewritePages);
    connect(m_settings, &SettingsVisit::failed, m_messages, &WindowMessages::tellError);
    connect(m_settings, &SettingsVisit::notKept, this, [this](const QString &sentence) {
        m_messages->tell(widgets::MessageBar::Kind::Warning, sentence);
    });
}

void MainWindow::connectQueue()
{
    connect(m_arrivals, &ArrivalNotices::articleAsked, this, &MainWindow::openArticle);
    connect(m_queue, &QueueVisit::shown, this, [this](bool isShown) {
        if (isShown) {
            m_lastPlace->forgetArticle(); // the next start begins with the queue too
            m_writing->leaveFocusMode();
            m_commands->inspector->setChecked(m_queue->pane()->isPanelShown());
        }
    });
    connect(m_queue, &QueueVisit::articleAsked, this, [this](newsroom::ArticleId id) {
        m_focusBody = true;
        m_workspace->open(id);
    });
    connect(m_editorPane, &EditorPane::left, this, [this] {
        if (m_queue->isChosen() && !m_writing->isFocusMode()) {
            m_queue->comeBack();
        }
    });
    connect(m_queue->pane(), &QueuePane::left, m_navigation,
            [this] { m_navigation->setFocus(Qt::ShortcutFocusReason); });
    connect(m_queue->pane(), &QueuePane::changed, this,
            [this](const QSet<newsroom::ArticleId> &ids) { m_follower->refreshLines(ids); });
    connect(m_queue->pane(), &QueuePane::failed, m_messages, &WindowMessages::tellError);
}

void MainWindow::rewritePages()
{
    await(
        session::rewriteSite(m_session), this,
        [this](const QList<Error> &missing) { m_messages->tellMissing(missing); },
        [this](const Error &error) { m_messages->tellError(error); });
}

void MainWindow::cyclePanes()
{
    QWidget *const focused = focusWidget();
    if (focused == m_navigation) {
        focusLists();
    } else if (focused && m_list->isAncestorOf(focused)) {
        m_article->isOpen() ? m_editorPane->editor()->focusBody()
                            : m_topBar->setFocus(Qt::ShortcutFocusReason);
    } else if (focused && m_editorPane->isAncestorOf(focused) && m_inspector->isVisible()) {
        m_inspector->focusTabs();
    } else {
        m_navigation->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace tilshi::ui
