#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

class QMainWindow;
class QWidget;

namespace tilshi::editor {
class ArticleEditor;
} // namespace tilshi::editor

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class Shortcuts;
} // namespace tilshi::widgets

namespace tilshi::ui {

class Commands;
class FocusMode;
class GoalLine;
class PreferenceStore;
struct Preferences;

/// The writer's own part of the window: command palette, keys, focus mode, goal. What they choose
/// is kept on this computer.
class WritingCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. around: what focus mode hides.
    WritingCommands(const Commands &commands, editor::ArticleEditor &editor,
                    session::Session &session, PreferenceStore &preferences,
                    const QList<QWidget *> &around, QMainWindow *window);

    /// To be laid out below the editor; to be seen in focus mode.
    GoalLine *goalLine() const { return m_goalLine; }
    bool isFocusMode() const;
    /// Shows the whole window again.
    void leaveFocusMode();

private:
    void connectCommands();
    void connectKeys();
    void connectFocusMode();
    void show(const Preferences &chosen);
    void follow(const Preferences &before, const Preferences &now);
    void openPalette();
    void openPersonal();
    void askGoal();
    void setFocusMode(bool on);
    void countWords();
    QDateTime now() const;

    const Commands &m_commands;
    editor::ArticleEditor &m_editor;
    session::Session &m_session;
    PreferenceStore &m_preferences;
    QMainWindow *m_window;
    widgets::Shortcuts *m_shortcuts;
    FocusMode *m_focusMode;
    GoalLine *m_goalLine;
};

} // namespace tilshi::ui
