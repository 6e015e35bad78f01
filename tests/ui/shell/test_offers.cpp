#include "session/currentarticle.h"
#include "ui/shell/stage.h"
#include "ui/window/topbar.h"
#include "wording/wording.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// An article in that state, made by the newsroom's own acts.
ArticleId articleIn(State state, TestNewsroom &newsroom)
{
    newsroom.clock().set(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    switch (state) {
    case State::Scheduled: {
        const ArticleId id = newsroom.scheduled();
        newsroom.clock().set(newsroom.clock().now().addDays(-1));
        return id;
    }
    case State::Published:
        return newsroom.published();
    case State::Withdrawn: {
        const ArticleId id = newsroom.published();
        REQUIRE(newsroom.act(Action::Withdraw, id, newsroom.chief));
        return id;
    }
    default:
        break;
    }
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
    if (state != State::Draft) {
        REQUIRE(newsroom.act(Action::Submit, id, newsroom.journalist));
    }
    if (state == State::Returned) {
        REQUIRE(newsroom.act(Action::Return, id, newsroom.editor));
    } else if (state == State::Approved) {
        REQUIRE(newsroom.act(Action::Approve, id, newsroom.editor));
    }
    return id;
}

constexpr State everyState[] = {State::Draft,    State::Submitted, State::Returned,
                                State::Approved, State::Scheduled, State::Published,
                                State::Withdrawn};

struct Bar
{
    explicit Bar(Stage &stage)
        : article(stage.session)
        , bar(article)
    {
        bar.show();
    }

    void open(Stage &stage, ArticleId id)
    {
        QSignalSpy opened(&article, &session::CurrentArticle::opened);
        article.open(id);
        REQUIRE(soon([&opened] { return opened.count() > 0; }));
        stage.settle();
    }

    QPushButton *primary() const { return bar.findChild<QPushButton *>(u"primary"_s); }
    QAction *entry(Action action) const
    {
        return bar.actionsMenu()->findChild<QAction *>(u"action-" + keyOf(action));
    }

    session::CurrentArticle article;
    ui::TopBar bar;
};

} // namespace

TEST_CASE("every refused action is grey and says why, in every state and for every role")
{
    Stage stage;
    Bar bar(stage);
    int cells = 0;
    for (const State state : everyState) {
        const ArticleId id = articleIn(state, stage.newsroom);
        stage.clock.set(stage.newsroom.clock().now());
        for (const Person &person :
             {stage.newsroom.journalist, stage.newsroom.editor, stage.newsroom.chief}) {
            stage.session.signIn(person);
            bar.open(stage, id);
            const auto offers = stage.newsroom.desk().offers(id, person.id);
            REQUIRE(offers);
            for (const Offer &offer : *offers) {
                INFO(keyOf(state).toStdString() << ' ' << keyOf(offer.action).toStdString() << ' '
                                                << keyOf(person.role).toStdString());
                const QAction *entry = bar.entry(offer.action);
                REQUIRE(entry);
                CHECK(entry->isEnabled() == !offer.refusal.has_value());
                CHECK(entry->toolTip().isEmpty() == false);
                if (offer.refusal) {
                    CHECK(entry->toolTip() == wording::sentence(*offer.refusal));
                    CHECK(entry->statusTip() == wording::sentence(*offer.refusal));
                }
                ++cells;
            }
        }
    }
    CHECK(cells == 7 * 15 * 3);
}

TEST_CASE("where the newsroom can only be read nothing looks as if it could be done")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    ui::MainWindow &window = stage.window();
    window.openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"primary"_s) != nullptr; }));
    stage.settle();
    auto *primary = stage.find<QPushButton>(u"primary"_s);
    REQUIRE(primary->isEnabled());
    auto facts = *session::readFacts(stage.newsroom.library());
    facts.readOnly = true;
    stage.session.setFacts(facts);
    stage.settle();
    const QString why = u"The newsroom can only be read."_s;
    CHECK_FALSE(primary->isEnabled());
    CHECK(primary->toolTip() == why);
    CHECK_FALSE(stage.find<QPushButton>(u"newArticle"_s)->isEnabled());
    for (const QAction *action : window.findChildren<QAction *>()) {
        INFO(action->objectName().toStdString());
        CHECK_FALSE((action->objectName().startsWith(u"action-") && action->isEnabled()));
    }
    for (const QString &name : {u"newArticle"_s, u"import"_s, u"save"_s, u"nextStep"_s}) {
        const auto *command = window.findChild<QAction *>(u"command."_s + name);
        REQUIRE(command);
        INFO(name.toStdString());
        CHECK_FALSE(command->isEnabled());
    }
    facts.readOnly = false;
    stage.session.setFacts(facts);
    stage.settle();
    CHECK(primary->isEnabled());
}

TEST_CASE("the primary button names the next step of who is signed in")
{
    struct Case
    {
        State state;
        const Person TestNewsroom::*who;
        std::optional<Action> step;
    };
    const auto [state, who, step] =
        GENERATE(Case{State::Draft, &TestNewsroom::journalist, Action::Submit},
                 Case{State::Returned, &TestNewsroom::journalist, Action::Submit},
                 Case{State::Submitted, &TestNewsroom::journalist, Action::Recall},
                 Case{State::Submitted, &TestNewsroom::editor, Action::Approve},
                 Case{State::Approved, &TestNewsroom::journalist, std::nullopt},
                 Case{State::Approved, &TestNewsroom::editor, Action::Schedule},
                 Case{State::Scheduled, &TestNewsroom::editor, Action::Publish},
                 Case{State::Published, &TestNewsroom::journalist, Action::Revise},
                 Case{State::Withdrawn, &TestNewsroom::editor, std::nullopt},
                 Case{State::Withdrawn, &TestNewsroom::chief, Action::Reopen});
    Stage stage(who);
    const ArticleId id = articleIn(state, stage.newsroom);
    stage.clock.set(stage.newsroom.clock().now());
    Bar bar(stage);
    bar.open(stage, id);
    INFO(keyOf(state).toStdString());
    CHECK(bar.primary()->isVisible() == step.has_value());
    if (step) {
        CHECK(bar.primary()->text() == wording::name(*step));
    }
}

TEST_CASE("a primary step that the checklist refuses is grey and says why beside it")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    Details details;
    details.metadata.language = u"kk"_s;
    REQUIRE(stage.newsroom.desk().saveDetails(id, details, stage.newsroom.journalist.id));
    Bar bar(stage);
    bar.open(stage, id);
    CHECK_FALSE(bar.primary()->isEnabled());
    CHECK(bar.bar.findChild<QLabel *>(u"whyNot"_s)->text() ==
          wording::sentence(Refusal::NoSection));
}

TEST_CASE("an approved article is not typed into before its approval is given up")
{
    Stage stage;
    Bar bar(stage);
    bar.open(stage, articleIn(State::Draft, stage.newsroom));
    CHECK(bar.article.isEditable());
    bar.open(stage, articleIn(State::Approved, stage.newsroom));
    CHECK_FALSE(bar.article.isEditable());
    CHECK_FALSE(bar.article.refusalOf(Action::Edit));
}

TEST_CASE("who decides on a submitted article sees both answers, and nobody else does")
{
    Stage stage(&TestNewsroom::editor);
    Bar bar(stage);
    const auto *back = bar.bar.findChild<QPushButton *>(u"otherAnswer"_s);
    REQUIRE(back);
    bar.open(stage, articleIn(State::Submitted, stage.newsroom));
    CHECK(back->isVisible());
    CHECK(back->isEnabled());
    CHECK(back->text() == wording::name(Action::Return));
    CHECK(bar.primary()->text() == wording::name(Action::Approve));
    QSignalSpy asked(&bar.bar, &ui::TopBar::actionAsked);
    QTest::mouseClick(const_cast<QPushButton *>(back), Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.at(0).at(0).value<Action>() == Action::Return);

    bar.open(stage, articleIn(State::Draft, stage.newsroom));
    CHECK_FALSE(back->isVisible());
    stage.session.signIn(stage.newsroom.journalist);
    bar.open(stage, articleIn(State::Submitted, stage.newsroom));
    CHECK_FALSE(back->isVisible());
}

TEST_CASE("the menu has what can be done, and folds away the rest with its reasons")
{
    Stage stage(&TestNewsroom::editor);
    Bar bar(stage);
    auto *refused = bar.bar.actionsMenu()->findChild<QMenu *>(u"refusedMenu"_s);
    REQUIRE(refused);
    for (const State state : everyState) {
        bar.open(stage, articleIn(state, stage.newsroom));
        const QList<QAction *> first = bar.bar.actionsMenu()->actions();
        INFO(keyOf(state).toStdString());
        CHECK(first.size() + refused->actions().size() == allActions().size() + 1);
        for (const QAction *entry : first) {
            CHECK((entry->isEnabled() || entry == refused->menuAction()));
        }
        for (const QAction *entry : refused->actions()) {
            CHECK_FALSE(entry->isEnabled());
            CHECK(entry->text().section(u'\t', 1) == entry->toolTip());
        }
        CHECK(first.last() == refused->menuAction());
    }
}

TEST_CASE("a double click, or more clicks still, on the primary button are one")
{
    Stage stage;
    const ArticleId id = articleIn(State::Draft, stage.newsroom);
    Bar bar(stage);
    bar.open(stage, id);
    // What the window does with it: the button says something else at once.
    QObject::connect(&bar.bar, &ui::TopBar::actionAsked, &bar.article, [&](Action action) {
        bar.article.act(stage.newsroom.actOf(action, id, stage.newsroom.journalist));
    });
    QSignalSpy asked(&bar.bar, &ui::TopBar::actionAsked);
    const QPoint at = bar.primary()->mapTo(&bar.bar, bar.primary()->rect().center());
    QTest::mouseDClick(bar.bar.windowHandle(), Qt::LeftButton, {}, at);
    CHECK(asked.count() == 1);
    REQUIRE(soon([&] { return bar.primary()->text() == wording::name(Action::Recall); }));
    stage.settle();
    CHECK(stage.newsroom.library().articles().load(id)->state == State::Submitted);

    // The second press of a double click may come when the button has changed already.
    QTest::mouseEvent(QTest::MouseDClick, bar.primary(), Qt::LeftButton, {}, {});
    QTest::mouseRelease(bar.primary(), Qt::LeftButton);
    CHECK(asked.count() == 1);
    QTest::mouseClick(bar.primary(), Qt::LeftButton);
    CHECK(asked.count() == 2);
}
