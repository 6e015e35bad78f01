#include "base/safefile.h"
#include "ui/article/filecommands.h"
#include "ui/articlelist/articlelistpane.h"
#include "ui/printing/windowformats.h"
#include "ui/shell/stage.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

constexpr auto theirs = "Олардың тақырыбы";
constexpr auto mine = "Менің тақырыбым";

bool shows(const QString &name)
{
    return visibleWidget(name) != nullptr;
}

ArticleId opened(Stage &stage)
{
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    stage.window().openArticle(id);
    REQUIRE(soon([] { return shows(u"headline"_s); }));
    stage.settle();
    return id;
}

/// Another program saves that.
void keep(Stage &stage, ArticleId id, const Content &other)
{
    const auto revision = stage.newsroom.library().articles().load(id)->revision;
    REQUIRE(stage.newsroom.desk().keepWorkingCopy(id, revision, other, stage.newsroom.editor.id));
}

void keepTheirs(Stage &stage, ArticleId id)
{
    Content other = stage.newsroom.content();
    other.headline = QString::fromUtf8(theirs);
    keep(stage, id, other);
}

/// The window comes to the front again.
void lookAgain(Stage &stage)
{
    QEvent event(QEvent::WindowActivate);
    QApplication::sendEvent(&stage.window(), &event);
}

void typeHeadline(const Stage &stage)
{
    auto *headline = stage.find<QTextEdit>(u"headline"_s);
    headline->selectAll();
    for (const QChar letter : QString::fromUtf8(mine)) {
        QTest::sendKeyEvent(QTest::Click, headline, Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
    }
}

/// The article is open in the window with a headline of mine, while another program has saved
/// theirs.
ArticleId typeAtOnce(Stage &stage)
{
    const ArticleId id = opened(stage);
    keepTheirs(stage, id);
    typeHeadline(stage);
    return id;
}

/// The same, and a message says it.
ArticleId typedAtOnce(Stage &stage)
{
    const ArticleId id = typeAtOnce(stage);
    REQUIRE(soon([] { return shows(u"messageAnswer"_s); }));
    return id;
}

void showBoth(const Stage &stage)
{
    QTest::mouseClick(stage.find<QPushButton>(u"messageAnswer"_s), Qt::LeftButton);
    REQUIRE(soon([] { return shows(u"conflictDialog"_s); }));
}

/// The same, with both texts shown.
ArticleId conflicting(Stage &stage)
{
    const ArticleId id = typedAtOnce(stage);
    showBoth(stage);
    return id;
}

void openAndSee(Stage &stage, ArticleId id, const QString &headline)
{
    stage.window().openArticle(id);
    stage.settle();
    CHECK(stage.find<QTextEdit>(u"headline"_s)->toPlainText() == headline);
}

/// The headlines that the article's history has, and the one that the desk works on.
QStringList headlinesOf(TestNewsroom &newsroom, ArticleId id)
{
    QStringList headlines;
    const QList<Version> versions = newsroom.library().articles().versions(id).value();
    for (const Version &version : versions) {
        headlines.append(
            newsroom.library().articles().version(id, version.number)->content.headline);
    }
    return headlines << newsroom.desk().open(id)->content.headline;
}

} // namespace

TEST_CASE("what others do to the open article is on the page when the window is looked at again")
{
    Stage stage;
    const ArticleId id = opened(stage);
    keepTheirs(stage, id);
    lookAgain(stage);
    CHECK(soon([&stage] {
        return stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(theirs);
    }));
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    lookAgain(stage);
    CHECK(soon([&stage] { return stage.find<QTextEdit>(u"body"_s)->isReadOnly(); }));
    REQUIRE(stage.newsroom.act(Action::Return, id, stage.newsroom.editor));
    lookAgain(stage);
    CHECK(soon([&stage] { return !stage.find<QTextEdit>(u"body"_s)->isReadOnly(); }));
    CHECK_FALSE(shows(u"messageAnswer"_s));
}

TEST_CASE("a text that the newsroom does not take is exported all the same, in every format")
{
    Stage stage;
    typedAtOnce(stage);
    auto *files = stage.window().findChild<ui::FileCommands *>();
    for (const publishing::ExportFormat &format : ui::windowFormats()) {
        INFO(format.key.toStdString());
        stage.files.path = stage.newsroom.path(u"page."_s + format.key);
        files->exportAs(format);
        REQUIRE(soon([&stage] { return QFile::exists(stage.files.path); }));
    }
    const auto page = readFile(stage.newsroom.path(u"page.html"_s));
    REQUIRE(page);
    CHECK(page->contains(mine));
}

TEST_CASE("what others do to the open article is on the page after a click on its line")
{
    Stage stage;
    const ArticleId id = opened(stage);
    auto *list = stage.find<QListView>(u"articles"_s);
    REQUIRE(soon([list] { return list->currentIndex().isValid(); }));
    keepTheirs(stage, id);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->currentIndex()).center());
    CHECK(soon([&stage] {
        return stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(theirs);
    }));
}

TEST_CASE("a list that is read again brings the open article with it")
{
    Stage stage;
    const ArticleId id = opened(stage);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    stage.window().findChild<ui::ArticleListPane *>()->refresh();
    CHECK(soon([&stage] { return stage.find<QTextEdit>(u"body"_s)->isReadOnly(); }));
}

TEST_CASE("the caret stays by its words when the text around them is another's")
{
    Stage stage;
    const ArticleId id = opened(stage);
    auto *body = stage.find<QTextEdit>(u"body"_s);
    QTextCursor caret = body->textCursor();
    caret.setPosition(2);
    caret.setPosition(5, QTextCursor::KeepAnchor);
    body->setTextCursor(caret);
    const QString words = caret.selectedText();
    Content other = stage.newsroom.content();
    other.body.blocks.prepend(text::Paragraph{text::plainRuns(u"Олар"_s)});
    keep(stage, id, other);
    lookAgain(stage);
    REQUIRE(soon([&] { return body->toPlainText().startsWith(u"Олар"_s); }));
    CHECK(body->textCursor().selectedText() == words);
    CHECK(body->textCursor().position() == 5 + 5);
}

TEST_CASE("whose text another has changed is told by whom, and can take it again")
{
    Stage stage;
    const ArticleId id = opened(stage);
    const auto *bar = stage.window().findChild<widgets::MessageBar *>();
    const auto mineIsStored = [&] {
        return headlinesOf(stage.newsroom, id).constLast() == QString::fromUtf8(mine);
    };
    typeHeadline(stage);
    REQUIRE(soon(mineIsStored));
    stage.settle();
    CHECK(bar->sentence().isEmpty());
    keepTheirs(stage, id);
    lookAgain(stage);
    const QString said = stage.newsroom.editor.name + u" has changed the text after you."_s;
    REQUIRE(soon([&] { return bar->sentence() == said; }));
    CHECK(stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(theirs));
    SECTION("which stands there, also after a look at it")
    {
        QTest::mouseClick(stage.find<QPushButton>(u"messageAnswer"_s), Qt::LeftButton);
        REQUIRE(soon([] { return shows(u"versionText"_s); }));
        QTest::keyClick(stage.find<QPlainTextEdit>(u"versionText"_s), Qt::Key_Escape);
        REQUIRE(soon([&] { return !shows(u"versionText"_s) && bar->sentence() == said; }));
        QTest::mouseClick(stage.find<QPushButton>(u"messageAnswer"_s), Qt::LeftButton);
        REQUIRE(soon([] { return shows(u"versionText"_s); }));
        CHECK(stage.find<QPlainTextEdit>(u"versionText"_s)
                  ->toPlainText()
                  .startsWith(QString::fromUtf8(mine)));
        QTest::mouseClick(stage.find<QPushButton>(u"takeVersion"_s), Qt::LeftButton);
        CHECK(soon(mineIsStored));
        CHECK(headlinesOf(stage.newsroom, id).contains(QString::fromUtf8(theirs)));
    }
    SECTION("until it is saved here again")
    {
        typeHeadline(stage);
        REQUIRE(soon(mineIsStored));
    }
    SECTION("until it is as it was")
    {
        Content same = stage.newsroom.content();
        same.headline = QString::fromUtf8(mine);
        keep(stage, id, same);
        lookAgain(stage);
    }
    SECTION("until another article is opened")
    {
        stage.window().openArticle(stage.newsroom.newArticle(stage.newsroom.journalist));
    }
    CHECK(soon([&] { return bar->isHidden(); }));
}

TEST_CASE("who only reads is told once who changes the text, in passing")
{
    Stage stage;
    const ArticleId id = opened(stage);
    auto *bar = stage.window().findChild<widgets::MessageBar *>();
    keepTheirs(stage, id);
    lookAgain(stage);
    REQUIRE(soon([&] { return bar->sentence().contains(stage.newsroom.editor.name); }));
    CHECK_FALSE(shows(u"messageAnswer"_s));
    const int number = bar->number();
    Content more = stage.newsroom.content();
    more.headline = u"Тағы да"_s;
    keep(stage, id, more);
    lookAgain(stage);
    REQUIRE(
        soon([&] { return stage.find<QTextEdit>(u"headline"_s)->toPlainText() == u"Тағы да"_s; }));
    CHECK(bar->number() == number);
}

TEST_CASE("a text that is being typed stays when the window is looked at again")
{
    Stage stage;
    typedAtOnce(stage);
    const QString who = stage.newsroom.editor.name;
    CHECK(stage.find<QLabel>(u"message"_s)->text().contains(who + u" has saved the article"_s));
    lookAgain(stage);
    stage.settle();
    CHECK(stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(mine));
    CHECK(shows(u"messageAnswer"_s));
}

TEST_CASE("a change of state or details by others is no conflict with what is typed")
{
    Stage stage;
    const ArticleId id = opened(stage);
    Details details;
    details.metadata.language = u"kk"_s;
    details.metadata.section = stage.newsroom.section.id;
    details.metadata.tags = {u"жаңа"_s};
    REQUIRE(stage.newsroom.desk().saveDetails(id, details, stage.newsroom.editor.id));
    typeHeadline(stage);
    lookAgain(stage);
    REQUIRE(soon(
        [&] { return headlinesOf(stage.newsroom, id).constLast() == QString::fromUtf8(mine); }));
    CHECK(stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(mine));
    CHECK_FALSE(shows(u"messageAnswer"_s));
}

TEST_CASE("two texts typed at once stand side by side")
{
    Stage stage;
    conflicting(stage);
    CHECK(stage.find<QPlainTextEdit>(u"theirText"_s)
              ->toPlainText()
              .startsWith(QString::fromUtf8(theirs)));
    CHECK(
        stage.find<QPlainTextEdit>(u"myText"_s)->toPlainText().startsWith(QString::fromUtf8(mine)));
    CHECK(stage.find<QLabel>(u"theirTitle"_s)->text().endsWith(stage.newsroom.editor.name));
    // Whoever closes the view undecided is asked again, and nothing was saved over anything.
    QTest::keyClick(visibleWidget(u"conflictDialog"_s), Qt::Key_Escape);
    CHECK(soon([] { return !shows(u"conflictDialog"_s); }));
    CHECK(shows(u"messageAnswer"_s));
}

TEST_CASE("keeping mine leaves theirs in the history")
{
    Stage stage;
    const ArticleId id = conflicting(stage);
    QTest::mouseClick(stage.find<QPushButton>(u"keepMine"_s), Qt::LeftButton);
    REQUIRE(soon(
        [&] { return headlinesOf(stage.newsroom, id).constLast() == QString::fromUtf8(mine); }));
    CHECK(headlinesOf(stage.newsroom, id).contains(QString::fromUtf8(theirs)));
    CHECK(soon([] { return !shows(u"messageAnswer"_s); }));
    CHECK(stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(mine));
}

TEST_CASE("taking theirs leaves mine in the history")
{
    Stage stage;
    const ArticleId id = conflicting(stage);
    QTest::mouseClick(stage.find<QPushButton>(u"takeTheirs"_s), Qt::LeftButton);
    REQUIRE(soon([&stage] {
        return stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(theirs);
    }));
    const QStringList headlines = headlinesOf(stage.newsroom, id);
    CHECK(headlines.constLast() == QString::fromUtf8(theirs));
    CHECK(headlines.contains(QString::fromUtf8(mine)));
    CHECK(soon([&stage] { return stage.recovery.entries()->isEmpty(); }));
}

TEST_CASE("text typed at once is back with its message when its article is, and can be kept")
{
    Stage stage;
    const ArticleId other = stage.newsroom.newArticle(stage.newsroom.journalist);
    const ArticleId id = typedAtOnce(stage);
    openAndSee(stage, other, stage.newsroom.content().headline);
    CHECK_FALSE(shows(u"messageAnswer"_s));

    openAndSee(stage, id, QString::fromUtf8(mine));
    CHECK(headlinesOf(stage.newsroom, id).constLast() == QString::fromUtf8(theirs));
    showBoth(stage);
    CHECK(
        stage.find<QPlainTextEdit>(u"myText"_s)->toPlainText().startsWith(QString::fromUtf8(mine)));
    QTest::mouseClick(stage.find<QPushButton>(u"keepMine"_s), Qt::LeftButton);
    REQUIRE(soon(
        [&] { return headlinesOf(stage.newsroom, id).constLast() == QString::fromUtf8(mine); }));
    CHECK(headlinesOf(stage.newsroom, id).contains(QString::fromUtf8(theirs)));
}

TEST_CASE("a conflict in an article that was left is told by its headline, and opens it")
{
    Stage stage;
    const ArticleId other = stage.newsroom.newArticle(stage.newsroom.journalist);
    typeAtOnce(stage);
    openAndSee(stage, other, stage.newsroom.content().headline);
    REQUIRE(soon([] { return shows(u"messageAnswer"_s); }));
    CHECK(stage.find<QLabel>(u"message"_s)->text().contains(QString::fromUtf8(mine)));
    QTest::mouseClick(stage.find<QPushButton>(u"messageAnswer"_s), Qt::LeftButton);
    REQUIRE(soon([&stage] {
        return stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(mine);
    }));
    showBoth(stage);
    CHECK(stage.find<QPlainTextEdit>(u"theirText"_s)
              ->toPlainText()
              .startsWith(QString::fromUtf8(theirs)));
}

TEST_CASE("mine as a new draft is opened, and theirs stays the article's text")
{
    Stage stage;
    const ArticleId id = conflicting(stage);
    QTest::mouseClick(stage.find<QPushButton>(u"asNewDraft"_s), Qt::LeftButton);
    REQUIRE(soon([&stage] { return stage.recovery.entries()->isEmpty(); }));
    stage.settle();
    CHECK(stage.find<QTextEdit>(u"headline"_s)->toPlainText() == QString::fromUtf8(mine));
    CHECK(headlinesOf(stage.newsroom, id).constLast() == QString::fromUtf8(theirs));
    CHECK(stage.newsroom.library().articles().list({})->size() == 2);
}
