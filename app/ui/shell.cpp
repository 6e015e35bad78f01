#include "ui/shell.h"

#include "spelling/spellingworker.h"
#include "ui/await.h"
#include "ui/editor/journal.h"
#include "ui/mainwindow.h"
#include "ui/recovery.h"
#include "ui/start/startwindow.h"
#include "wording/errors.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace tilshi::ui {
namespace {

QString lastLibraryKey()
{
    return QStringLiteral("library/last");
}

QString lastLoginKey()
{
    return QStringLiteral("library/login");
}

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
    std::unique_ptr<newsroom::Gateway> press;
    std::unique_ptr<newsroom::Recovery> recovery;
    std::unique_ptr<Journal> journal;
    NewsroomFacts facts;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

/// What the library's first answer holds.
struct Shell::Found
{
    NewsroomFacts facts;
};

Shell::Shell(const Surroundings &surroundings, StartOptions options)
    : m_surroundings(surroundings)
    , m_options(std::move(options))
    , m_spelling(surroundings.startSpelling ? surroundings.startSpelling() : nullptr)
{
}

Shell::~Shell() = default;

void Shell::start()
{
    if (!m_options.library.isEmpty()) {
        return open(m_options.library);
    }
    const QString last = QSettings().value(lastLibraryKey()).toString();
    for (const QString &folder : {last, m_surroundings.usualLibrary}) {
        if (!folder.isEmpty() && m_surroundings.looksLikeLibrary(folder)) {
            return open(folder);
        }
    }
    if (!m_options.isEmpty()) {
        Q_EMIT refused(tr("Which library? Name its folder with --library."));
        return;
    }
    startWindow().askLibrary();
    startWindow().show();
}

MainWindow *Shell::window() const
{
    return m_newsroom ? m_newsroom->window.get() : nullptr;
}

void Shell::open(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    auto newsroom = std::make_unique<Newsroom>();
    newsroom->desk = m_surroundings.openLibrary(path);
    m_newsroom = std::move(newsroom);
    const auto work = [article = m_options.article](newsroom::Library &library) -> Result<Found> {
        Result<NewsroomFacts> facts = readFacts(library);
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
        [this, path](const Found &found) { receive(path, found); },
        [this](const Error &error) { tell(error); });
}

void Shell::create(const QString &folder, const newsroom::Settings &settings,
                   const newsroom::Person &owner)
{
    startWindow().wait(tr("The newsroom is being made…"));
    const auto work = [make = m_surroundings.createLibrary, folder, settings, owner] {
        return make(folder, settings, owner);
    };
    await(
        inBackground(work), this,
        [this, folder, owner] {
            m_options.login = owner.login;
            open(folder);
        },
        [this](const Error &error) { tell(error); });
}

void Shell::createSample(const QString &folder)
{
    startWindow().wait(tr("The sample newsroom is being made…"));
    await(
        inBackground([make = m_surroundings.createSample, folder] { return make(folder); }), this,
        [this, folder] { open(folder); }, [this](const Error &error) { tell(error); });
}

void Shell::receive(const QString &folder, const Found &found)
{
    m_newsroom->facts = found.facts;
    QSettings().setValue(lastLibraryKey(), folder);
    if (m_options.login.isEmpty()) {
        startWindow().askPerson(found.facts.settings.name, found.facts.people,
                                QSettings().value(lastLoginKey()).toString());
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
    QSettings().setValue(lastLoginKey(), person.login);
    newsroom.press = m_surroundings.openLibrary(newsroom.facts.libraryFolder);
    newsroom.recovery = m_surroundings.openRecovery();
    newsroom.journal = std::make_unique<Journal>(*newsroom.recovery);
    const Session::Services services{*newsroom.desk, *newsroom.press, m_surroundings.clock,
                                     *newsroom.recovery, m_spelling.get()};
    newsroom.session = std::make_unique<Session>(services, newsroom.facts, person);
    bringAllBack(*newsroom.session, *newsroom.journal,
                 [this](const RecoveryOutcome &outcome) { showWindow(outcome); });
}

void Shell::showWindow(const RecoveryOutcome &recovered)
{
    Newsroom &newsroom = *m_newsroom;
    newsroom.window =
        std::make_unique<MainWindow>(*newsroom.session, *newsroom.journal, m_surroundings);
    connect(newsroom.window.get(), &MainWindow::otherLibraryAsked, this, &Shell::leave);
    newsroom.window->show();
    newsroom.window->tellRecovered(recovered);
    if (m_options.article) {
        newsroom.window->openArticle(*m_options.article);
    }
    if (m_start) {
        m_start->hide();
    }
    m_options = {};
}

/// To the page with the three ways in, once the newsroom's window has closed in peace.
void Shell::leave()
{
    connect(window(), &MainWindow::closed, this, [this] {
        startWindow().askLibrary();
        startWindow().show();
    });
    window()->close();
}

StartWindow &Shell::startWindow()
{
    if (m_start) {
        return *m_start;
    }
    m_start = std::make_unique<StartWindow>(m_surroundings.files, m_surroundings.languages);
    connect(m_start.get(), &StartWindow::openAsked, this, [this](const QString &folder) {
        m_start->wait(tr("The newsroom is being opened…"));
        open(folder);
    });
    connect(m_start.get(), &StartWindow::sampleAsked, this, &Shell::createSample);
    connect(m_start.get(), &StartWindow::createAsked, this, &Shell::create);
    connect(m_start.get(), &StartWindow::personChosen, this, &Shell::enter);
    return *m_start;
}

/// On the start window, or, where the command line named what failed, to whoever started the
/// program.
void Shell::tell(const Error &error)
{
    if (!m_options.library.isEmpty() || m_options.article) {
        Q_EMIT refused(wording::sentence(error));
        return;
    }
    startWindow().askLibrary();
    startWindow().messages()->tell(error);
    startWindow().show();
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
