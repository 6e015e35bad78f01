#pragma once

#include "session/session.h"
#include "ui/environment/environment.h"
#include "ui/environment/startoptions.h"

#include <QObject>

#include <memory>

namespace tilshi::session {
class Journal;
struct RecoveryOutcome;
} // namespace tilshi::session

namespace tilshi::ui {

class MainWindow;
class StartWindow;

/// The program from its start: finds the library, asks who is at work where that was not said, and
/// shows the window.
class Shell : public QObject
{
    Q_OBJECT

public:
    /// environment outlives it.
    Shell(const Environment &environment, StartOptions options);
    ~Shell() override;

    /// Returns at once; windows appear as the library answers.
    void start();
    /// The window of the open newsroom; null before there is one.
    MainWindow *window() const;
    /// Imports texts into the open newsroom, and brings its window to the front; into the next that
    /// is opened where none is.
    void takeFiles(const QStringList &files);
    /// Keeps what was typed and how the window is, asking nothing: the program is told to end.
    void leaveAtOnce();

Q_SIGNALS:
    /// The window of the newsroom in that folder is there.
    void entered(const QString &library);
    /// What the command line named is not there: the sentence says what. No window was opened.
    void refused(const QString &sentence);

private:
    struct Newsroom;
    struct Found;

    void open(const QString &folder);
    void create(const QString &folder, const newsroom::Settings &settings,
                const newsroom::Person &owner, const QList<newsroom::Section> &sections);
    void createSample(const QString &folder);
    void receive(const QString &folder, const Found &found);
    void enter(const newsroom::Person &person);
    void showWindow(const session::RecoveryOutcome &recovered);
    StartWindow &startWindow();
    void connectStartWindow();
    void leaveNewsroom();
    void askLibrary();
    void offerUnsavedTexts(const QList<newsroom::RecoveryEntry> &entries);
    void showUnsavedTexts();
    void tellOpeningFailed(const QString &folder, const Error &error);
    QString unknownLogin(const QList<newsroom::Person> &people) const;

    const Environment &m_environment;
    StartOptions m_options;
    std::unique_ptr<spelling::SpellingWorker> m_spelling;
    std::unique_ptr<newsroom::SharedRecovery> m_recovery;
    std::unique_ptr<session::Journal> m_journal;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<StartWindow> m_start;
    int m_asked = 0; ///< number of the newest opening; older answers are dropped
};

} // namespace tilshi::ui
