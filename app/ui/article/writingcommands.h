#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

class QMainWindow;
class QWidget;

namespace tilshi::ui {

class ArticleEditor;
class Commands;
class FocusMode;
class GoalLine;
class Session;
class Shortcuts;

/// The writer's own part of the window: command palette, keys, focus mode, goal. What they choose
/// is kept on this computer.
class WritingCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. around: what focus mode hides.
    WritingCommands(const Commands &commands, ArticleEditor &editor, Session &session,
                    const QList<QWidget *> &around, QMainWindow *window);

    /// To be laid out below the editor; to be seen in focus mode.
    GoalLine *goalLine() const { return m_goalLine; }
    bool isCalm() const;
    /// Shows the whole window again.
    void leaveCalm();

private:
    void connectCommands();
    void connectCalm();
    void openPalette();
    void openPersonal();
    void askGoal();
    void setCalm(bool on);
    void countWords();
    QDateTime now() const;

    const Commands &m_commands;
    ArticleEditor &m_editor;
    Session &m_session;
    QMainWindow *m_window;
    Shortcuts *m_shortcuts;
    FocusMode *m_focusMode;
    GoalLine *m_goalLine;
};

} // namespace tilshi::ui
