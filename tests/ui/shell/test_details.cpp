#include "base/background.h"
#include "session/currentarticle.h"
#include "ui/article/filecommands.h"
#include "ui/article/workspace.h"
#include "ui/inspector/detailspanel.h"
#include "ui/printing/papercommands.h"
#include "ui/printing/windowformats.h"
#include "ui/shell/stage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QTextEdit>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

/// The window with an article open.
struct Desk
{
    Desk()
        : id(stage.newsroom.newArticle(stage.newsroom.journalist))
        , other(stage.newsroom.newArticle(stage.newsroom.journalist))
    {
        open(id);
    }

    void open(newsroom::ArticleId wanted)
    {
        stage.window().openArticle(wanted);
        REQUIRE(soon([&] { return current()->isOpen() && current()->article().id == wanted; }));
        stage.settle();
    }

    session::CurrentArticle *current()
    {
        return stage.window().findChild<session::CurrentArticle *>();
    }

    template <class Field>
    Field *type(const QString &name, const QString &words)
    {
        auto *field = stage.window().findChild<Field *>(name);
        REQUIRE(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
        return field;
    }

    newsroom::Article stored(newsroom::ArticleId wanted)
    {
        return stage.newsroom.library().articles().load(wanted).value();
    }

    Stage stage;
    newsroom::ArticleId id;
    newsroom::ArticleId other;
};

} // namespace

TEST_CASE("without an open article nothing of it is exported, printed or copied")
{
    Stage stage;
    stage.files.path = stage.newsroom.path(u"page"_s);
    ui::MainWindow &window = stage.window();
    for (const char *name : {"exportPdf", "print", "closeArticle", "otherScript", "nextStep"}) {
        INFO(name);
        CHECK_FALSE(window.findChild<QAction *>(u"command."_s + QLatin1String(name))->isEnabled());
    }
    QApplication::clipboard()->setText(u"бұрынғы"_s);
    window.findChild<ui::PaperCommands *>()->print();
    auto *files = window.findChild<ui::FileCommands *>();
    for (const publishing::ExportFormat &format : ui::windowFormats()) {
        files->exportAs(format);
    }
    files->copyHtml();
    files->copyText();
    files->openInBrowser();
    backgroundThreads().waitForDone();
    stage.settle();
    CHECK(QApplication::clipboard()->text() == u"бұрынғы"_s);
    CHECK_FALSE(QFile::exists(stage.files.path));
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(stage.browser.pages.isEmpty());
}

TEST_CASE("what is being typed into a field is its article's when another one comes")
{
    Desk desk;
    auto *authors = desk.type<QLineEdit>(u"authors"_s, u"Ayan"_s);
    SECTION("another one is opened")
    {
        desk.open(desk.other);
        CHECK(authors->text() != u"Ayan"_s);
        CHECK(desk.stored(desk.other).metadata.authors != QStringList{u"Ayan"_s});
    }
    SECTION("a new one is begun")
    {
        desk.stage.window().findChild<QAction *>(u"command.newArticle"_s)->trigger();
        CHECK(authors->text() == desk.stage.newsroom.journalist.name);
        CHECK(desk.current()->isNew());
    }
    SECTION("it is closed")
    {
        desk.stage.window().findChild<QAction *>(u"command.closeArticle"_s)->trigger();
    }
    CHECK(soon([&] { return desk.stored(desk.id).metadata.authors == QStringList{u"Ayan"_s}; }));
    desk.stage.settle();
    CHECK((!desk.current()->isOpen() || desk.current()->article().id != desk.id));
}

TEST_CASE("what is being typed into a field is kept when the window is closed")
{
    Desk desk;
    const QString name = GENERATE(as<QString>(), u"authors"_s, u"tags"_s, u"slug"_s);
    const bool atOnce = GENERATE(false, true); // the computer is being shut down
    INFO(name.toStdString() << (atOnce ? ", at once" : ""));
    ui::MainWindow &window = desk.stage.window();
    desk.type<QLineEdit>(name, u"ayan"_s);
    if (atOnce) {
        window.leaveAtOnce();
    } else {
        window.close();
        CHECK(soon([&] { return !window.isVisible(); }));
    }
    desk.stage.settle();
    const newsroom::Article stored = desk.stored(desk.id);
    CHECK((name == u"authors" ? stored.metadata.authors == QStringList{u"ayan"_s}
           : name == u"tags"  ? stored.metadata.tags == QStringList{u"ayan"_s}
                              : stored.slug == u"ayan"));
}

TEST_CASE("what is typed into a field is kept a moment after the last key, with the caret in it")
{
    Desk desk;
    const QString name = GENERATE(as<QString>(), u"authors"_s, u"tags"_s, u"slug"_s);
    INFO(name.toStdString());
    auto *field = desk.type<QLineEdit>(name, u"ayan"_s);
    field->setCursorPosition(2);
    CHECK(soon([&] {
        const newsroom::Article stored = desk.stored(desk.id);
        return name == u"authors" ? stored.metadata.authors == QStringList{u"ayan"_s}
               : name == u"tags"  ? stored.metadata.tags == QStringList{u"ayan"_s}
                                  : stored.slug == u"ayan";
    }));
    desk.stage.settle();
    CHECK(field->hasFocus());
    CHECK(field->cursorPosition() == 2);
    QTest::keyClicks(field, u", "_s);
    CHECK(field->text() == u"ay, an"_s);
}

TEST_CASE("an embargo is kept a moment after the last key, as it is being typed")
{
    Desk desk;
    desk.stage.window().findChild<QCheckBox *>(u"embargoed"_s)->click();
    REQUIRE(soon([&] { return desk.stored(desk.id).embargo.has_value(); }));
    auto *until = desk.type<QLineEdit>(u"embargo"_s, u"tomorrow 09:30"_s);
    CHECK(soon([&] {
        return toWall(*desk.stored(desk.id).embargo, "Asia/Almaty")->time == QTime(9, 30);
    }));
    desk.stage.settle();
    CHECK(until->text() == u"tomorrow 09:30"_s);
}

TEST_CASE("an older answer of the library takes nothing back that was typed since")
{
    Stage stage;
    const newsroom::ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    session::CurrentArticle article(stage.session);
    ui::DetailsPanel panel(stage.session, article);
    QSignalSpy told(&panel, &ui::DetailsPanel::detailsEdited);
    article.open(id);
    REQUIRE(soon([&] { return article.isOpen(); }));
    auto *tags = panel.findChild<QLineEdit *>(u"tags"_s);
    QTest::keyClicks(tags, u"ayan"_s);
    SECTION("it was not handed in yet, and the window has lost the keys") {}
    SECTION("it was handed in")
    {
        QTest::keyClick(tags, Qt::Key_Return);
        REQUIRE(told.size() == 1);
    }
    REQUIRE(stage.newsroom.act(newsroom::Action::Submit, id, stage.newsroom.journalist));
    REQUIRE(stage.newsroom.act(newsroom::Action::Return, id, stage.newsroom.editor));
    QSignalSpy changed(&article, &session::CurrentArticle::changed);
    article.refresh();
    REQUIRE(soon([&] { return !changed.isEmpty(); }));
    CHECK(tags->text() == u"ayan"_s);
}

TEST_CASE("details are saved beside a text that two have typed at once")
{
    Desk desk;
    newsroom::Content other = desk.stage.newsroom.content();
    other.headline = u"Олардікі"_s;
    newsroom::Desk &others = desk.stage.newsroom.desk();
    REQUIRE(others.keepWorkingCopy(desk.id, desk.stored(desk.id).revision, other,
                                   desk.stage.newsroom.editor.id));
    desk.type<QTextEdit>(u"headline"_s, u"Mine"_s);
    REQUIRE(soon([] { return visibleWidget(u"messageAnswer"_s) != nullptr; }));
    auto *tags = desk.type<QLineEdit>(u"tags"_s, u"ayan"_s);
    QTest::keyClick(tags, Qt::Key_Return);
    CHECK(soon([&] { return desk.stored(desk.id).metadata.tags == QStringList{u"ayan"_s}; }));
    CHECK(tags->text() == u"ayan");
}

TEST_CASE("details that others change right after they were saved here are shown as they are")
{
    Desk desk;
    auto *tags = desk.type<QLineEdit>(u"tags"_s, u"ayan"_s);
    QTest::keyClick(tags, Qt::Key_Return);
    do { // until they are saved, and the window has not heard of it
        QApplication::processEvents();
        desk.stage.desk.run([](newsroom::Library &) { return Result<void>(); }).waitForFinished();
    } while (desk.stored(desk.id).metadata.tags.isEmpty());
    newsroom::Details theirs;
    theirs.metadata.language = desk.stored(desk.id).metadata.language;
    theirs.metadata.section = desk.stored(desk.id).metadata.section;
    theirs.metadata.tags = {u"сол"_s};
    REQUIRE(desk.stage.newsroom.desk().saveDetails(desk.id, theirs, desk.stage.newsroom.editor.id));
    desk.stage.window().findChild<QTextEdit *>(u"body"_s)->setFocus();
    desk.stage.settle();
    desk.stage.window().catchUp();
    CHECK(soon([&] { return tags->text() == u"сол"; }));
}

TEST_CASE("details that could not be saved stay in their fields, and go in with the next step")
{
    Desk desk;
    auto *workspace = desk.stage.window().findChild<ui::Workspace *>();
    auto *panel = desk.stage.window().findChild<ui::DetailsPanel *>();
    QSignalSpy told(panel, &ui::DetailsPanel::detailsEdited);
    auto *tags = desk.type<QLineEdit>(u"tags"_s, u"ayan"_s);
    {
        const QSignalBlocker blocker(panel); // nothing is saved
        QTest::keyClick(tags, Qt::Key_Return);
    }
    newsroom::Details failed;
    failed.metadata.language = desk.stored(desk.id).metadata.language;
    failed.metadata.section = desk.stored(desk.id).metadata.section;
    failed.metadata.authors = desk.stored(desk.id).metadata.authors;
    failed.metadata.tags = {u"ayan"_s};
    panel->takeBack(failed);
    CHECK(tags->text() == u"ayan");
    workspace->settle([] {});
    CHECK(soon([&] { return desk.stored(desk.id).metadata.tags == QStringList{u"ayan"_s}; }));
}

TEST_CASE("what was typed into one article's field can't be taken back into another's")
{
    Desk desk;
    auto *tags = desk.type<QLineEdit>(u"tags"_s, u"ayan"_s);
    tags->selectAll();
    QTest::keyClick(tags, Qt::Key_Delete);
    desk.open(desk.other);
    tags->undo();
    CHECK(tags->text().isEmpty());
}

TEST_CASE("a note is kept as it is typed")
{
    Desk desk;
    auto *note = desk.type<QPlainTextEdit>(u"note"_s, u"call first"_s);
    desk.open(desk.other);
    CHECK(note->toPlainText().isEmpty());
    desk.open(desk.id);
    CHECK(note->toPlainText() == u"call first"_s);
}

TEST_CASE("an embargo is typed in words, and what is no time is said and not kept")
{
    Desk desk;
    auto *set = desk.stage.window().findChild<QCheckBox *>(u"embargoed"_s);
    REQUIRE(set);
    set->click();
    const auto embargo = [&](newsroom::ArticleId id) { return desk.stored(id).embargo; };
    REQUIRE(soon([&] { return embargo(desk.id).has_value(); }));
    const QDateTime now = desk.stage.newsroom.clock().now();
    CHECK(embargo(desk.id) == now.addDays(1));
    auto *until = desk.type<QLineEdit>(u"embargo"_s, u"tomorrow 09:30"_s);
    QTest::keyClick(until, Qt::Key_Return);
    const QDate date = now.toTimeZone(QTimeZone("Asia/Almaty")).date().addDays(1);
    const QDateTime wanted = toUtc({date, QTime(9, 30), "Asia/Almaty"}).value();
    CHECK(soon([&] { return embargo(desk.id) == wanted; }));
    CHECK(until->text() == date.toString(u"dd.MM.yyyy"_s) + u" 09:30"_s);
    auto *fault = desk.stage.window().findChild<QLabel *>(u"embargoFault"_s);
    CHECK(fault->isHidden());
    desk.type<QLineEdit>(u"embargo"_s, u"soon"_s);
    QTest::keyClick(until, Qt::Key_Return);
    CHECK_FALSE(fault->isHidden());
    CHECK(fault->text().contains(date.toString(u"dd.MM"_s) + u" 18:30"_s)); // still to come
    CHECK(until->text() == u"soon"_s);
    desk.type<QLineEdit>(u"embargo"_s, u"10:15"_s);
    desk.open(desk.other);
    CHECK_FALSE(set->isChecked());
    CHECK(fault->isHidden());
    CHECK_FALSE(embargo(desk.other));
    CHECK(soon([&] { return toWall(*embargo(desk.id), "Asia/Almaty")->time == QTime(10, 15); }));
}

TEST_CASE("a step takes along what was typed into a field a moment before")
{
    Desk desk;
    desk.type<QLineEdit>(u"tags"_s, u"ayan"_s);
    auto *workspace = desk.stage.window().findChild<ui::Workspace *>();
    QSignalSpy failed(workspace, &ui::Workspace::failed);
    workspace->act(desk.stage.newsroom.actOf(newsroom::Action::Submit, desk.id,
                                             desk.stage.newsroom.journalist));
    CHECK(soon([&] { return desk.stored(desk.id).state == newsroom::State::Submitted; }));
    desk.stage.settle();
    CHECK(desk.stored(desk.id).metadata.tags == QStringList{u"ayan"_s});
    CHECK(failed.isEmpty());
}
