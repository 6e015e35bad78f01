// When a message goes by itself.
#include "session/currentarticle.h"
#include "ui/shell/stage.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTextEdit>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

using Kind = widgets::MessageBar::Kind;

struct Room
{
    explicit Room(const Person TestNewsroom::*who = &TestNewsroom::journalist)
        : stage(who)
        , bar(stage.window().findChild<widgets::MessageBar *>())
        , current(stage.window().findChild<session::CurrentArticle *>())
    {
    }
    void open(ArticleId id)
    {
        stage.window().openArticle(id);
        REQUIRE(soon([&] { return current->isOpen() && current->article().id == id; }));
        stage.settle();
    }
    ArticleId fresh() { return stage.newsroom.newArticle(stage.newsroom.journalist); }
    /// Ends the time of what is shown, and waits until that has been heard.
    void endTime()
    {
        auto *time = bar->findChild<QTimer *>(u"messageTime"_s);
        REQUIRE(time->isActive());
        CHECK(time->interval() == 10'000);
        time->start(0);
        REQUIRE(soon([time] { return !time->isActive() || time->interval() != 0; }));
    }

    Stage stage;
    widgets::MessageBar *bar;
    session::CurrentArticle *current;
};

void submitWithout(Room &desk, const QString &field)
{
    auto *headline = desk.stage.find<QTextEdit>(field);
    headline->setFocus();
    QTest::keyClick(headline, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(headline, Qt::Key_Delete);
    QTest::mouseClick(desk.stage.find<QPushButton>(u"primary"_s), Qt::LeftButton);
    REQUIRE(soon([&desk] { return desk.bar->sentence().contains(u"no headline yet"); }));
    desk.stage.settle();
    CHECK(desk.bar->sentence().contains(u"no headline yet"));
}

} // namespace

TEST_CASE("that a headline is missing is said until there is one")
{
    Room desk;
    desk.open(desk.fresh());
    submitWithout(desk, u"headline"_s);
    QTest::keyClicks(desk.stage.find<QTextEdit>(u"headline"_s), u"Headline"_s);
    CHECK(soon([&desk] { return desk.bar->isHidden(); }));
}

TEST_CASE("that a headline is missing is said of one article alone")
{
    Room desk;
    desk.open(desk.fresh());
    submitWithout(desk, u"headline"_s);
    desk.open(desk.fresh());
    CHECK(desk.bar->isHidden());
}

TEST_CASE("what came of an import is said beside that article alone")
{
    Room desk;
    const ArticleId other = desk.fresh();
    desk.open(other);
    QFile file(desk.stage.newsroom.path(u"а.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Тақырып\n\nМәтін.");
    file.close();
    desk.stage.window().importFiles({file.fileName()});
    REQUIRE(soon([&] { return desk.current->article().id != other; }));
    desk.stage.settle();
    CHECK(desk.bar->sentence() == u"Imported.");
    desk.open(other);
    CHECK(desk.bar->isHidden());
}

TEST_CASE("information that asks nothing goes with the next act and after its time")
{
    Room desk;
    desk.open(desk.fresh());
    desk.bar->tell(Kind::Information, u"Saved again."_s);
    QTest::mouseClick(desk.stage.find<QPushButton>(u"primary"_s), Qt::LeftButton);
    CHECK(soon([&desk] { return desk.bar->isHidden(); }));
    desk.stage.settle(); // the article after the act

    desk.bar->tell(Kind::Information, u"Saved again."_s);
    desk.bar->setAttribute(Qt::WA_UnderMouse, true);
    desk.endTime();
    CHECK(desk.bar->isVisible());
    desk.bar->setAttribute(Qt::WA_UnderMouse, false);
    desk.stage.find<QWidget>(u"messageClose"_s)->setFocus();
    desk.endTime();
    CHECK(desk.bar->isVisible());
    desk.stage.find<QWidget>(u"body"_s)->setFocus();
    desk.endTime();
    CHECK(desk.bar->isHidden());
}

TEST_CASE("a warning that waits for an answer is there again after what was told over it")
{
    Room desk;
    desk.open(desk.fresh());
    bool answered = false;
    const int warning = desk.bar->tell(Kind::Warning, u"Not in the newsroom yet."_s,
                                       u"Make a new draft of it"_s, [&] { answered = true; });
    SECTION("which went by itself")
    {
        desk.bar->tell(Kind::Information, u"Published by schedule: 1"_s);
        CHECK(desk.bar->sentence() == u"Published by schedule: 1");
        desk.endTime();
    }
    SECTION("which offers something itself")
    {
        desk.bar->tell(Kind::Information, u"Somebody has changed it."_s, u"Your text…"_s);
        QTest::mouseClick(desk.stage.find<QPushButton>(u"messageAnswer"_s), Qt::LeftButton);
    }
    SECTION("which was closed")
    {
        desk.bar->tell(Kind::Error, u"The disk is full."_s);
        QTest::mouseClick(desk.stage.find<QWidget>(u"messageClose"_s), Qt::LeftButton);
    }
    SECTION("which did not hold any more")
    {
        desk.bar->withdraw(desk.bar->hold(u"Another program is writing."_s));
    }
    CHECK(desk.bar->sentence() == u"Not in the newsroom yet.");
    QTest::mouseClick(desk.stage.find<QPushButton>(u"messageAnswer"_s), Qt::LeftButton);
    CHECK(answered);
    CHECK(desk.bar->isHidden());

    answered = false;
    desk.bar->tell(Kind::Information, u"Saved again."_s);
    desk.bar->withdraw(warning);
    CHECK(desk.bar->sentence() == u"Saved again.");
}

TEST_CASE("a warning that does not hold any more does not come back")
{
    Room desk;
    const int warning = desk.bar->tell(Kind::Warning, u"Not in the newsroom yet."_s,
                                       u"Make a new draft of it"_s, [] {});
    desk.bar->tell(Kind::Information, u"Published by schedule: 1"_s);
    desk.bar->withdraw(warning);
    CHECK(desk.bar->sentence() == u"Published by schedule: 1");
    desk.endTime();
    CHECK(desk.bar->isHidden());
}

TEST_CASE("errors, questions and what is held stay")
{
    Room desk;
    auto *time = desk.bar->findChild<QTimer *>(u"messageTime"_s);
    const std::function<void()> lasting[] = {
        [&desk] { desk.bar->tell(Kind::Error, u"The disk is full."_s); },
        [&desk] { desk.bar->tell(Kind::Warning, u"The newsroom can only be read."_s); },
        [&desk] { desk.bar->tell(Kind::Information, u"Changed."_s, u"Undo"_s); },
        [&desk] { desk.bar->hold(u"Another program is writing."_s); }};
    for (const auto &tell : lasting) {
        desk.open(desk.fresh());
        desk.bar->tell(Kind::Information, u"…"_s);
        tell();
        CHECK_FALSE(time->isActive());
        desk.open(desk.fresh());
        CHECK(desk.bar->isVisible());
    }
}
