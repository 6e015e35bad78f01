#pragma once

#include "newsroom/people.h"
#include "ui/environment/environment.h"
#include "ui/preferences/preferencestore.h"
#include "ui/shell/stage.h"
#include "ui/window/shell.h"
#include "widgets/desktop/browser.h"
#include "widgets/desktop/filechooser.h"
#include "widgets/languages.h"

#include <QStringList>

#include <memory>
#include <random>

namespace tilshi::test {

using Dice = std::mt19937;

/// A number from 0 to below.
int thrown(Dice &dice, int below);

template <class List>
const auto &oneOf(Dice &dice, const List &list)
{
    return list.at(thrown(dice, int(list.size())));
}

/// Answers late, at once or not at all; what it names is inside the folder it was given.
class RandomFileChooser : public widgets::FileChooser
{
public:
    RandomFileChooser(const QString &folder, Dice &dice);

    void openFile(QWidget *, const QString &, const QString &, Answer answer) override;
    void openFiles(QWidget *, const QString &, const QString &, Answers answer) override;
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  Answer answer) override;
    void openFolder(QWidget *, const QString &, Answer answer) override;

private:
    void answerWith(QWidget *parent, const QStringList &paths, const Answer &answer);

    QString m_folder;
    Dice &m_dice;
};

/// A person's computer for the test alone: the whole program over a sample newsroom, settings of
/// its own, and no way out of the folder. The process has that folder as its home and its current
/// folder.
class Sandbox
{
public:
    Sandbox(const QString &folder, Dice &dice);
    ~Sandbox();

    /// Starts the program as it was left the last time, or, at the first time, for somebody.
    void start();
    /// Ends it without closing, as when the computer goes off.
    void crash();

    bool isRunning() const { return m_shell != nullptr; }
    ui::MainWindow *window() const { return m_shell ? m_shell->window() : nullptr; }
    QString library() const { return m_library; }
    /// That one, and those that were made meanwhile.
    QStringList libraries() const;
    QString recovery() const { return m_folder + u"/recovery"; }
    /// What this run is: who is at work, in which language and theme.
    QString description() const { return m_description; }
    /// Paths that were typed lead nowhere else: sets fields that do so right.
    void holdPaths() const;

    StageClock clock;
    RandomFileChooser files;
    RecordingBrowser browser;

private:
    void choose();
    ui::Environment environment();

    QString m_folder;
    QString m_library;
    QString m_login;
    QString m_description;
    Dice &m_dice;
    widgets::Languages m_languages;
    ui::PreferenceStore m_preferences;
    ui::Environment m_environment;
    std::unique_ptr<ui::Shell> m_shell;
};

} // namespace tilshi::test
