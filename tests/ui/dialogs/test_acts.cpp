// What an act still needs is asked for, and the act that comes of it is one that the desk does.
#include "ui/article/actionprompts.h"
#include "ui/dialogs/opened.h"
#include "ui/shell/stage.h"

#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// A chief editor who is asked, over a window.
struct Asking
{
    /// Asks, and waits for the dialog if one comes.
    QWidget *ask(Action action, ArticleId id)
    {
        asker.ask(action, article(id));
        QWidget *dialog = QApplication::activeModalWidget();
        if (dialog) {
            dialog->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(dialog));
        }
        return dialog;
    }

    QWidget *dialog(Action action, ArticleId id)
    {
        QWidget *asked = ask(action, id);
        REQUIRE(asked);
        CHECK(answers.isEmpty());
        checkControls(asked);
        return asked;
    }

    void accept(QWidget *dialog, bool byMouse) const
    {
        if (byMouse) {
            click(dialog, u"accept"_s);
        } else {
            tabTo(dialog, u"accept"_s);
            key(Qt::Key_Return);
        }
    }

    /// The one act that was answered, done by the desk.
    Article done()
    {
        REQUIRE(answers.count() == 1);
        const auto act = answers.takeFirst().at(0).value<Act>();
        CHECK(act.actor == stage.newsroom.chief.id);
        const auto after = stage.newsroom.desk().act(act);
        INFO(qPrintable(after ? QString() : after.error().subject));
        REQUIRE(after);
        CHECK_FALSE(QApplication::activeModalWidget());
        return *after;
    }

    Article article(ArticleId id) { return *stage.newsroom.library().articles().load(id); }
    LogEntry lastAct(ArticleId id) { return stage.newsroom.library().log().of(id)->constLast(); }
    ArticleId inState(State state)
    {
        if (state == State::Published) {
            return stage.newsroom.published();
        }
        const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
        REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
        if (state == State::Approved) {
            REQUIRE(stage.newsroom.act(Action::Approve, id, stage.newsroom.editor));
        }
        return id;
    }

    Stage stage{&TestNewsroom::chief};
    Opened<QWidget> window{new QWidget};
    ui::ActionPrompts asker{stage.session, window.get()};
    QSignalSpy answers{&asker, &ui::ActionPrompts::answered};
};

/// What comes first of what the table asks for; a text is typed without a dialog.
QString dialogOf(Action action, State state)
{
    for (const Ask ask : rowOf(action).asks.in(state)) {
        if (ask == Ask::Reason) {
            return u"reasonDialog"_s;
        }
        if (ask == Ask::Time) {
            return u"scheduleDialog"_s;
        }
        if (ask == Ask::Revision) {
            return u"reviseDialog"_s;
        }
        if (ask != Ask::Text) {
            return u"confirm-" + keyOf(action);
        }
    }
    return {};
}

} // namespace

TEST_CASE("every action asks for what the workflow's table says, and for nothing else")
{
    Asking it;
    for (const Action action : allActions()) {
        for (const State state : rowOf(action).from) {
            INFO(keyOf(action).toStdString() << " of " << keyOf(state).toStdString());
            Article article;
            article.id = ArticleId::create();
            article.state = state;
            article.schedule = Slot{{}, it.stage.clock.now().addSecs(3600), {}};
            it.asker.ask(action, article);
            QWidget *dialog = QApplication::activeModalWidget();
            CHECK((dialog ? dialog->objectName() : QString()) == dialogOf(action, state));
            CHECK(it.answers.count() == (dialog ? 0 : 1));
            it.answers.clear();
            if (dialog) {
                dialog->close();
                REQUIRE(soon([] { return !QApplication::activeModalWidget(); }));
            }
        }
    }
}

TEST_CASE("an act that needs nothing more is done without a question")
{
    Asking it;
    const ArticleId id = it.inState(State::Submitted);
    CHECK_FALSE(it.ask(Action::Claim, id));
    CHECK(it.done().reviewer == it.stage.newsroom.chief.id);
    CHECK_FALSE(it.ask(Action::Edit, id)); // voids nothing
    REQUIRE(it.answers.count() == 1);
}

TEST_CASE("a reason is asked for where the log wants one, by mouse and by keys")
{
    const bool byMouse = GENERATE(true, false);
    Asking it;
    const ArticleId returned = it.inState(State::Submitted);
    const ArticleId live = it.inState(State::Published);
    const std::tuple<Action, ArticleId, State> acts[] = {
        {Action::Return, returned, State::Returned},
        {Action::Withdraw, live, State::Withdrawn},
        {Action::Reopen, live, State::Draft}};
    for (const auto &[action, id, state] : acts) {
        INFO(keyOf(action).toStdString());
        QWidget *dialog = it.dialog(action, id);
        byMouse ? click(dialog, u"reason"_s) : tabTo(dialog, u"reason"_s);
        type(u"Дереккөз жоқ"_s);
        it.accept(dialog, byMouse);
        CHECK(it.done().state == state);
        CHECK(it.lastAct(id).reason == u"Дереккөз жоқ");
    }
}

TEST_CASE("a time is asked for, and another one for what is scheduled, by mouse and by keys")
{
    const bool byMouse = GENERATE(true, false);
    Asking it;
    const ArticleId id = it.inState(State::Approved);
    it.accept(it.dialog(Action::Schedule, id), byMouse);
    const Article scheduled = it.done();
    REQUIRE(scheduled.schedule);
    CHECK(scheduled.schedule->utc > it.stage.clock.now());
    QWidget *again = it.dialog(Action::Reschedule, id);
    tabTo(again, u"slotTime"_s);
    key(Qt::Key_Up);
    it.accept(again, byMouse);
    CHECK(it.done().schedule->utc > scheduled.schedule->utc);
}

TEST_CASE("what kind of change a revision is, is asked for, by mouse and by keys")
{
    const bool byMouse = GENERATE(true, false);
    Asking it;
    const ArticleId id = it.inState(State::Published);
    QWidget *dialog = it.dialog(Action::Revise, id);
    byMouse ? click(dialog, u"publicNote"_s) : tabTo(dialog, u"publicNote"_s);
    type(u"Аты түзетілді"_s);
    it.accept(dialog, byMouse);
    const Article revised = it.done();
    CHECK(revised.revising == RevisionKind::Correction);
    CHECK(revised.publicNote == u"Аты түзетілді");
}

TEST_CASE("what an edit ends is said first, by mouse and by keys")
{
    const bool byMouse = GENERATE(true, false);
    Asking it;
    const ArticleId approved = it.inState(State::Approved);
    const ArticleId scheduled = it.stage.newsroom.scheduled();
    for (const ArticleId id : {approved, scheduled}) {
        auto *box = qobject_cast<QMessageBox *>(it.dialog(Action::Edit, id));
        REQUIRE(box);
        CHECK(box->text().contains(u"scheduled") == (id == scheduled));
        CHECK_FALSE(box->informativeText().isEmpty());
        it.accept(box, byMouse);
        const Article after = it.done();
        CHECK_FALSE(after.approval);
        CHECK_FALSE(after.schedule);
    }
}

TEST_CASE("a time that was chosen is not passed over by one click, a late one has none left")
{
    const bool byMouse = GENERATE(true, false);
    Asking it;
    const ArticleId id = it.stage.newsroom.scheduled();
    QWidget *box = it.dialog(Action::Publish, id);
    CHECK(qobject_cast<QMessageBox *>(box)->text().contains(u"10:00"));
    it.accept(box, byMouse);
    REQUIRE(it.answers.count() == 1);
    CHECK(it.answers.takeFirst().at(0).value<Act>().action == Action::Publish);

    it.stage.clock.set(it.article(id).schedule->utc.addSecs(1));
    CHECK_FALSE(it.ask(Action::Publish, id));
    CHECK(it.answers.count() == 1);
}

TEST_CASE("who gives up does nothing, by mouse and by keys")
{
    const bool byMouse = GENERATE(true, false);
    Asking it;
    const ArticleId submitted = it.inState(State::Submitted);
    const ArticleId approved = it.inState(State::Approved);
    const ArticleId live = it.inState(State::Published);
    const ArticleId scheduled = it.inState(State::Approved);
    REQUIRE(it.stage.newsroom.schedule(scheduled, it.stage.newsroom.editor, u"2026-03-04 10:00"_s));
    const std::pair<Action, ArticleId> acts[] = {
        {Action::Return, submitted}, {Action::Schedule, approved}, {Action::Edit, approved},
        {Action::Withdraw, live},    {Action::Publish, scheduled}, {Action::Revise, live},
    };
    for (const auto &[action, id] : acts) {
        INFO(keyOf(action).toStdString());
        const Article before = it.article(id);
        QWidget *dialog = it.dialog(action, id);
        if (auto *box = qobject_cast<QMessageBox *>(dialog); box && byMouse) {
            QTest::mouseClick(static_cast<QWidget *>(box->button(QMessageBox::Cancel)),
                              Qt::LeftButton);
        } else if (byMouse) {
            click(dialog, u"cancel"_s);
        } else {
            key(qobject_cast<QMessageBox *>(dialog) ? Qt::Key_Return : Qt::Key_Escape);
        }
        CHECK(soon([] { return !QApplication::activeModalWidget(); }));
        CHECK(it.answers.isEmpty());
        CHECK(it.article(id) == before);
    }
}
