#pragma once

#include "newsroom/changes.h"
#include "newsroom/desk.h"
#include "ui/environment/environment.h"
#include "widgets/translated.h"

#include <QMainWindow>

#include <memory>

namespace tilshi::editor {
struct PlacedFinding;
} // namespace tilshi::editor

namespace tilshi::session {
class CurrentArticle;
class DueTimer;
class Journal;
struct RecoveredText;
struct RecoveryOutcome;
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class Panes;
} // namespace tilshi::widgets

namespace tilshi::ui {

class ActionPrompts;
class ArrivalNotices;
class ArticleListPane;
class ArticleMessages;
class ArticleWords;
class ChangeFollower;
class CommandOffers;
class Commands;
class EditNotice;
class EditorPane;
class CloseGuard;
class FileCommands;
class HelpCommand;
class Inspector;
class LastPlace;
class OverdueBar;
class NavigationView;
class PaperCommands;
class PictureCommands;
class QueueVisit;
class ReviewCommands;
class SaveMessages;
class SettingsVisit;
class StatusLine;
class TopBar;
class WindowMessages;
class Workspace;
class WritingCommands;

/// The window of one library: queues, list, editor, inspector. It puts the parts together; what
/// they do is in the parts.
class MainWindow : public widgets::Translated<QMainWindow>
{
    Q_OBJECT

public:
    /// Session, journal and environment outlive it.
    MainWindow(session::Session &session, session::Journal &journal,
               const Environment &environment);
    ~MainWindow() override;

    /// Opens that article; its body has the focus then.
    void openArticle(newsroom::ArticleId id);
    /// Makes an article of each, in the section that is chosen, and opens the last.
    void importFiles(const QStringList &paths);
    /// Opens the article that this person had open when she left, if it is still there.
    void openLast();
    /// Keeps the layout, and what was typed in the journal; asks nothing.
    void leaveAtOnce();
    /// Reads everything that is shown again: others may have written.
    void catchUp();
    /// Reads again what others have written, and nothing else.
    void follow(const newsroom::Changes &changes);
    /// Says which text of the last time is back, and which could not be brought back.
    void tellRecovered(const session::RecoveryOutcome &outcome);

Q_SIGNALS:
    /// The person has closed it, everything typed is kept, and the start page is wanted.
    void leftForOther();

protected:
    void retranslate() override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void connectArticle();
    void connectEditor();
    void connectInspector();
    void connectLists();
    void connectCommands();
    void connectChoices();
    void connectDue();
    void connectFailures();

    void startNew();
    void opened();
    void takeNextStep();
    void closeArticle();
    void leaveLists();
    void focusLists();
    void connectQueue();
    void leaveButtons();
    bool hasKeysInButtons() const;
    void perform(newsroom::Action action);
    void showCounts();
    void showFindings(const QList<editor::PlacedFinding> &findings);
    void askSignIn();
    void connectSettings();
    void rewritePages();
    void askWords();
    void askTimer();
    void showOtherScript();
    void tellAbout();
    void cyclePanes();
    void showRecovered(const QList<session::RecoveredText> &texts);
    void showVersion(int number);
    void takeEarlier(newsroom::ArticleId article, const newsroom::Content &before);
    void leaveForOther();
    void handInField();
    void closeInPeace();
    void showUnsavedTexts();

    session::Session &m_session;
    session::Journal &m_journal;
    const Environment &m_environment;
    session::CurrentArticle *m_article;
    TopBar *m_topBar;
    NavigationView *m_navigation;
    OverdueBar *m_overdue;
    ArticleListPane *m_list;
    EditorPane *m_editorPane;
    Inspector *m_inspector;
    StatusLine *m_status;
    QueueVisit *m_queue = nullptr;
    widgets::Panes *m_panes;
    Workspace *m_workspace;
    ArticleWords *m_words;
    SaveMessages *m_saveMessages;
    ArticleMessages *m_articleMessages;
    EditNotice *m_editNotice;
    ActionPrompts *m_prompts;
    FileCommands *m_files;
    PictureCommands *m_pictures;
    PaperCommands *m_paper;
    Commands *m_commands;
    ReviewCommands *m_review;
    session::DueTimer *m_due;
    CloseGuard *m_closeGuard;
    HelpCommand *m_help;
    SettingsVisit *m_settings = nullptr;
    WindowMessages *m_messages = nullptr;
    ArrivalNotices *m_arrivals = nullptr;
    ChangeFollower *m_follower = nullptr;
    CommandOffers *m_offers = nullptr;
    WritingCommands *m_writing = nullptr;
    LastPlace *m_lastPlace;
    bool m_focusBody = false;     ///< of the article that is being opened
    bool m_showPlace = false;     ///< the same: choose its queue in the sidebar
    bool m_leavesButtons = false; ///< when what was just done is shown
    bool m_mayClose = false;
    bool m_wantsOther = false; ///< the close under way is on the way to another library
};

} // namespace tilshi::ui
