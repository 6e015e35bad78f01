#include "editor/comparison/comparisonview.h"
#include "session/currentarticle.h"
#include "text/plaintext.h"
#include "ui/commands/commands.h"
#include "ui/shell/stage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// The article, with its first paragraph begun by that word, as a version of that person's.
void begin(Stage &stage, ArticleId id, const QString &word, const Person &writer)
{
    Act edit = stage.newsroom.actOf(Action::Edit, id, writer);
    edit.content = stage.newsroom.desk().open(id)->content;
    auto &first = std::get<text::Paragraph>(edit.content->body.blocks.first());
    first.runs.prepend({word + u' ', {}, {}, {}});
    REQUIRE(stage.newsroom.desk().act(edit));
}

QAction *command(Stage &stage, const QString &name)
{
    auto *action = stage.window().findChild<QAction *>(u"command."_s + name);
    REQUIRE(action);
    return action;
}

QString textAt(const QString &name)
{
    const auto *label = qobject_cast<QLabel *>(visibleWidget(name));
    return label ? label->text() : QString();
}

/// The window of that person with the article open and its changes shown.
void showChanges(Stage &stage, ArticleId id)
{
    stage.window().openArticle(id);
    REQUIRE(soon([&] { return command(stage, u"changes"_s)->isEnabled(); }));
    stage.settle();
    command(stage, u"changes"_s)->trigger();
    REQUIRE(soon([] { return textAt(u"changeCount"_s).startsWith(u"Changes"); }));
}

} // namespace

TEST_CASE("what has changed since the version before is seen, and one goes from change to change")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    begin(stage, id, u"Бүгін"_s, stage.newsroom.journalist);
    showChanges(stage, id);
    CHECK(textAt(u"changeCount"_s) == u"Changes: 1");
    const auto *shown = stage.find<editor::ComparisonView>(u"comparison"_s);
    CHECK(shown->toPlainText().contains(u"Бүгін "));
    command(stage, u"nextChange"_s)->trigger();
    CHECK(textAt(u"changePlace"_s) == u"1 / 1");
    CHECK(textAt(u"currentChange"_s).contains(u"«Бүгін"));
}

TEST_CASE("a change that is taken back is gone from the text, which stays in the history")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    const Content before = stage.newsroom.desk().open(id)->content;
    begin(stage, id, u"Бүгін"_s, stage.newsroom.journalist);
    showChanges(stage, id);
    command(stage, u"nextChange"_s)->trigger();
    QTest::keyClick(stage.find<editor::ComparisonView>(u"comparison"_s), Qt::Key_B);
    REQUIRE(soon([] { return textAt(u"changeCount"_s) == u"No changes"; }));
    stage.settle();
    CHECK(stage.newsroom.desk().open(id)->content == before);
    const auto versions = stage.newsroom.library().articles().versions(id).value();
    CHECK(versions.first().number == 2);
    CHECK(text::plainText(stage.newsroom.library().articles().version(id, 2)->content.body)
              .startsWith(u"Бүгін "));
}

TEST_CASE("who may not write takes nothing back, and Escape leads to the text again")
{
    Stage stage(&TestNewsroom::chief);
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    begin(stage, id, u"Бүгін"_s, stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    REQUIRE(stage.newsroom.act(Action::Approve, id, stage.newsroom.editor));
    showChanges(stage, id);
    auto *shown = stage.find<editor::ComparisonView>(u"comparison"_s);
    command(stage, u"nextChange"_s)->trigger();
    QTest::keyClick(shown, Qt::Key_B);
    stage.settle();
    CHECK(textAt(u"changeCount"_s) == u"Changes: 1");
    QTest::keyClick(shown, Qt::Key_Escape);
    CHECK_FALSE(shown->isVisible());
    CHECK_FALSE(command(stage, u"changes"_s)->isChecked());
    CHECK(stage.find<QTextEdit>(u"body"_s)->isVisible());
}

TEST_CASE("another article's page is shown when it is opened over an article's changes")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    begin(stage, id, u"Бүгін"_s, stage.newsroom.journalist);
    const ArticleId other = stage.newsroom.newArticle(stage.newsroom.journalist);
    showChanges(stage, id);
    stage.window().openArticle(other);
    CHECK(soon([] { return visibleWidget(u"comparison"_s) == nullptr; }));
    CHECK(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
}

TEST_CASE("who reviews an article again is shown what has changed since she saw it")
{
    Stage stage(&TestNewsroom::editor);
    TestNewsroom &room = stage.newsroom;
    const ArticleId id = room.newArticle(room.journalist);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    stage.window().openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
    stage.settle();
    CHECK(visibleWidget(u"comparison"_s) == nullptr); // the first time all of it is new
    const ArticleId other = room.newArticle(room.journalist);
    stage.window().openArticle(other);
    stage.settle();
    REQUIRE(room.act(Action::Return, id, room.editor));
    begin(stage, id, u"Бүгін"_s, room.journalist);
    begin(stage, id, u"Міне"_s, room.journalist);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    stage.window().openArticle(id);
    REQUIRE(soon([] { return textAt(u"changeCount"_s).startsWith(u"Changes"); }));
    const QString shown = stage.find<editor::ComparisonView>(u"comparison"_s)->toPlainText();
    CHECK(shown.contains(u"Міне Бүгін"));
}

TEST_CASE("two changes that are taken back in a row are both gone")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    const Content before = stage.newsroom.desk().open(id)->content;
    Act edit = stage.newsroom.actOf(Action::Edit, id, stage.newsroom.journalist);
    edit.content = before;
    edit.content->headline += u" бүгін";
    auto &first = std::get<text::Paragraph>(edit.content->body.blocks.first());
    first.runs.prepend({u"Бүгін "_s, {}, {}, {}});
    REQUIRE(stage.newsroom.desk().act(edit));
    showChanges(stage, id);
    REQUIRE(textAt(u"changeCount"_s) == u"Changes: 2");
    auto *shown = stage.find<editor::ComparisonView>(u"comparison"_s);
    command(stage, u"nextChange"_s)->trigger();
    QTest::keyClick(shown, Qt::Key_B);
    command(stage, u"nextChange"_s)->trigger();
    QTest::keyClick(shown, Qt::Key_B); // the first is not gone from the screen yet
    REQUIRE(soon([] { return textAt(u"changeCount"_s) == u"Changes: 1"; }));
    stage.settle();
    command(stage, u"nextChange"_s)->trigger();
    QTest::keyClick(shown, Qt::Key_B);
    REQUIRE(soon([] { return textAt(u"changeCount"_s) == u"No changes"; }));
    CHECK(stage.newsroom.desk().open(id)->content == before);
}
