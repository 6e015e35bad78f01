// The pages of the first start, each control by mouse and by keyboard.
#include "base/await.h"
#include "base/background.h"
#include "newsroom/defaults.h"
#include "ui/dialogs/opened.h"
#include "ui/shell/stage.h"
#include "ui/start/startwindow.h"
#include "ui/window/shell.h"

#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Start
{
    Start()
        : open(new ui::StartWindow(stage.files, stage.languages))
    {
        open->askLibrary();
    }

    Stage stage;
    Opened<ui::StartWindow> open;
};

QStringList namesOf(const QList<Section> &sections)
{
    QStringList names;
    for (const Section &section : sections) {
        names.append(section.name);
    }
    return names;
}

} // namespace

TEST_CASE("each way in is taken by mouse and by keys")
{
    Start start;
    start.open->offerUnsavedTexts(2);
    checkControls(start.open);
    QSignalSpy opened(start.open.get(), &ui::StartWindow::openAsked);
    QSignalSpy sample(start.open.get(), &ui::StartWindow::sampleAsked);
    QSignalSpy unsaved(start.open.get(), &ui::StartWindow::unsavedTextsAsked);
    start.stage.files.path = u"/somewhere"_s;
    click(start.open, u"openNewsroom"_s);
    tabTo(start.open, u"openNewsroom"_s);
    key(Qt::Key_Return);
    CHECK(opened.count() == 2);
    click(start.open, u"sampleNewsroom"_s);
    tabTo(start.open, u"sampleNewsroom"_s);
    key(Qt::Key_Return);
    CHECK(sample.count() == 2);
    click(start.open, u"unsavedTexts"_s);
    tabTo(start.open, u"unsavedTexts"_s);
    key(Qt::Key_Return);
    CHECK(unsaved.count() == 2);
    tabTo(start.open, u"createNewsroom"_s);
    key(Qt::Key_Return);
    CHECK(seen(start.open, u"createName"_s)->isVisible());
    click(start.open, u"createBack"_s);
    CHECK(seen(start.open, u"createNewsroom"_s)->isVisible());
}

TEST_CASE("Ctrl+Q closes the window before a newsroom is open, on each of its pages")
{
    for (const bool creates : {false, true}) {
        Start start;
        if (creates) {
            click(start.open, u"createNewsroom"_s);
        }
        key(Qt::Key_Q, Qt::ControlModifier);
        CHECK_FALSE(start.open->isVisible());
    }
}

TEST_CASE("a newsroom is created by keys alone, with a login made of the name and the sections "
          "proposed")
{
    Start start;
    QSignalSpy created(start.open.get(), &ui::StartWindow::createAsked);
    click(start.open, u"createNewsroom"_s);
    checkControls(start.open);
    tabTo(start.open, u"createName"_s);
    key(Qt::Key_Return);
    CHECK(created.isEmpty());
    type(u"Таң"_s);
    tabTo(start.open, u"createPerson"_s);
    type(u"Данияр Омаров"_s);
    CHECK(read(start.open, u"createLogin"_s) == u"daniyar");
    checkControls(start.open);
    tabTo(start.open, u"createPerson"_s);
    key(Qt::Key_Return);
    REQUIRE(created.count() == 1);
    CHECK(created.at(0).at(1).value<Settings>().name == u"Таң");
    const auto owner = created.at(0).at(2).value<Person>();
    CHECK(owner.name == u"Данияр Омаров");
    CHECK(owner.login == u"daniyar");
    CHECK(owner.isChief());
    const auto sections = created.at(0).at(3).value<QList<Section>>();
    CHECK(namesOf(sections) == namesOf(firstSections()));
    CHECK(sections.first().slug == u"sayasat");
}

TEST_CASE("the sections, the login and the folder of a new newsroom are as they were typed")
{
    Start start;
    QSignalSpy created(start.open.get(), &ui::StartWindow::createAsked);
    click(start.open, u"createNewsroom"_s);
    click(start.open, u"createName"_s);
    type(u"Таң"_s);
    click(start.open, u"createLogin"_s);
    type(u"Бас"_s);
    CHECK_FALSE(start.open.part<QPushButton>(u"create"_s)->isEnabled());
    CHECK(read(start.open, u"problem"_s).startsWith(u"A login is made of"));
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"bas"_s);
    click(start.open, u"createPerson"_s);
    type(u"Сәуле"_s);
    CHECK(read(start.open, u"createLogin"_s) == u"bas");
    click(start.open, u"createSections"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Спорт, Әлем,, спорт"_s);
    start.stage.files.path = u"/somewhere/tan"_s;
    click(start.open, u"createBrowse"_s);
    CHECK(read(start.open, u"createFolder"_s) == u"/somewhere/tan");
    click(start.open, u"create"_s);
    REQUIRE(created.count() == 1);
    CHECK(created.at(0).at(0).toString() == u"/somewhere/tan");
    CHECK(created.at(0).at(2).value<Person>().login == u"bas");
    CHECK(namesOf(created.at(0).at(3).value<QList<Section>>()) ==
          QStringList{u"Спорт"_s, u"Әлем"_s});
}

TEST_CASE("what no path can have is left out of a folder that was pasted")
{
    Start start;
    QSignalSpy created(start.open.get(), &ui::StartWindow::createAsked);
    click(start.open, u"createNewsroom"_s);
    click(start.open, u"createName"_s);
    type(u"Таң"_s);
    click(start.open, u"createPerson"_s);
    type(u"Сәуле"_s);
    start.stage.files.path = u"/somewhere/"_s + QChar(u'\0') + u"tan"_s + QChar(0xfffe);
    click(start.open, u"createBrowse"_s);
    click(start.open, u"create"_s);
    REQUIRE(created.count() == 1);
    CHECK(created.at(0).at(0).toString() == u"/somewhere/tan");
    start.stage.files.path = QChar(u'\0');
    click(start.open, u"createBrowse"_s);
    CHECK_FALSE(start.open.part<QPushButton>(u"create"_s)->isEnabled());
}

TEST_CASE("the page that makes a newsroom is left by Escape, from any field")
{
    Start start;
    for (const QString &field : {u"createName"_s, u"createSections"_s, u"createFolder"_s}) {
        click(start.open, u"createNewsroom"_s);
        seen(start.open, field)->setFocus();
        key(Qt::Key_Escape);
        CHECK(seen(start.open, u"createNewsroom"_s)->isVisible());
    }
}

TEST_CASE("a folder in which nothing can be made is told beside its field, and the rest stays")
{
    Stage stage;
    ui::Environment around = stage.environment;
    around.createLibrary = [](const QString &folder, const Settings &, const Person &,
                              const QList<Section> &) -> Result<void> {
        return fail(ErrorCode::Exists, folder);
    };
    around.looksLikeLibrary = [](const QString &) { return false; };
    around.openRecovery = [&stage] {
        return std::make_unique<storage::FileRecovery>(stage.newsroom.path(u"shell"_s));
    };
    ui::Shell shell(around, {});
    stage.preferences.set(&ui::Preferences::lastLibrary, QString());
    shell.start();
    REQUIRE(soon([] { return visibleWidget(u"createNewsroom"_s) != nullptr; }));
    QWidget *window = visibleWidget(u"createNewsroom"_s)->window();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window));
    click(window, u"createNewsroom"_s);
    click(window, u"createName"_s);
    type(u"Таң"_s);
    click(window, u"createPerson"_s);
    type(u"Сәуле"_s);
    seen(window, u"createFolder"_s)->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    type(stage.newsroom.folder());
    key(Qt::Key_Return);
    REQUIRE(soon([] { return visibleWidget(u"folderProblem"_s) != nullptr; }));
    CHECK(read(window, u"folderProblem"_s).contains(stage.newsroom.folder()));
    CHECK(read(window, u"createName"_s) == u"Таң");
    CHECK(read(window, u"createPerson"_s) == u"Сәуле");
    CHECK(seen(window, u"createFolder"_s)->hasFocus());
    type(u"/tan"_s);
    CHECK(visibleWidget(u"folderProblem"_s) == nullptr);
}

TEST_CASE("a person is chosen at the start by a double click, the button, and arrows and Enter")
{
    Start start;
    start.open->askPerson(u"Таң"_s, start.stage.session.people(), {});
    QSignalSpy chosen(start.open.get(), &ui::StartWindow::personChosen);
    checkControls(start.open);
    auto *list = start.open.part<QListWidget>(u"people"_s);
    REQUIRE(list->count() == 3);
    doubleClickItem(list, list->model()->index(2, 0));
    tabTo(start.open, u"people"_s);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    clickItem(list, list->model()->index(0, 0));
    click(start.open, u"signIn"_s);
    REQUIRE(chosen.count() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(chosen.at(i).at(0).value<Person>() == start.stage.session.people().at(2 - i));
    }
}

TEST_CASE("Qt draws while all work in the background is held up")
{
    QSemaphore held;
    constexpr int many = 64;
    for (int i = 0; i < many; ++i) {
        inBackground([&held] {
            held.acquire();
            return true;
        });
    }
    QThreadPool other;
    other.start([] {
        QImage image(2000, 2000, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillRect(image.rect(), QColor(20, 120, 120, 120));
        painter.drawImage(0, 0, image.scaled(900, 900, {}, Qt::SmoothTransformation));
    });
    CHECK(other.waitForDone(20'000));
    held.release(many);
    other.waitForDone();
    backgroundThreads().waitForDone();
}

TEST_CASE("a newsroom that comes too late does not close the one that was entered meanwhile")
{
    Stage stage;
    QSemaphore made;
    ui::Environment around = stage.environment;
    around.openLibrary = [&stage](const QString &) {
        return std::make_unique<storage::StorageThread>(
            [folder = stage.newsroom.folder()] { return storage::openLibrary(folder); });
    };
    around.createSample = [&made](const QString &) {
        made.acquire();
        return Result<void>();
    };
    around.openRecovery = [&stage] {
        return std::make_unique<storage::FileRecovery>(stage.newsroom.path(u"shell"_s));
    };
    ui::StartOptions options;
    options.library = stage.newsroom.folder();
    ui::Shell shell(around, options);
    shell.start();
    REQUIRE(soon([] { return visibleWidget(u"signIn"_s) != nullptr; }));
    auto *start = qobject_cast<ui::StartWindow *>(visibleWidget(u"signIn"_s)->window());
    REQUIRE(start);
    Q_EMIT start->sampleAsked(u"/somewhere/sample"_s);
    Q_EMIT start->personChosen(stage.newsroom.journalist);
    REQUIRE(soon([&shell] { return shell.window() && shell.window()->isVisible(); }));

    const ui::MainWindow *entered = shell.window();
    made.release();
    REQUIRE(backgroundThreads().waitForDone(10'000));
    QCoreApplication::processEvents();
    Q_EMIT start->openAsked(u"/somewhere/other"_s); // as a late answer of the file chooser
    CHECK(shell.window() == entered);
}
