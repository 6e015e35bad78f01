#include "text/plaintext.h"
#include "ui/navigation/navigationview.h"
#include "ui/shell/stage.h"
#include "wording/wording.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

QAction *command(ui::MainWindow &window, const QString &name)
{
    auto *action = window.findChild<QAction *>(u"command." + name);
    REQUIRE(action);
    return action;
}

void open(Stage &stage, ArticleId id)
{
    stage.window().openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"stateBadge"_s) && visibleWidget(u"body"_s); }));
    stage.settle();
}

State stateOf(Stage &stage, ArticleId id)
{
    return stage.newsroom.library().articles().load(id)->state;
}

/// Letter by letter, to whatever has the keys.
void typeSentence(Stage &stage, const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, letter.toLatin1());
        stage.settle();
    }
}

QString read(const QUrl &page)
{
    QFile file(page.toLocalFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// A page that is on the site, with its file.
ArticleId published(Stage &stage)
{
    const ArticleId id = stage.newsroom.scheduled();
    stage.clock.set(stage.newsroom.clock().now().addSecs(-60));
    open(stage, id);
    stage.clock.set(stage.newsroom.clock().now());
    REQUIRE(soon([&] { return stateOf(stage, id) == State::Published; }));
    REQUIRE(soon([] { return visibleWidget(u"preview"_s) != nullptr; }));
    stage.settle();
    return id;
}

} // namespace

TEST_CASE("publishing an article before its time asks, and says when that is")
{
    Stage stage(&TestNewsroom::editor);
    const ArticleId id = stage.newsroom.scheduled();
    stage.clock.set(stage.newsroom.clock().now().addDays(-1));
    open(stage, id);
    QTest::mouseClick(stage.find<QPushButton>(u"primary"_s), Qt::LeftButton);
    auto *box = stage.find<QMessageBox>(u"confirm-publish"_s);
    CHECK(box->text().contains(u"3 March 2026, 10:00"));
    QTest::keyClick(box, Qt::Key_Escape);
    stage.settle();
    CHECK(stateOf(stage, id) == State::Scheduled);
    QTest::mouseClick(stage.find<QPushButton>(u"primary"_s), Qt::LeftButton);
    QTest::mouseClick(stage.find<QPushButton>(u"accept"_s), Qt::LeftButton);
    CHECK(soon([&] { return stateOf(stage, id) == State::Published; }));
}

TEST_CASE("the next step has a key, which is not held down into the step after it")
{
    Stage stage;
    ui::MainWindow &window = stage.window();
    QAction *step = command(window, u"nextStep"_s);
    CHECK_FALSE(step->isEnabled());
    CHECK_FALSE(step->statusTip().isEmpty());
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    open(stage, id);
    REQUIRE(step->isEnabled());
    CHECK_FALSE(step->autoRepeat());
    QTest::keyClick(visibleWidget(u"body"_s), Qt::Key_Return, Qt::AltModifier);
    CHECK(soon([&] { return stateOf(stage, id) == State::Submitted; }));
    stage.session.signIn(stage.newsroom.editor);
    CHECK(soon([&] { return stage.find<QPushButton>(u"primary"_s)->text() == u"Approve"; }));
    CHECK(step->isEnabled());
}

TEST_CASE("a sentence typed after a step takes no other step")
{
    Stage stage(&TestNewsroom::editor);
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    open(stage, id);
    auto *primary = stage.find<QPushButton>(u"primary"_s);
    REQUIRE(primary->text() == u"Approve");
    primary->setFocus();
    typeSentence(stage, u" "_s);
    CHECK(soon([&] { return primary->text() != u"Approve"; }));
    typeSentence(stage, u"soz ben soz "_s);
    CHECK(stateOf(stage, id) == State::Approved);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(stage.find<QListView>(u"articles"_s)->hasFocus());
}

TEST_CASE("a sentence typed after a step that opens the text goes into the text")
{
    const auto by = GENERATE(u"actions"_s, u"primary"_s, u"editNoticeAction"_s);
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    open(stage, id);
    stage.window().findChild<QPushButton *>(by)->setFocus();
    QAction *recall = stage.window().findChild<QAction *>(u"action-recall"_s);
    REQUIRE(recall);
    recall->trigger();
    auto *body = stage.find<QTextEdit>(u"body"_s);
    CHECK(soon([&] { return !body->isReadOnly() && body->hasFocus(); }));
    typeSentence(stage, u"soz ben soz "_s);
    CHECK(body->toPlainText().contains(u"soz ben soz "));
    CHECK(stateOf(stage, id) == State::Draft);
}

TEST_CASE("a button that comes to say another step while it is held does neither")
{
    Stage stage(&TestNewsroom::editor);
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    open(stage, id);
    auto *primary = stage.find<QPushButton>(u"primary"_s);
    QTest::mousePress(primary, Qt::LeftButton);
    REQUIRE(stage.newsroom.act(Action::Approve, id, stage.newsroom.editor));
    stage.window().openArticle(id);
    CHECK(soon([&] { return primary->text() != u"Approve"; }));
    QTest::mouseRelease(primary, Qt::LeftButton);
    stage.settle();
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(stateOf(stage, id) == State::Approved);
}

TEST_CASE("a refused next step says why")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    Details details;
    details.metadata.language = u"kk"_s;
    REQUIRE(stage.newsroom.desk().saveDetails(id, details, stage.newsroom.journalist.id));
    open(stage, id);
    const QAction *step = command(stage.window(), u"nextStep"_s);
    CHECK_FALSE(step->isEnabled());
    CHECK(step->statusTip() == wording::sentence(Refusal::NoSection));
}

TEST_CASE("Ctrl+W closes the article with all that was typed, and the window stays")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    open(stage, id);
    QWidget *body = visibleWidget(u"body"_s);
    QTest::keyClicks(body, u"Jana soz "_s);
    QTest::keyClick(body, Qt::Key_W, Qt::ControlModifier);
    CHECK(soon([] { return visibleWidget(u"emptyEditor"_s) != nullptr; }));
    CHECK(stage.window().isVisible());
    CHECK_FALSE(command(stage.window(), u"closeArticle"_s)->isEnabled());
    const auto kept = stage.newsroom.desk().open(id);
    REQUIRE(kept);
    CHECK(text::plainText(kept->content.body).contains(u"Jana soz"));
    CHECK_FALSE(stage.find<QListView>(u"articles"_s)->currentIndex().isValid());
}

TEST_CASE("settings have a key")
{
    Stage stage(&TestNewsroom::chief);
    QTest::keyClick(&stage.window(), Qt::Key_Comma, Qt::ControlModifier);
    CHECK(soon([] { return visibleWidget(u"settingsScreen"_s) != nullptr; }));
}

TEST_CASE("an editor begins with what waits for her, and so does who comes after her")
{
    Stage stage(&TestNewsroom::editor);
    const ArticleId waiting = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, waiting, stage.newsroom.journalist));
    stage.newsroom.newArticle(stage.newsroom.journalist);
    const auto *navigation = stage.window().findChild<ui::NavigationView *>();
    REQUIRE(soon([navigation] { return navigation->place().kind == ui::Place::Kind::MyQueue; }));
    CHECK(soon([] { // the head of a group and the article
        const auto *queue = qobject_cast<QListView *>(visibleWidget(u"queue"_s));
        return queue && queue->model()->rowCount() == 2;
    }));
    stage.session.signIn(stage.newsroom.journalist);
    CHECK(soon([navigation] { return navigation->place().kind == ui::Place::Kind::MyDrafts; }));
}

TEST_CASE("a place that was chosen stays when the counts change")
{
    Stage stage(&TestNewsroom::editor);
    auto *navigation = stage.window().findChild<ui::NavigationView *>();
    navigation->choose({ui::Place::Kind::Published, {}});
    const ArticleId waiting = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, waiting, stage.newsroom.journalist));
    navigation->refresh();
    stage.settle();
    CHECK(navigation->place().kind == ui::Place::Kind::Published);
}

TEST_CASE("what is on the site stays among the published while a new version is worked on")
{
    Stage stage(&TestNewsroom::editor);
    const ArticleId id = published(stage);
    auto *navigation = stage.window().findChild<ui::NavigationView *>();
    const auto *rows = stage.find<QListView>(u"articles"_s)->model();
    navigation->choose({ui::Place::Kind::Published, {}});
    REQUIRE(soon([rows] { return rows->rowCount() == 1; }));
    Act revise = stage.newsroom.actOf(Action::Revise, id, stage.newsroom.editor);
    revise.kind = RevisionKind::Silent;
    REQUIRE(stage.newsroom.desk().act(revise));
    REQUIRE(stateOf(stage, id) == State::Draft);
    navigation->choose({ui::Place::Kind::Withdrawn, {}});
    REQUIRE(soon([rows] { return rows->rowCount() == 0; }));
    navigation->choose({ui::Place::Kind::Published, {}});
    CHECK(soon([rows] { return rows->rowCount() == 1; }));
    CHECK(rows->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Live, under"));
    open(stage, id);
    CHECK(stage.find<QLabel>(u"stateBadge"_s)->text() == u"Live, under revision");
}

TEST_CASE("the preview of a revision shows the revision, the site's page stays")
{
    Stage stage(&TestNewsroom::editor);
    const ArticleId id = published(stage);
    const QString before = stage.newsroom.content().headline;
    CHECK(stage.find<QPushButton>(u"preview"_s)->text() == u"Open in browser");
    QTest::mouseClick(stage.find<QPushButton>(u"preview"_s), Qt::LeftButton);
    REQUIRE(soon([&stage] { return stage.browser.pages.size() == 1; }));
    const QUrl live = stage.browser.pages.constFirst();
    CHECK(live.toLocalFile().startsWith(stage.newsroom.folder()));

    Act revise = stage.newsroom.actOf(Action::Revise, id, stage.newsroom.editor);
    revise.kind = RevisionKind::Silent;
    REQUIRE(stage.newsroom.desk().act(revise));
    Act edit = stage.newsroom.actOf(Action::Edit, id, stage.newsroom.editor);
    edit.content = stage.newsroom.content();
    edit.content->headline = u"Түзетілген тақырып"_s;
    REQUIRE(stage.newsroom.desk().act(edit));
    stage.window().openArticle(id);
    auto *preview = stage.find<QPushButton>(u"preview"_s);
    REQUIRE(soon([preview] { return preview->text() == u"Preview"; }));
    stage.settle();
    QTest::mouseClick(preview, Qt::LeftButton);
    REQUIRE(soon([&stage] { return stage.browser.pages.size() == 2; }));
    const QUrl shown = stage.browser.pages.constLast();
    CHECK(shown != live);
    CHECK(read(shown).contains(u"Түзетілген тақырып"));
    CHECK(read(live).contains(before));
    CHECK_FALSE(read(live).contains(u"Түзетілген"));
}
