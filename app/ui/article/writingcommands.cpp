#include "ui/article/writingcommands.h"

#include "editor/articleeditor.h"
#include "session/session.h"
#include "ui/commands/commands.h"
#include "ui/focus/focusmode.h"
#include "ui/focus/goaldialog.h"
#include "ui/focus/goalline.h"
#include "ui/preferences/preferencestore.h"
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
#include <QTimeZone>

namespace tilshi::ui {

WritingCommands::WritingCommands(const Commands &commands, editor::ArticleEditor &editor,
                                 session::Session &session, PreferenceStore &preferences,
                                 const QList<QWidget *> &around, QMainWindow *window)
    : QObject(window)
    , m_commands(commands)
    , m_editor(editor)
    , m_session(session)
    , m_preferences(preferences)
    , m_window(window)
    , m_shortcuts(new widgets::Shortcuts(widgets::namedActions(window->menuBar()->actions()),
                                         preferences.now().keys, this))
    , m_focusMode(new FocusMode(window, around, this))
    , m_goalLine(new GoalLine([this] { return now().time(); }))
{
    m_goalLine->hide();
    m_editor.setToday([this] { return now().date(); });
    connectCommands();
    connectKeys();
    connectFocusMode();
    show(preferences.now());
    connect(&preferences, &PreferenceStore::changed, this, &WritingCommands::follow);
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
    connect(m_commands.blinkingCaret, &QAction::triggered, this,
            [this](bool blinks) { m_preferences.set(&Preferences::caretBlinks, blinks); });
}

/// One action's keys alone: another window may have given keys to others.
void WritingCommands::connectKeys()
{
    connect(m_shortcuts, &widgets::Shortcuts::given, this,
            [this](const QString &action, const QKeySequence &keys) {
                m_preferences.change([&](Preferences &all) { all.keys.insert(action, keys); });
            });
    connect(m_shortcuts, &widgets::Shortcuts::takenBack, this, [this](const QString &action) {
        m_preferences.change([&](Preferences &all) { all.keys.remove(action); });
    });
}

void WritingCommands::show(const Preferences &chosen)
{
    m_editor.setTypingAids(chosen.typingAids);
    m_editor.setFocusMode(isFocusMode(), chosen.bright);
    m_goalLine->setGoal(chosen.goal);
    countWords();
    m_commands.blinkingCaret->setChecked(chosen.caretBlinks);
    for (QAction *action : m_commands.brights->actions()) {
        action->setChecked(action->data().toString() == editor::keyOf(chosen.bright));
    }
}

void WritingCommands::follow(const Preferences &before, const Preferences &now)
{
    if (before.typingAids != now.typingAids || before.bright != now.bright ||
        before.goal != now.goal) {
        show(now);
    }
    if (before.caretBlinks != now.caretBlinks) {
        widgets::applyCaret(now.caretBlinks);
    }
}

void WritingCommands::connectFocusMode()
{
    connect(m_commands.brights, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_preferences.set(&Preferences::bright, editor::brightOf(action->data().toString()));
    });
    connect(m_commands.focusMode, &QAction::toggled, m_focusMode, &FocusMode::set);
    connect(m_focusMode, &FocusMode::changed, this, &WritingCommands::setFocusMode);
    connect(&m_editor, &editor::ArticleEditor::contentRested, this, &WritingCommands::countWords);
}

void WritingCommands::setFocusMode(bool on)
{
    m_commands.focusMode->setChecked(on);
    m_editor.setFocusMode(on, m_preferences.now().bright);
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
    (new PersonalDialog(*m_shortcuts, m_preferences, m_window))->open();
}

void WritingCommands::askGoal()
{
    auto *dialog = new GoalDialog(m_preferences.now().goal, m_window);
    connect(dialog, &GoalDialog::chosen, this,
            [this](const Goal &goal) { m_preferences.set(&Preferences::goal, goal); });
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
