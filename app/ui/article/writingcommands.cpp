#include "ui/article/writingcommands.h"

#include "editor/articleeditor.h"
#include "session/session.h"
#include "ui/commands/commands.h"
#include "ui/focus/focusmode.h"
#include "ui/focus/goaldialog.h"
#include "ui/focus/goalline.h"
#include "ui/settings/personaldialog.h"
#include "widgets/keys/namedactions.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/palette/actionchoice.h"
#include "widgets/palette/picker.h"
#include "widgets/steadycaret.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QTimeZone>

namespace tilshi::ui {

namespace {

QString brightKey()
{
    return QStringLiteral("focusMode/bright");
}

editor::Bright chosenBright()
{
    return editor::brightOf(
        QSettings().value(brightKey(), editor::keyOf(editor::Bright::Paragraph)).toString());
}

} // namespace

WritingCommands::WritingCommands(const Commands &commands, editor::ArticleEditor &editor,
                                 session::Session &session, const QList<QWidget *> &around,
                                 QMainWindow *window)
    : QObject(window)
    , m_commands(commands)
    , m_editor(editor)
    , m_session(session)
    , m_window(window)
    , m_shortcuts(new widgets::Shortcuts(widgets::namedActions(window->menuBar()->actions()), this))
    , m_focusMode(new FocusMode(window, around, this))
    , m_goalLine(new GoalLine([this] { return now().time(); }))
{
    m_goalLine->hide();
    m_editor.setToday([this] { return now().date(); });
    connectCommands();
    connectFocusMode();
}

bool WritingCommands::isFocusMode() const
{
    return m_focusMode->isOn();
}

void WritingCommands::leaveFocusMode()
{
    m_focusMode->set(false);
}

void WritingCommands::connectCommands()
{
    connect(m_commands.commandPalette, &QAction::triggered, this, &WritingCommands::openPalette);
    connect(m_commands.personal, &QAction::triggered, this, &WritingCommands::openPersonal);
    connect(m_commands.goal, &QAction::triggered, this, &WritingCommands::askGoal);
    m_commands.blinkingCaret->setChecked(widgets::caretBlinks());
    connect(m_commands.blinkingCaret, &QAction::triggered, this, &widgets::letCaretBlink);
}

void WritingCommands::connectFocusMode()
{
    for (QAction *action : m_commands.brights->actions()) {
        action->setChecked(action->data().toString() == editor::keyOf(chosenBright()));
    }
    connect(m_commands.brights, &QActionGroup::triggered, this, [this](const QAction *action) {
        QSettings().setValue(brightKey(), action->data());
        m_editor.setFocusMode(isFocusMode(), chosenBright());
    });
    connect(m_commands.focusMode, &QAction::toggled, m_focusMode, &FocusMode::set);
    connect(m_focusMode, &FocusMode::changed, this, &WritingCommands::setFocusMode);
    connect(&m_editor, &editor::ArticleEditor::contentRested, this, &WritingCommands::countWords);
}

void WritingCommands::setFocusMode(bool on)
{
    m_commands.focusMode->setChecked(on);
    m_editor.setFocusMode(on, chosenBright());
    m_goalLine->setVisible(on);
    countWords();
    if (on) {
        m_editor.focusBody();
    }
}

void WritingCommands::countWords()
{
    if (const std::optional<text::Counts> counts = m_editor.counts()) {
        m_goalLine->setCounts(*counts);
    }
}

void WritingCommands::openPalette()
{
    (new widgets::Picker(m_window, tr("Find a command"), widgets::choicesOf(*m_window->menuBar())))
        ->open();
}

void WritingCommands::openPersonal()
{
    auto *dialog = new PersonalDialog(*m_shortcuts, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this] { m_editor.setTypingAids(editor::chosenTypingAids()); });
    dialog->open();
}

void WritingCommands::askGoal()
{
    auto *dialog = new GoalDialog(chosenGoal(), m_window);
    connect(dialog, &GoalDialog::chosen, this, [this](const Goal &goal) {
        chooseGoal(goal);
        m_goalLine->setGoal(goal);
        countWords();
    });
    dialog->open();
}

/// On the newsroom's clock; on UTC where this computer does not know its zone.
QDateTime WritingCommands::now() const
{
    const QTimeZone zone(m_session.settings().zone);
    const QDateTime utc = m_session.clock().now();
    return zone.isValid() ? utc.toTimeZone(zone) : utc;
}

} // namespace tilshi::ui
