#include "base/presence.h"
#include "session/timer/timerunits.h"
#include "ui/shell/stage.h"
#include "ui/window/closeguard.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// Seven that wait, the last made being the next: at 2026-03-03 10:00 and each day after.
void scheduleSeven(Stage &stage)
{
    for (int day = 9; day >= 3; --day) {
        NewArticle fresh;
        fresh.content = stage.newsroom.content();
        fresh.content.headline = u"Мақала <b>%1</b>"_s.arg(day);
        fresh.metadata.section = stage.newsroom.section.id;
        REQUIRE(stage.newsroom.desk().create(fresh, stage.newsroom.journalist.id));
        REQUIRE(stage.newsroom.act(Action::Submit, fresh.id, stage.newsroom.journalist));
        REQUIRE(stage.newsroom.act(Action::Approve, fresh.id, stage.newsroom.editor));
        REQUIRE(stage.newsroom.schedule(fresh.id, stage.newsroom.editor,
                                        u"2026-03-0%1 10:00"_s.arg(day)));
    }
}

bool closesUnasked(Stage &stage)
{
    ui::MainWindow &window = stage.window();
    window.close();
    return soon([&window] { return !window.isVisible() || visibleWidget(u"closeGuard"_s); }) &&
           !window.isVisible();
}

/// What the keys go to in that box.
QWidget *focusedIn(const QString &name)
{
    QWidget *box = visibleWidget(name);
    REQUIRE(box);
    box->activateWindow();
    REQUIRE(soon([box] { return QApplication::activeWindow() == box; }));
    REQUIRE(box->focusWidget());
    return box->focusWidget();
}

QString timerLink(const QString &library)
{
    const session::TimerUnits units{u"/usr/bin/tilshi-cli"_s, library};
    return units.folder + u"/timers.target.wants/" + units.timerName();
}

} // namespace

TEST_CASE("closing tells an editor how many articles wait and which come first")
{
    Stage stage(&TestNewsroom::editor);
    scheduleSeven(stage);
    ui::MainWindow &window = stage.window();
    window.close();
    REQUIRE(soon([] { return visibleWidget(u"closeGuard"_s) != nullptr; }));
    CHECK(window.isVisible());
    const auto *box = stage.find<QMessageBox>(u"closeGuard"_s);
    CHECK(box->text().contains(u": 7."));
    const QStringList lines = box->informativeText().split(u'\n');
    CHECK(lines.at(0) == u"tomorrow, 10:00 – Мақала <b>3</b>");
    CHECK(lines.at(4).endsWith(u"Мақала <b>7</b>"));
    CHECK(lines.at(5) == u"and more: 2");
    CHECK(box->textFormat() == Qt::PlainText);
    for (const char *word : {"systemd", "tilshi-cli", "publish-due"}) {
        CHECK_FALSE(box->informativeText().contains(QLatin1String(word)));
    }
    QTest::mouseClick(stage.find<QPushButton>(u"accept"_s), Qt::LeftButton);
    CHECK(soon([&window] { return !window.isVisible(); }));
}

TEST_CASE("Enter, a space and Escape keep the window open, whatever is asked at its closing")
{
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape);
    Stage stage(&TestNewsroom::editor);
    scheduleSeven(stage);
    ui::MainWindow &window = stage.window();
    window.close();
    REQUIRE(soon([] { return visibleWidget(u"closeGuard"_s) != nullptr; }));
    QTest::keyClick(focusedIn(u"closeGuard"_s), key);
    CHECK(soon([] { return !visibleWidget(u"closeGuard"_s); }));
    stage.settle();
    CHECK(window.isVisible());

    bool gone = false;
    ui::CloseGuard(stage.session, &window).warnOfLoss({stage.newsroom.content()}, [&gone] {
        gone = true;
    });
    QTest::keyClick(focusedIn(u"lossWarning"_s), key);
    CHECK(soon([] { return !visibleWidget(u"lossWarning"_s); }));
    CHECK_FALSE(gone);
}

TEST_CASE("a text that is only in the window can be copied before it is left")
{
    Stage stage;
    bool gone = false;
    newsroom::Content content = stage.newsroom.content();
    content.kicker = u"Айдар"_s;
    content.note = u"Ескертпе"_s;
    ui::CloseGuard(stage.session, &stage.window()).warnOfLoss({content}, [&gone] { gone = true; });
    QTest::mouseClick(stage.find<QPushButton>(u"copyText"_s), Qt::LeftButton);
    for (const QString &part : {content.headline, content.kicker, content.note}) {
        CHECK(QGuiApplication::clipboard()->text().contains(part));
    }
    CHECK(visibleWidget(u"lossWarning"_s));
    QTest::mouseClick(stage.find<QPushButton>(u"quitWithoutText"_s), Qt::LeftButton);
    CHECK(soon([&gone] { return gone; }));
}

TEST_CASE("closing with nothing scheduled asks nothing")
{
    Stage stage(&TestNewsroom::editor);
    CHECK(closesUnasked(stage));
}

TEST_CASE("closing asks a journalist nothing, who can't decide on it")
{
    Stage stage;
    stage.newsroom.scheduled();
    CHECK(closesUnasked(stage));
}

TEST_CASE("closing asks nothing while another window of the newsroom is open")
{
    Stage stage(&TestNewsroom::editor);
    scheduleSeven(stage);
    stage.window();
    const tilshi::Presence other(stage.newsroom.folder());
    CHECK(closesUnasked(stage));
}

TEST_CASE("closing asks nothing where a timer publishes without a window")
{
    Stage stage(&TestNewsroom::editor);
    scheduleSeven(stage);
    const QString link = timerLink(stage.newsroom.folder());
    REQUIRE(QDir().mkpath(QFileInfo(link).path()));
    REQUIRE(QFile::link(u"../tilshi.timer"_s, link));
    CHECK(session::timerIsSetUp(stage.newsroom.folder()));
    CHECK(closesUnasked(stage));
    QFile::remove(link);
}
