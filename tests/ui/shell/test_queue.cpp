#include "newsroom/office.h"
#include "ui/navigation/navigationview.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queueview.h"
#include "ui/shell/stage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using ui::QueueModel;
using ui::QueueView;

namespace {

/// An editor before a queue with two articles that wait and one that was returned.
struct Queue
{
    Queue()
    {
        first = submitted();
        stage.clock.set(stage.clock.now().addSecs(3600));
        stage.newsroom.clock().set(stage.clock.now());
        second = submitted();
        returned = submitted();
        REQUIRE(stage.newsroom.act(Action::Return, returned, stage.newsroom.editor));
        stage.window();
        REQUIRE(soon([this] { return visibleWidget(u"queue"_s) && model().rowCount() == 5; }));
        view().setFocus();
        REQUIRE(soon([this] { return view().currentIndex().row() == 1; }));
        stage.settle();
    }

    ArticleId submitted()
    {
        const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
        REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
        return id;
    }
    QueueView &view() const { return *stage.find<QueueView>(u"queue"_s); }
    QueueModel &model() const { return *qobject_cast<QueueModel *>(view().model()); }
    Article stored(ArticleId id) { return stage.newsroom.library().articles().load(id).value(); }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex line = model().index(row);
            all.append(model().isGroup(line) ? u"# "_s + line.data().toString() + u' ' +
                                                   QString::number(model().countAt(line))
                                             : model().articleAt(line)->id.toString());
        }
        return all;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&view(), Qt::Key(key), modifiers);
    }
    bool offers(BulkKind kind) const
    {
        return stage.find<QPushButton>(u"bulk-"_s + QString::number(int(kind)))->isEnabled();
    }

    Stage stage{&TestNewsroom::editor};
    ArticleId first;
    ArticleId second;
    ArticleId returned;
};

} // namespace

TEST_CASE("an editor's window begins with the queue, who waited longest first, in groups")
{
    const Queue queue;
    CHECK(queue.texts() == QStringList{u"# Waiting for review 2"_s, queue.first.toString(),
                                       queue.second.toString(), u"# Returned to authors 1"_s,
                                       queue.returned.toString()});
    CHECK(queue.model().rowAt(queue.model().index(1)).time == u"1 h 0 min");
    const auto *navigation = queue.stage.find<QListView>(u"navigation"_s);
    const QString place = navigation->currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(place == u"My queue: 3");
    CHECK_FALSE(visibleWidget(u"articles"_s));
    CHECK_FALSE(visibleWidget(u"inspector"_s));
}

TEST_CASE("Enter opens an article of the queue, and Escape comes back to its line")
{
    Queue queue;
    queue.press(Qt::Key_Down);
    queue.press(Qt::Key_Return);
    REQUIRE(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
    CHECK_FALSE(visibleWidget(u"queue"_s));
    CHECK(soon([&] { // with the queue's lines beside it
        return queue.stage.find<QListView>(u"articles"_s)->model()->rowCount() == 3;
    }));
    QTest::keyClick(queue.stage.window().focusWidget(), Qt::Key_Escape);
    REQUIRE(soon([] { return visibleWidget(u"queue"_s) != nullptr; }));
    CHECK(queue.view().hasFocus());
    CHECK(queue.model().articleAt(queue.view().currentIndex())->id == queue.second);
    CHECK_FALSE(visibleWidget(u"headline"_s));
}

TEST_CASE("several that are chosen are taken for review by one key")
{
    Queue queue;
    queue.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(queue.model().chosen().size() == 2);
    CHECK(soon([&] { return queue.offers(BulkKind::Claim); }));
    CHECK(queue.stage.find<QPushButton>(u"queueClaim"_s)->text().toStdString() ==
          "Take for review (2)");
    queue.press(Qt::Key_T);
    CHECK(soon([&] { return queue.stored(queue.second).reviewer.has_value(); }));
    CHECK(queue.stored(queue.first).reviewer == queue.stage.newsroom.editor.id);
    CHECK(soon([&] { return queue.model().chosen().isEmpty(); }));
    CHECK(soon([&] {
        return queue.stage.find<QToolButton>(u"queueAssigned"_s)->text() == u"Taken by me: 2";
    }));
}

TEST_CASE(
    "what can't be done to all that are chosen is grey with its reason, and its key does nothing")
{
    Queue queue;
    queue.press(Qt::Key_X);
    queue.model().setChosen({queue.returned}, true);
    CHECK(soon([&] {
        const auto *reason = qobject_cast<QLabel *>(visibleWidget(u"bulkReason-0"_s));
        return reason && reason->text().startsWith(u"1 of 2 only.");
    }));
    CHECK_FALSE(queue.offers(BulkKind::Claim));
    CHECK(queue.offers(BulkKind::Section));
    CHECK_FALSE(queue.offers(BulkKind::Owner)); // the chief editor's
    queue.press(Qt::Key_T);
    queue.stage.settle();
    CHECK_FALSE(queue.stored(queue.first).reviewer);
    queue.press(Qt::Key_Escape);
    CHECK(queue.model().chosen().isEmpty());
}

TEST_CASE("what was put into the trash from the queue comes back by Undo")
{
    Queue queue;
    queue.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(queue.model().chosen().size() == 2);
    REQUIRE(soon([&] { return queue.offers(BulkKind::Trash); }));
    queue.press(Qt::Key_Delete);
    REQUIRE(soon([&] { return queue.texts().size() == 2; }));
    CHECK(queue.stored(queue.first).trashed);
    auto *undo = queue.stage.find<QPushButton>(u"messageAnswer"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(soon([&] { return queue.texts().size() == 5; }));
    CHECK_FALSE(queue.stored(queue.second).trashed);
}

TEST_CASE("an article that was changed by another meanwhile stays chosen with the reason")
{
    Queue queue;
    queue.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(soon([&] { return queue.offers(BulkKind::Claim); }));
    REQUIRE(queue.stage.newsroom.act(Action::Approve, queue.first, queue.stage.newsroom.chief));
    queue.press(Qt::Key_T);
    REQUIRE(soon([&] { return queue.stored(queue.second).reviewer.has_value(); }));
    CHECK(soon([&] {
        const QModelIndex line = queue.model().indexOf(queue.first);
        return queue.model().chosen().size() == 1 && line.isValid() &&
               !queue.model().reasonAt(line).isEmpty();
    }));
}

TEST_CASE("what nobody has looked at is told, and U makes it so again")
{
    Queue queue;
    const QString unread = queue.stage.find<QToolButton>(u"queueUnread"_s)->text();
    CHECK(unread.toStdString() == "Unread: 3");
    REQUIRE(Office(queue.stage.newsroom.library(), queue.stage.clock)
                .noteOpened(queue.first, queue.stored(queue.first).head,
                            queue.stage.newsroom.editor.id));
    queue.stage.window().catchUp();
    CHECK(soon([&] { return !queue.model().rowAt(queue.model().index(1)).unread; }));
    CHECK_FALSE(queue.model().rowAt(queue.model().index(1)).spoken().startsWith(u"unread"));
    QTest::mouseClick(queue.stage.find<QToolButton>(u"queueUnread"_s), Qt::LeftButton);
    CHECK(queue.texts().size() == 4);
    QTest::mouseClick(queue.stage.find<QToolButton>(u"queueAll"_s), Qt::LeftButton);
    queue.view().setCurrentIndex(queue.model().index(1));
    queue.press(Qt::Key_U);
    CHECK(soon([&] { return queue.model().rowAt(queue.model().index(1)).unread; }));
}

TEST_CASE("groups fold by Left and unfold by Right")
{
    const Queue queue;
    queue.press(Qt::Key_Left);
    CHECK(queue.texts() == QStringList{u"# Waiting for review 2"_s, u"# Returned to authors 1"_s,
                                       queue.returned.toString()});
    CHECK(queue.view().currentIndex().row() == 0);
    queue.press(Qt::Key_Right);
    CHECK(queue.texts().size() == 5);
}

TEST_CASE("search in the queue shows the list, and Escape the queue again")
{
    Queue queue;
    QTest::keyClick(&queue.stage.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(soon([] { return visibleWidget(u"search"_s) != nullptr; }));
    CHECK(queue.stage.find<QLineEdit>(u"search"_s)->hasFocus());
    QTest::keyClick(queue.stage.find<QLineEdit>(u"search"_s), Qt::Key_Escape);
    CHECK(soon([] { return visibleWidget(u"queue"_s) != nullptr; }));
}

TEST_CASE("a queue's lines change one by one, and follow their groups")
{
    Queue queue;
    QueueModel model(queue.stage.session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ArticleSummary one;
    one.id = queue.first;
    one.state = State::Submitted;
    ArticleSummary two = one;
    two.id = queue.second;
    model.setParts({{QueueGroup::Waiting, 2, {one, two}}, {QueueGroup::Claimed, 0, {}}});
    const QPersistentModelIndex line = model.indexOf(two.id);
    model.setChosen({two.id}, true);
    model.setParts({{QueueGroup::Waiting, 1, {one}}, {QueueGroup::Claimed, 1, {two}}});
    CHECK(line.row() == 3);
    CHECK(model.chosen().size() == 1);
    model.setParts({{QueueGroup::Waiting, 1, {one}}});
    CHECK(model.chosen().isEmpty());
    CHECK(model.rowCount() == 2);
}
