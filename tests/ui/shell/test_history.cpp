#include "ui/inspector/historymodel.h"
#include "ui/shell/stage.h"
#include "wording/wording.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// What the history shows of an act with those details.
QString shown(Stage &stage, Action action, const QJsonObject &details)
{
    LogEntry act;
    act.who = stage.newsroom.editor.id;
    act.action = action;
    act.at = stage.clock.now();
    act.version = 2;
    act.details = details;
    ui::HistoryModel model(stage.session);
    model.setPast({act}, {});
    REQUIRE(model.rowCount() == 1);
    return model.index(0).data().toString();
}

} // namespace

TEST_CASE("the history names the act, not the state that came of it")
{
    Stage stage;
    widgets::Languages languages(QStringLiteral(TILSHI_SHARE "/translations"));
    languages.use(u"kk"_s);
    CHECK(shown(stage, Action::Approve, {}).startsWith(u"Мақұлданды\n"));
    CHECK(shown(stage, Action::Publish, {}).startsWith(u"Жарияланды\n"));
    CHECK(shown(stage, Action::Schedule, {}).startsWith(u"Жоспарланды\n"));
    for (const Action action : allActions()) {
        INFO(wording::done(action).toStdString());
        for (const State state : {State::Approved, State::Scheduled, State::Published,
                                  State::Returned, State::Withdrawn}) {
            CHECK(wording::done(action) != wording::name(state));
        }
    }
    languages.use(u"ru"_s);
    CHECK(shown(stage, Action::Approve, {}).startsWith(u"Одобрено\n"));
}

TEST_CASE("the history shows an approval of one's own, a delay and a clock that was not the time's")
{
    Stage stage;
    const QString usual = shown(stage, Action::Approve, {});
    CHECK(usual.count(u'\n') == 1);
    CHECK(shown(stage, Action::Approve, {{u"self"_s, true}}) ==
          usual + u"\napproved by the author");
    CHECK(shown(stage, Action::Approve, {{u"clock"_s, u"set by hand"_s}}) ==
          usual + u"\nclock set by hand");
    CHECK(shown(stage, Action::Approve, {{u"clock"_s, u"sample"_s}}) ==
          usual + u"\nmade-up time of the sample");
    const QString late =
        shown(stage, Action::Publish, {{u"delaySeconds"_s, 185}, {u"clock"_s, u"set by hand"_s}});
    CHECK(late.endsWith(u"\n3 min late · clock set by hand"));
    CHECK_FALSE(shown(stage, Action::Publish, {{u"delaySeconds"_s, 59}}).contains(u"late"));
}

TEST_CASE("the log of a one-person newsroom says which approvals were the author's own")
{
    Stage stage(&TestNewsroom::chief);
    Settings settings = stage.session.settings();
    settings.fourEyes = false;
    REQUIRE(stage.newsroom.library().settings().save(settings));
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.chief);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.chief));
    REQUIRE(stage.newsroom.act(Action::Approve, id, stage.newsroom.chief));
    ui::HistoryModel model(stage.session);
    model.setPast(stage.newsroom.library().log().of(id).value(), {});
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row).data().toString());
    }
    CHECK(rows.filter(u"approved by the author"_s).size() == 1);
    CHECK(rows.filter(u"clock set by hand"_s).size() == rows.size()); // the test's own clock
}

TEST_CASE("an earlier text is read from the history, and made the article's text again")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    const QString first = stage.newsroom.content().headline;
    Content later = stage.newsroom.content();
    later.headline = u"Кейінгі тақырып"_s;
    REQUIRE(stage.newsroom.desk().keepWorkingCopy(
        id, stage.newsroom.library().articles().load(id)->revision, later,
        stage.newsroom.journalist.id));
    REQUIRE(stage.newsroom.desk().saveVersion(id, stage.newsroom.journalist.id));
    stage.window().openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"inspectorTabs"_s) != nullptr; }));
    stage.settle();
    auto *tabs = stage.find<QTabBar>(u"inspectorTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *list = stage.find<QListView>(u"history"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == 2; }));
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(soon([] { return visibleWidget(u"versionText"_s) != nullptr; }));
    CHECK(stage.find<QPlainTextEdit>(u"versionText"_s)->toPlainText().startsWith(first));

    QTest::mouseClick(stage.find<QPushButton>(u"takeVersion"_s), Qt::LeftButton);
    REQUIRE(soon(
        [&stage, first] { return stage.find<QTextEdit>(u"headline"_s)->toPlainText() == first; }));
    CHECK(stage.newsroom.desk().open(id)->content.headline == first);
    CHECK(stage.newsroom.library().articles().version(id, 2)->content.headline == later.headline);
}

TEST_CASE("the history says when an article came out, not when it was to")
{
    Stage stage;
    const QJsonObject slot{{u"utc"_s, u"2026-03-05T05:00:00Z"_s}};
    const QString early = shown(stage, Action::Publish, {{u"slot"_s, slot}}); // on the second
    CHECK(early.startsWith(u"Published\n"));
    CHECK(early.section(u'\n', 1, 1).endsWith(u"just now"));
    const QString time = wording::dateAndTime(QDateTime(QDate(2026, 3, 5), QTime(5, 0), Qt::UTC),
                                              "Asia/Almaty", widgets::interfaceLanguage());
    CHECK(early.endsWith(u"\nthe time was: " + time));
    const QJsonObject past{{u"utc"_s, u"2026-03-02T11:59:30Z"_s}};
    CHECK(shown(stage, Action::Publish, {{u"slot"_s, past}}).count(u'\n') == 1);
    CHECK(shown(stage, Action::Schedule, {{u"slot"_s, slot}})
              .startsWith(u"Scheduled: " + time + u'\n'));
    CHECK(shown(stage, Action::Unschedule, {{u"oldSlot"_s, slot}})
              .endsWith(u"\nthe time was: " + time));
}

TEST_CASE("the history names what an edit changed")
{
    Stage stage(&TestNewsroom::chief);
    const ArticleId id = stage.newsroom.scheduled();
    stage.clock.set(stage.newsroom.clock().now());
    Desk &desk = stage.newsroom.desk();
    REQUIRE(desk.changeOwner(id, stage.newsroom.editor.id, stage.newsroom.chief.id));
    Details details;
    details.metadata.language = u"kk"_s;
    details.metadata.section = stage.newsroom.section.id;
    details.metadata.tags = {u"кітап"_s};
    REQUIRE(desk.saveDetails(id, details, stage.newsroom.chief.id));
    ui::HistoryModel model(stage.session);
    model.setPast(stage.newsroom.library().log().of(id).value(), {});
    const QString newest = model.index(0).data().toString();
    const QString before = model.index(1).data().toString();
    CHECK(before.startsWith(u"Owner changed: Нұрлан Әбенов\n"));
    CHECK_FALSE(before.contains(u"approval")); // a new owner ends nothing
    CHECK_FALSE(before.contains(u"the time was"));
    CHECK(newest.startsWith(u"Details changed\n"));
    CHECK(newest.contains(u"its approval ended · the time was: "));
}

TEST_CASE("details that one person changes in one go are one row, and every row stays in the log")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    Details details;
    details.metadata.language = u"kk"_s;
    const auto change = [&](const Person &by, int secondsLater) {
        stage.newsroom.clock().set(stage.newsroom.clock().now().addSecs(secondsLater));
        details.metadata.tags.append(QString::number(details.metadata.tags.size()));
        REQUIRE(stage.newsroom.desk().saveDetails(id, details, by.id));
    };
    change(stage.newsroom.journalist, 0);
    change(stage.newsroom.journalist, 60);
    change(stage.newsroom.journalist, 300);
    change(stage.newsroom.journalist, 301);
    change(stage.newsroom.editor, 1);
    change(stage.newsroom.journalist, 1);
    const QList<LogEntry> acts = stage.newsroom.library().log().of(id).value();
    ui::HistoryModel model(stage.session);
    model.setPast(acts, {});
    CHECK(acts.size() == 6);
    REQUIRE(model.rowCount() == 4);
    const QStringList who{stage.newsroom.journalist.name, stage.newsroom.editor.name,
                          stage.newsroom.journalist.name, stage.newsroom.journalist.name};
    for (int row = 0; row < who.size(); ++row) {
        CHECK(model.index(row).data().toString().contains(who.at(row)));
    }
}

TEST_CASE("the history names the kind of a revision and its note")
{
    Stage stage;
    const QString row = shown(stage, Action::Revise,
                              {{u"kind"_s, u"correction"_s}, {u"note"_s, u"Сан түзетілді"_s}});
    CHECK(row.startsWith(u"Revision begun: Correction\n"));
    CHECK(row.contains(u"«Сан түзетілді»"));
}
