#include "ui/currentarticle.h"
#include "ui/filecommands.h"
#include "ui/printing/papercommands.h"
#include "ui/shell/stage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
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

    ui::CurrentArticle *current() { return stage.window().findChild<ui::CurrentArticle *>(); }

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
    window.findChild<ui::PaperCommands *>()->exportPdf();
    window.findChild<ui::PaperCommands *>()->print();
    auto *files = window.findChild<ui::FileCommands *>();
    files->exportHtml();
    files->copyHtml();
    files->copyText();
    files->openInBrowser();
    QThreadPool::globalInstance()->waitForDone();
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
        CHECK(desk.stored(desk.other).authors != QStringList{u"Ayan"_s});
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
    CHECK(soon([&] { return desk.stored(desk.id).authors == QStringList{u"Ayan"_s}; }));
    desk.stage.settle();
    CHECK((!desk.current()->isOpen() || desk.current()->article().id != desk.id));
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
