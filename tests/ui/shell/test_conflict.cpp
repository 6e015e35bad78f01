#include "ui/shell/stage.h"

#include <QLabel>
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

/// The article is open in the window with a headline of mine, while another program has saved
/// theirs.
ArticleId typeAtOnce(Stage &stage)
{
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    stage.window().openArticle(id);
    REQUIRE(soon([] { return shows(u"headline"_s); }));
    stage.settle();
    Content other = stage.newsroom.content();
    other.headline = QString::fromUtf8(theirs);
    const auto revision = stage.newsroom.library().articles().load(id)->revision;
    REQUIRE(stage.newsroom.desk().keepWorkingCopy(id, revision, other, stage.newsroom.editor.id));

    auto *headline = stage.find<QTextEdit>(u"headline"_s);
    headline->selectAll();
    for (const QChar letter : QString::fromUtf8(mine)) {
        QTest::sendKeyEvent(QTest::Click, headline, Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
    }
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

TEST_CASE("two texts typed at once stand side by side")
{
    Stage stage;
    conflicting(stage);
    CHECK(stage.find<QPlainTextEdit>(u"theirText"_s)
              ->toPlainText()
              .startsWith(QString::fromUtf8(theirs)));
    CHECK(
        stage.find<QPlainTextEdit>(u"myText"_s)->toPlainText().startsWith(QString::fromUtf8(mine)));
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
