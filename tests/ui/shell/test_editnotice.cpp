#include "session/saving/autosave.h"
#include "ui/article/workspace.h"
#include "ui/shell/stage.h"
#include "ui/window/editorpane.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

void open(Stage &stage, ArticleId id)
{
    stage.window().openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
    stage.settle();
}

void typeLetter(const Stage &stage)
{
    QTest::sendKeyEvent(QTest::Click, stage.find<QTextEdit>(u"body"_s), Qt::Key_unknown, u"қ"_s,
                        Qt::NoModifier);
}

} // namespace

TEST_CASE("over somebody else's draft stands whose it is, and typing in vain says it again")
{
    Stage stage;
    open(stage, stage.newsroom.newArticle(stage.newsroom.editor));
    CHECK(stage.find<QLabel>(u"editNoticeText"_s)->text().contains(stage.newsroom.editor.name));
    CHECK_FALSE(visibleWidget(u"editNoticeAction"_s));
    auto *pane = stage.window().findChild<ui::EditorPane *>();
    QSignalSpy inVain(pane, &ui::EditorPane::typedInVain);
    const QString before = stage.find<QTextEdit>(u"body"_s)->toPlainText();
    typeLetter(stage);
    CHECK(inVain.size() == 1);
    CHECK(stage.find<QTextEdit>(u"body"_s)->toPlainText() == before);
}

TEST_CASE("over the text of who is no longer active stands that, and not whose it is")
{
    Stage stage;
    open(stage, stage.newsroom.newArticle(stage.newsroom.journalist));
    REQUIRE_FALSE(visibleWidget(u"editNotice"_s));
    Person gone = stage.newsroom.journalist;
    gone.active = false;
    REQUIRE(stage.newsroom.library().people().save(gone));
    stage.session.catchUp();
    REQUIRE(soon([] { return visibleWidget(u"editNotice"_s) != nullptr; }));
    CHECK(stage.find<QLabel>(u"editNoticeText"_s)->text().contains(u"no longer active"_s));
}

TEST_CASE("over one's own draft stands nothing, and no letter is in vain")
{
    Stage stage;
    open(stage, stage.newsroom.newArticle(stage.newsroom.journalist));
    CHECK_FALSE(visibleWidget(u"editNotice"_s));
    auto *pane = stage.window().findChild<ui::EditorPane *>();
    QSignalSpy inVain(pane, &ui::EditorPane::typedInVain);
    typeLetter(stage);
    CHECK(inVain.isEmpty());
    CHECK(stage.find<QTextEdit>(u"body"_s)->toPlainText().contains(u"қ"));
}

TEST_CASE("over a returned article stands who returned it and why, until it is submitted again")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    const auto returnFor = [&](const QString &reason) {
        REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
        Act act = stage.newsroom.actOf(Action::Return, id, stage.newsroom.editor);
        act.reason = reason;
        REQUIRE(stage.newsroom.desk().act(act));
    };
    returnFor(u"Дереккөз керек"_s);
    returnFor(u"Сан <b>қате</b> %1 %2"_s);
    open(stage, id);
    CHECK(soon([] { return visibleWidget(u"editNoticeText"_s) != nullptr; }));
    const QString said = stage.find<QLabel>(u"editNoticeText"_s)->text();
    CHECK(said == u"Returned by "_s + stage.newsroom.editor.name + u": Сан <b>қате</b> %1 %2"_s);
    CHECK_FALSE(visibleWidget(u"editNoticeAction"_s));
    typeLetter(stage);
    CHECK(stage.find<QTextEdit>(u"body"_s)->toPlainText().contains(u"қ"));
    const ArticleId other = stage.newsroom.newArticle(stage.newsroom.journalist);
    open(stage, other);
    CHECK(soon([] { return !visibleWidget(u"editNotice"_s); }));
}

TEST_CASE("an article that is returned again meanwhile says so with the new reason")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    const auto returnFor = [&](const QString &reason) {
        REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
        Act act = stage.newsroom.actOf(Action::Return, id, stage.newsroom.editor);
        act.reason = reason;
        REQUIRE(stage.newsroom.desk().act(act));
    };
    const auto says = [&stage](const QString &reason) {
        return stage.find<QLabel>(u"editNoticeText"_s)->text().endsWith(reason);
    };
    returnFor(u"Дереккөз керек"_s);
    open(stage, id);
    REQUIRE(soon([&] { return says(u"Дереккөз керек"_s); }));
    auto *workspace = stage.window().findChild<ui::Workspace *>();
    typeLetter(stage);
    workspace->autosave().saveNow();
    stage.settle();
    CHECK(says(u"Дереккөз керек"_s));
    returnFor(u"Сан қате"_s);
    workspace->catchUp();
    CHECK(soon([&] { return says(u"Сан қате"_s); }));
}

TEST_CASE("what was sent to the editors can be taken back from where it says why it is shut")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    open(stage, id);
    QTest::mouseClick(stage.find<QPushButton>(u"editNoticeAction"_s), Qt::LeftButton);
    REQUIRE(soon([] { return !visibleWidget(u"editNotice"_s); }));
    typeLetter(stage);
    CHECK(stage.find<QTextEdit>(u"body"_s)->toPlainText().contains(u"қ"));
}

TEST_CASE("every state that can't be typed on says why")
{
    Stage stage;
    const ArticleId trashed = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Trash, trashed, stage.newsroom.journalist));
    const ArticleId approved = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, approved, stage.newsroom.journalist));
    REQUIRE(stage.newsroom.act(Action::Approve, approved, stage.newsroom.editor));
    const ArticleId published = stage.newsroom.published();
    for (const auto &[id, word] :
         {std::pair{trashed, u"trash"_s}, std::pair{approved, u"approved"_s},
          std::pair{published, u"published"_s}}) {
        open(stage, id);
        INFO(word.toStdString());
        CHECK(stage.find<QLabel>(u"editNoticeText"_s)->text().contains(word));
        CHECK(visibleWidget(u"editNoticeAction"_s));
    }
}

TEST_CASE("over a scheduled article stands for when")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    REQUIRE(stage.newsroom.act(Action::Approve, id, stage.newsroom.editor));
    REQUIRE(stage.newsroom.schedule(id, stage.newsroom.editor, u"2026-03-03 10:00"_s));
    open(stage, id);
    CHECK(soon([] { return visibleWidget(u"editNoticeText"_s) != nullptr; }));
    CHECK(stage.find<QLabel>(u"editNoticeText"_s)->text().contains(u"3 March 2026, 10:00"));
}
