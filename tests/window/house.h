#pragma once

#include "base/clock.h"
#include "storage/filerecovery.h"
#include "ui/preferences/preferencestore.h"
#include "ui/shell/stage.h"
#include "ui/window/shell.h"
#include "window/hands.h"

#include <QByteArray>
#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace tilshi::test {

/// The program as a journalist has it on her computer: started, used and closed, again and again,
/// with a library in a folder where anything may happen to it meanwhile.
class House
{
public:
    /// Makes the library, with one article of aigul's, and closes it. recovery: the folder of the
    /// recovery journal; one of its own where none is named.
    explicit House(const QString &folder, const QString &recovery = {});
    ~House();

    /// Starts the program, which opens the library that was open the last time: this one. files:
    /// those that it is started with.
    void start(const QStringList &files = {});
    /// The same, up to the page that asks who is at work.
    void startUnnamed();
    /// The same, up to the main window with the article open and the cursor in its headline.
    Hands startTyping();
    /// Closes the main window, as by its cross, and the program. Fails if the window stays.
    void close();
    /// The same without closing, as when the computer goes off.
    void crash();

    ui::MainWindow *window() const { return m_shell ? m_shell->window() : nullptr; }
    QString folder() const { return m_folder; }
    QString file() const;
    newsroom::ArticleId article() const { return m_article; }
    /// From now on this folder is the one that was open last.
    void moveTo(const QString &folder);

    /// Every file of the library's folder with its SHA-256, but for the -shm file beside the
    /// library, which is no data: SQLite's programs share their memory by it.
    QMap<QString, QByteArray> files() const;
    /// The article's headline in the library, which nobody else may have open.
    QString headlineInLibrary() const;
    /// The headlines in the recovery journal.
    QStringList unsaved() const;

private:
    ui::Environment environment();
    void end();

    SystemClock m_clock;
    QTemporaryDir m_place;
    QString m_folder;
    QString m_recoveryFolder;
    newsroom::ArticleId m_article;
    ReadyFileChooser m_files;
    RecordingBrowser m_browser;
    widgets::Languages m_languages;
    std::optional<ui::PreferenceStore> m_preferences; ///< a new one for each start
    ui::Environment m_environment;
    std::unique_ptr<ui::Shell> m_shell;
};

/// What the message in the window says; fails unless it says in so many sentences what happened,
/// what was kept and what to do: no words of the system's, no file of ours by its name.
QString clearMessage(const Hands &hands, int sentences = 3);

} // namespace tilshi::test
