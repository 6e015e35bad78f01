#include "ui/shell/stage.h"

#include "base/await.h"
#include "ui/commands/windowactions.h"

#include <QApplication>
#include <QMutexLocker>

namespace tilshi::test {
namespace {

storage::StorageThread::Opener opener(const QString &folder)
{
    return [folder] { return storage::openLibrary(folder); };
}

session::NewsroomFacts factsOf(newsroom::Library &library)
{
    const Result<session::NewsroomFacts> facts = session::readFacts(library);
    REQUIRE(facts);
    return *facts;
}

} // namespace

void ReadyFileChooser::openFile(QWidget *, const QString &, const QString &, Answer answer)
{
    answer(path);
}

void ReadyFileChooser::openFiles(QWidget *, const QString &, const QString &, Answers answer)
{
    answer(paths.isEmpty() ? QStringList{path} : paths);
}

void ReadyFileChooser::saveFile(QWidget *, const QString &, const QString &, const QString &,
                                Answer answer)
{
    answer(path);
}

void ReadyFileChooser::openFolder(QWidget *, const QString &, Answer answer)
{
    answer(path);
}

bool RecordingBrowser::open(const QUrl &page)
{
    pages.append(page);
    return true;
}

QDateTime StageClock::now() const
{
    const QMutexLocker lock(&m_mutex);
    return m_now;
}

void StageClock::set(const QDateTime &now)
{
    const QMutexLocker lock(&m_mutex);
    m_now = now;
}

Stage::Stage(const newsroom::Person TestNewsroom::*who)
    : clock(newsroom.clock().now())
    , desk(opener(newsroom.folder()))
    , publisher(opener(newsroom.folder()))
    , recovery(newsroom.path(QStringLiteral("recovery")))
    , journal(recovery)
    , languages(QString())
    , help(ui::shownProgram())
    , environment{.clock = clock,
                  .files = files,
                  .browser = browser,
                  .languages = languages,
                  .preferences = preferences,
                  .usualLibrary = {},
                  .openLibrary = {},
                  .createLibrary = {},
                  .createSample = {},
                  .looksLikeLibrary = {},
                  .openRecovery = {},
                  .startSpelling = {},
                  .help = &help}
    , session({desk, publisher, clock, recovery, nullptr}, factsOf(newsroom.library()),
              newsroom.*who)
{
}

Stage::~Stage() = default;

void Stage::settle()
{
    for (newsroom::Gateway *gateway :
         {static_cast<newsroom::Gateway *>(&publisher), static_cast<newsroom::Gateway *>(&desk)}) {
        bool done = false;
        await(gateway->run([](newsroom::Library &) { return Result<void>(); }), &session,
              [&done](const Result<void> &) { done = true; });
        REQUIRE(soon([&done] { return done; }));
    }
}

ui::MainWindow &Stage::window()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(session, journal, environment);
        m_window->resize(1440, 860); // all columns are seen, whatever the screen
        m_window->show();
        REQUIRE(QTest::qWaitForWindowExposed(m_window.get())); // one before it may be leaving still
        m_window->activateWindow(); // keys go to the active window, which a busy screen gives late
        REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }
    return *m_window;
}

QWidget *visibleWidget(const QString &name)
{
    const QList<QWidget *> all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace tilshi::test
