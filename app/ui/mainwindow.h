#pragma once

#include "newsroom/desk.h"
#include "ui/surroundings.h"
#include "ui/translated.h"

#include <QMainWindow>

#include <memory>

class QSplitter;

namespace tilshi::ui {

class ActAsker;
class ArticleListPane;
class Commands;
class CurrentArticle;
class DueTicker;
class EditorPane;
struct EditorFinding;
class Farewell;
class FileCommands;
class Inspector;
class Journal;
class LateLane;
class NavigationView;
struct RecoveredText;
struct RecoveryOutcome;
class Session;
class StatusLine;
class TopBar;
class Workspace;

/// The window of one library: queues, list, editor, inspector. It puts the parts together; what
/// they do is in the parts.
class MainWindow : public Translated<QMainWindow>
{
    Q_OBJECT

public:
    /// Session, journal and surroundings outlive it.
    MainWindow(Session &session, Journal &journal, const Surroundings &surroundings);
    ~MainWindow() override;

    /// Opens that article; its body has the focus then.
    void openArticle(newsroom::ArticleId id);
    /// Says which text of the last time is back, and which could not be brought back.
    void tellRecovered(const RecoveryOutcome &outcome);

Q_SIGNALS:
    void otherLibraryAsked();
    /// The person has closed it, and everything typed is kept.
    void closed();

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

    void refresh();
    void warn();
    void startNew();
    void opened();
    void perform(newsroom::Action action);
    void showCounts();
    void showFindings(const QList<EditorFinding> &findings);
    void askSignIn();
    void askSettings();
    void tellAbout();
    void cyclePanes();
    void tellRecoveredText(const RecoveredText &text);
    void restoreLayout();
    void saveLayout();

    Session &m_session;
    const Surroundings &m_surroundings;
    CurrentArticle *m_article;
    TopBar *m_topBar;
    NavigationView *m_navigation;
    LateLane *m_late;
    ArticleListPane *m_list;
    EditorPane *m_editorPane;
    Inspector *m_inspector;
    StatusLine *m_status;
    QSplitter *m_splitter;
    Workspace *m_workspace;
    ActAsker *m_asker;
    FileCommands *m_files;
    Commands *m_commands;
    DueTicker *m_due;
    Farewell *m_farewell;
    bool m_focusBody = false;
    bool m_mayClose = false;
};

} // namespace tilshi::ui
