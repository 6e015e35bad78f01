#include "ui/window/shell.h"

#include "base/await.h"
#include "session/librarywatch.h"
#include "session/recovery/recovery.h"
#include "session/saving/journal.h"
#include "spelling/spellingworker.h"
#include "ui/dialogs/unsavedtexts.h"
#include "ui/preferences/preferencestore.h"
#include "ui/start/startwindow.h"
#include "ui/window/mainwindow.h"
#include "widgets/languages.h"
#include "wording/errors.h"
#include "wording/libraryerrors.h"

#include <QDir>

#include <algorithm>

namespace tilshi::ui {
namespace {

const newsroom::Person *personOf(const QList<newsroom::Person> &people, const QString &login)
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const newsroom::Person &p) {
        return p.active && p.login == login;
    });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

/// Everything of one open library, in the order in which it depends on what stands above.
struct Shell::Newsroom
{
    std::unique_ptr<newsroom::Gateway> desk;
    std::unique_ptr<newsroom::Gateway> publisher;
    session::NewsroomFacts facts;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<session::LibraryWatch> watch;
    std::unique_ptr<MainWindow> window;
};

/// What the library's first answer holds.
struct Shell::Found
{
    session::NewsroomFacts facts;
};

Shell::Shell(const Environment &environment, StartOptions options)
    : m_environment(environment)
    , m_options(std::move(options))
    , m_spelling(environment.startSpelling ? environment.startSpelling() : nullptr)
    , m_recovery(environment.openRecovery())
    , m_journal(std::make_unique<session::Journal>(*m_recovery))
{
    connect(&environment.languages, &widgets::Languages::chosen, this, [this](const QString &code) {
        m_environment.preferences.set(&Preferences::language, code);
    });
}

Shell::~Shell() = default;

void Shell::start()
{
    if (!m_options.library.isEmpty()) {
        return open(m_options.library);
    }
    const QString last = m_environment.preferences.now().lastLibrary;
    if (!last.isEmpty()) {
        return open(last); // where it is gone, that is to be told
    }
    if (m_environment.looksLikeLibrary(m_environment.usualLibrary)) {
        return open(m_environment.usualLibrary);
    }
    if (!m_options.namesNothing()) {
        Q_EMIT refused(tr("Which library? Name its folder with --library."));
        return;
    }
    askLibrary();
}

MainWindow *Shell::window() const
{
    return m_newsroom ? m_newsroom->window.get() : nullptr;
}

void Shell::takeFiles(const QStringList &files)
{
    MainWindow *open = window();
    if (!open || !open->isVisible()) {
        m_options.files += files;
        return;
    }
    open->importFiles(files);
    open->raise();
    open->activateWindow();
}

void Shell::leaveAtOnce()
{
    if (window()) {
        window()->leaveAtOnce();
    }
}

void Shell::open(const QString &folder)
{
    if (MainWindow *open = window(); open && open->isVisible()) {
        return; // asked for before, answered late
    }
    const QString path = QDir(folder).absolutePath();
    const int asked = ++m_asked;
    auto newsroom = std::make_unique<Newsroom>();
    newsroom->desk = m_environment.openLibrary(path);
    m_newsroom = std::move(newsroom);
    const auto work = [article = m_options.article](newsroom::Library &library) -> Result<Found> {
        Result<session::NewsroomFacts> facts = session::readFacts(library);
        if (!facts) {
            return fail(facts.error());
        }
        if (article) {
            if (const Result<newsroom::Article> there = library.articles().load(*article); !there) {
                return fail(there.error());
            }
        }
        return Found{*facts};
    };
    await(
        m_newsroom->desk->run(work), this,
        [this, asked, path](const Found &found) {
            if (asked == m_asked) {
                receive(path, found);
            }
        },
        [this, asked, path](const Error &error) {
            if (asked == m_asked) {
                tellOpeningFailed(path, error);
            }
        });
}

void Shell::create(const QString &folder, const newsroom::Settings &settings,
                   const newsroom::Person &owner, const QList<newsroom::Section> &sections)
{
    const int asked = ++m_asked;
    startWindow().wait(tr("The newsroom is being made…"));
    const auto work = [make = m_environment.createLibrary, folder, settings, owner, sections] {
        return make(folder, settings, owner, sections);
    };
    await(
        inBackground(work), this,
        [this, asked, folder, owner] {
            if (asked == m_asked) {
                m_options.login = owner.login;
                open(folder);
            }
        },
        [this, asked, folder](const Error &error) {
            if (asked == m_asked) {
                startWindow().refuseFolder(wording::creatingTrouble(error, folder));
            }
        });
}

void Shell::createSample(const QString &folder)
{
    const int asked = ++m_asked;
    startWindow().wait(tr("The sample newsroom is being made…"));
    await(
        inBackground([make = m_environment.createSample, folder] { return make(folder); }), this,
        [this, asked, folder] {
            if (asked == m_asked) {
                open(folder);
            }
        },
        [this, asked, folder](const Error &error) {
            if (asked == m_asked) {
                askLibrary();
                startWindow().messages()->tell(widgets::MessageBar::Kind::Error,
                                               wording::creatingTrouble(error, folder));
            }
        });
}

void Shell::receive(const QString &folder, const Found &found)
{
    m_newsroom->facts = found.facts;
    m_environment.preferences.set(&Preferences::lastLibrary, folder);
    if (m_options.login.isEmpty()) {
        startWindow().askPerson(found.facts.settings.name, found.facts.people,
                                m_environment.preferences.now().lastLogin);
        startWindow().show();
        return;
    }
    if (const newsroom::Person *person = personOf(found.facts.people, m_options.login)) {
        enter(*person);
    } else {
        Q_EMIT refused(unknownLogin(found.facts.people));
    }
}

void Shell::enter(const newsroom::Person &person)
{
    Newsroom &newsroom = *m_newsroom;
    if (newsroom.session) { // on the way in already: a double click
        return;
    }
    ++m_asked; // whatever else was asked for comes too late
    m_environment.preferences.set(&Preferences::lastLogin, person.login);
    newsroom.publisher = m_environment.openLibrary(newsroom.facts.libraryFolder);
    const session::Session::Services services{*newsroom.desk, *newsroom.publisher,
                                              m_environment.clock, *m_recovery, m_spelling.get()};
    newsroom.session = std::make_unique<session::Session>(services, newsroom.facts, person);
    session::bringAllBack(*newsroom.session, *m_journal,
                          [this, asked = m_asked](const session::RecoveryOutcome &outcome) {
                              if (asked == m_asked) {
                                  showWindow(outcome);
                              }
                          });
}

void Shell::showWindow(const session::RecoveryOutcome &recovered)
{
    Newsroom &newsroom = *m_newsroom;
    newsroom.watch = std::make_unique<session::LibraryWatch>(*newsroom.session);
    newsroom.window = std::make_unique<MainWindow>(*newsroom.session, *m_journal, m_environment);
    connect(newsroom.watch.get(), &session::LibraryWatch::othersWrote, newsroom.window.get(),
            &MainWindow::follow);
    connect(newsroom.window.get(), &MainWindow::leftForOther, this, &Shell::leaveNewsroom);
    newsroom.window->show();
    newsroom.window->tellRecovered(recovered);
    if (m_options.article) {
        newsroom.window->openArticle(*m_options.article);
    } else if (m_options.files.isEmpty()) {
        newsroom.window->openLast();
    }
    newsroom.window->importFiles(m_options.files);
    if (m_start) {
        m_start->hide();
    }
    m_options = {};
    Q_EMIT entered(newsroom.facts.libraryFolder);
}

StartWindow &Shell::startWindow()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>(m_environment.files, m_environment.languages);
        connectStartWindow();
    }
    return *m_start;
}

void Shell::connectStartWindow()
{
    connect(m_start.get(), &StartWindow::openAsked, this, [this](const QString &folder) {
        m_start->wait(tr("The newsroom is being opened…"));
        open(folder);
    });
    connect(m_start.get(), &StartWindow::sampleAsked, this, &Shell::createSample);
    connect(m_start.get(), &StartWindow::createAsked, this, &Shell::create);
    connect(m_start.get(), &StartWindow::personChosen, this, &Shell::enter);
    connect(m_start.get(), &StartWindow::unsavedTextsAsked, this, &Shell::showUnsavedTexts);
}

/// Nothing goes on in a newsroom that was left: nothing is published from behind the page with the
/// ways in, and its library is closed.
void Shell::leaveNewsroom()
{
    askLibrary();
    const auto end = [this, left = m_newsroom.get()] { // its window is still in its own event
        if (left == m_newsroom.get()) {
            m_newsroom.reset();
        }
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

/// The page with the ways in.
void Shell::askLibrary()
{
    startWindow().askLibrary();
    startWindow().show();
    await(
        m_journal->entries(), this,
        [this](const QList<newsroom::RecoveryEntry> &entries) {
            startWindow().offerUnsavedTexts(entries.size());
        },
        [](const Error &) {});
}

void Shell::showUnsavedTexts()
{
    await(
        m_journal->entries(), this,
        [this](const QList<newsroom::RecoveryEntry> &entries) {
            (new UnsavedTexts(entries, newsroom::Settings().zone, m_environment.files,
                              m_start.get()))
                ->open();
        },
        [this](const Error &error) {
            startWindow().messages()->tell(widgets::MessageBar::Kind::Error,
                                           wording::sentence(error));
        });
}

/// On the start window, or, where the command line named what failed, to whoever started the
/// program.
void Shell::tellOpeningFailed(const QString &folder, const Error &error)
{
    if (!m_options.library.isEmpty() || m_options.article) {
        Q_EMIT refused(wording::sentence(error));
        return;
    }
    const auto tell = [this, folder, error](const QList<newsroom::RecoveryEntry> &entries) {
        QString sentence = wording::openingTrouble(error, folder);
        if (std::any_of(entries.begin(), entries.end(),
                        [&folder](const auto &entry) { return entry.libraryFolder == folder; })) {
            sentence += u' ' + tr("What you typed there and what is not in it yet is kept on this "
                                  "computer: see Unsaved texts.");
        }
        askLibrary();
        startWindow().messages()->tell(widgets::MessageBar::Kind::Error, sentence, tr("Try again"),
                                       [this, folder] { open(folder); });
    };
    await(m_journal->entries(), this,
          [tell](const Result<QList<newsroom::RecoveryEntry>> &entries) {
              tell(entries.value_or(QList<newsroom::RecoveryEntry>()));
          });
}

QString Shell::unknownLogin(const QList<newsroom::Person> &people) const
{
    QStringList logins;
    for (const newsroom::Person &person : people) {
        if (person.active) {
            logins.append(person.login);
        }
    }
    return tr("Nobody here has the login %1. There are: %2")
        .arg(m_options.login, logins.join(QStringLiteral(", ")));
}

} // namespace tilshi::ui
