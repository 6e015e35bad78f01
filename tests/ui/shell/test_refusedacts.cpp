// What is typed for an act stays where others have come before it.
#include "ui/article/actionprompts.h"
#include "ui/shell/stage.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

constexpr auto reason = "Дереккөзін көрсетіңіз";

/// An editor's window with an article under review, and the dialog that asks why it is returned.
struct Returning
{
    Returning()
    {
        submit();
        stage.window().openArticle(id);
        REQUIRE(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
        stage.settle();
        stage.window().findChild<ui::ActionPrompts *>()->ask(Action::Return, article());
        stage.find<QPlainTextEdit>(u"reason"_s)->setPlainText(QString::fromUtf8(reason));
    }

    Article article() { return *stage.newsroom.library().articles().load(id); }
    void submit() { REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist)); }
    void recall() { REQUIRE(stage.newsroom.act(Action::Recall, id, stage.newsroom.journalist)); }
    void lookAgain()
    {
        QEvent event(QEvent::WindowActivate);
        QApplication::sendEvent(&stage.window(), &event);
    }
    void confirm() const { stage.find<QPushButton>(u"accept"_s)->click(); }
    bool saysWho() const
    {
        const auto *problem = qobject_cast<QLabel *>(visibleWidget(u"problem"_s));
        return problem && problem->text().contains(stage.newsroom.journalist.name) &&
               problem->text().contains(u"Recalled from review");
    }
    bool mayConfirm() const
    {
        const auto *button = qobject_cast<QPushButton *>(visibleWidget(u"accept"_s));
        return button && button->isEnabled() && stage.find<QLabel>(u"problem"_s)->text().isEmpty();
    }
    QString typed() const { return stage.find<QPlainTextEdit>(u"reason"_s)->toPlainText(); }

    Stage stage{&TestNewsroom::editor};
    ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
};

} // namespace

TEST_CASE("a reason is still there when its author has recalled the article meanwhile")
{
    Returning desk;
    desk.recall();
    SECTION("which the window learns from the refusal")
    {
        desk.confirm();
        REQUIRE(soon([&desk] { return desk.saysWho(); }));
        CHECK(desk.stage.window().findChild<widgets::MessageBar *>()->isVisible());
    }
    SECTION("which the window learns before")
    {
        desk.lookAgain();
        REQUIRE(soon([&desk] { return desk.saysWho(); }));
    }
    CHECK(desk.typed() == QString::fromUtf8(reason));
    CHECK_FALSE(desk.mayConfirm());

    desk.submit();
    desk.lookAgain();
    REQUIRE(soon([&desk] { return desk.mayConfirm(); }));
    CHECK(desk.typed() == QString::fromUtf8(reason));
    CHECK(soon([&] { return desk.stage.window().findChild<widgets::MessageBar *>()->isHidden(); }));
    desk.confirm();
    REQUIRE(soon([&desk] { return desk.article().state == State::Returned; }));
    CHECK(desk.stage.newsroom.library().log().of(desk.id)->constLast().reason ==
          QString::fromUtf8(reason));
}

TEST_CASE("a reason whose dialog was given up after a refusal is there when it is asked for again")
{
    Returning desk;
    desk.recall();
    desk.confirm();
    REQUIRE(soon([&desk] { return desk.saysWho(); }));
    desk.stage.find<QPushButton>(u"cancel"_s)->click();
    desk.submit();
    desk.stage.window().findChild<ui::ActionPrompts *>()->ask(Action::Return, desk.article());
    CHECK(soon([] { return visibleWidget(u"reason"_s) != nullptr; }));
    CHECK(desk.typed() == QString::fromUtf8(reason));
}
