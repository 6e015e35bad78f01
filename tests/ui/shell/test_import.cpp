#include "importing/charsetbytes.h"
#include "importing/packed.h"
#include "ui/shell/stage.h"
#include "widgets/messagebar.h"
#include "wording/wording.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTextEdit>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// Chooses the file for the command Import, and what the window then says.
QString saidOf(Stage &stage, const QString &path)
{
    auto *messages = stage.window().findChild<widgets::MessageBar *>();
    REQUIRE(messages);
    messages->tell(widgets::MessageBar::Kind::Information, u"…"_s);
    stage.files.path = path;
    stage.window().findChild<QAction *>(u"command.import"_s)->trigger();
    CHECK(soon([messages] { return messages->sentence() != u"…"; }));
    stage.settle();
    return messages->sentence();
}

QString written(const Stage &stage, const QString &name, const QByteArray &bytes)
{
    QFile file(stage.newsroom.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

qsizetype articlesOf(Stage &stage)
{
    return stage.newsroom.library().articles().list({}).value().size();
}

} // namespace

TEST_CASE("a file that can't be imported leaves the newsroom as it was, and the window says why")
{
    Stage stage;
    const qsizetype before = articlesOf(stage);
    const QByteArray deep =
        QByteArray("<w:sdt>").repeated(5000) + QByteArray("</w:sdt>").repeated(5000);
    const std::tuple<QString, QByteArray, QString> cases[] = {
        {u"бос.txt"_s, {}, u"“бос.txt” is empty"_s},
        {u"екі\nжол.docx"_s, "%PDF-1.5 …", u"is of a kind that can't be read"_s},
        {u"сурет.html"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), u"“сурет.html” is not a text"_s},
        {u"бүлінген.docx"_s, test::docxOf("<w:p>"), u"“бүлінген.docx” is damaged"_s},
        {u"терең.docx"_s, test::docxOf(deep), u"is nested too deeply"_s},
        {u"үлкен.txt"_s, QByteArray(5 * 1024 * 1024, 'a'), u"үлкен.txt (> 4 MiB)"_s},
    };
    for (const auto &[name, bytes, sentence] : cases) {
        const QString said = saidOf(stage, written(stage, name, bytes));
        INFO(name.toStdString() << ": " << said.toStdString());
        CHECK(said.contains(sentence));
    }
    CHECK(saidOf(stage, stage.newsroom.path({})).contains(u"is a folder"));
    CHECK(saidOf(stage, stage.newsroom.path(u"жоқ.txt"_s)).contains(u"There is no “"));
    CHECK(articlesOf(stage) == before);
}

TEST_CASE("a page of which nothing remains comes in under its file's name, and the window says so")
{
    Stage stage;
    const qsizetype before = articlesOf(stage);
    const QString said = saidOf(
        stage, written(stage, u"Әлем  жаңалығы.html"_s, "<html><script>alert(1)</script></html>"));
    CHECK(said.contains(u"Imported."));
    CHECK(said.contains(u"it is the file's name: Әлем жаңалығы"));
    CHECK(articlesOf(stage) == before + 1);
}

TEST_CASE("a file of several articles is looked at first, and each becomes a draft or none does")
{
    Stage stage;
    auto *messages = stage.window().findChild<widgets::MessageBar *>();
    const qsizetype before = articlesOf(stage);
    const QByteArray site = "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>"
                            "<item><title>Бір</title></item><item><title>Екі</title></item>"
                            "</channel></rss>";
    const QString file = written(stage, u"сайт.xml"_s, site);
    const auto answer = [&](Qt::Key key) {
        stage.window().importFiles({file});
        REQUIRE(soon([] {
            const QWidget *all = visibleWidget(u"importAll"_s);
            return all && all->isEnabled();
        }));
        QTest::keyClick(visibleWidget(u"importFiles"_s), key);
        stage.settle();
    };
    answer(Qt::Key_Escape);
    CHECK(articlesOf(stage) == before);
    answer(Qt::Key_Return);
    CHECK(soon([messages] { return messages->sentence() == u"2 articles were imported."; }));
    CHECK(articlesOf(stage) == before + 2);
}

TEST_CASE("two files of one name are two articles")
{
    Stage stage;
    const qsizetype before = articlesOf(stage);
    QDir(stage.newsroom.path({})).mkdir(u"екінші"_s);
    for (const QString &path : {u"а.txt"_s, u"екінші/а.txt"_s}) {
        const QString file = written(stage, path, (path + u"\n\nМәтін.").toUtf8());
        CHECK(saidOf(stage, file) == u"Imported.");
    }
    CHECK(articlesOf(stage) == before + 2);
}

TEST_CASE("several files are looked at before they come in, and then it is said how many came in")
{
    Stage stage;
    auto *messages = stage.window().findChild<widgets::MessageBar *>();
    const qsizetype before = articlesOf(stage);
    stage.window().importFiles({written(stage, u"бірінші.txt"_s, "Бірінші тақырып\n\nМәтін."),
                                stage.newsroom.path(u"жоқ.txt"_s),
                                written(stage, u"екінші.md"_s, "# Екінші тақырып\n\nМәтін.")});
    REQUIRE(soon([] {
        const QWidget *all = visibleWidget(u"importAll"_s);
        return all && all->isEnabled();
    }));
    CHECK(articlesOf(stage) == before);
    QTest::keyClick(stage.find<QWidget>(u"importFiles"_s), Qt::Key_Return);
    CHECK(soon([messages] { return messages->sentence() == u"2 articles were imported."; }));
    stage.settle();
    CHECK(articlesOf(stage) == before + 2);
    CHECK(soon([&stage] {
        return stage.find<QTextEdit>(u"headline"_s)->toPlainText() == u"Екінші тақырып";
    }));
}

TEST_CASE("one file of which something was guessed is looked at first, and giving up keeps nothing")
{
    Stage stage;
    const qsizetype before = articlesOf(stage);
    const QString guessed =
        written(stage, u"а.txt"_s,
                inCharset(u"Ауыл тұрғындары жаңа мектептің ашылғанына қуанып жатыр."_s, "RK1048"));
    stage.window().importFiles({guessed});
    REQUIRE(soon([] { return visibleWidget(u"importWindow"_s) != nullptr; }));
    REQUIRE(soon([] { return visibleWidget(u"encoding0"_s) != nullptr; }));
    QTest::keyClick(visibleWidget(u"importWindow"_s), Qt::Key_Escape);
    stage.settle();
    CHECK(articlesOf(stage) == before);
    stage.window().findChild<QAction *>(u"command.lookAtImport"_s)->trigger();
    CHECK(soon([] { return visibleWidget(u"importWindow"_s) != nullptr; }));
    stage.window().importFiles({written(stage, u"ә.txt"_s, "Анық мәтін")});
    CHECK(soon([] {
        const QWidget *all = visibleWidget(u"importAll"_s);
        return all && all->isEnabled();
    }));
    CHECK(articlesOf(stage) == before);
    QTest::keyClick(stage.find<QWidget>(u"importFiles"_s), Qt::Key_Return);
    CHECK(soon([&] { return articlesOf(stage) == before + 1; }));
}

TEST_CASE("a file of a headline that an article has is looked at first")
{
    Stage stage;
    stage.newsroom.newArticle(stage.newsroom.journalist);
    const qsizetype before = articlesOf(stage);
    const QByteArray text = (stage.newsroom.content().headline + u"\n\nМәтін.").toUtf8();
    stage.window().importFiles({written(stage, u"а.txt"_s, text)});
    const auto offer = [] { // in the report, which may stand behind the preview
        const QWidget *window = visibleWidget(u"importWindow"_s);
        return window ? window->findChild<QWidget *>(u"openSame"_s) : nullptr;
    };
    CHECK(soon([&] { return offer() && !offer()->isHidden(); }));
    CHECK(articlesOf(stage) == before);
}

TEST_CASE("files are dropped on the main window as they are chosen from its menu")
{
    Stage stage;
    const qsizetype before = articlesOf(stage);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(stage, u"а.txt"_s, "Тақырып"))});
    QDragEnterEvent enter(QPoint(20, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&stage.window(), &enter);
    QDropEvent event(QPointF(20, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&stage.window(), &event);
    CHECK(soon([&] { return articlesOf(stage) == before + 1; }));
}
