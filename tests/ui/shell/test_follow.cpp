// A list that follows what others do, while somebody is in the middle of it.
#include "newsroom/office.h"
#include "session/librarywatch.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/inspector/inspectortabs.h"
#include "ui/shell/stage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using ui::ArticleListModel;

namespace {

/// A window in the middle of a list of eighty articles, one of which is open.
struct Reading
{
    Reading()
    {
        for (int i = 0; i < 80; ++i) {
            stage.newsroom.clock().advance(60);
            ids.prepend(stage.newsroom.newArticle(stage.newsroom.journalist)); // as in the list
        }
        stage.clock.set(stage.newsroom.clock().now());
        ui::MainWindow &window = stage.window();
        QObject::connect(&watch, &session::LibraryWatch::othersWrote, &window,
                         &ui::MainWindow::follow);
        window.openArticle(ids.at(40));
        stage.settle();
        list = stage.find<QListView>(u"articles"_s);
        model = qobject_cast<ArticleListModel *>(list->model());
        REQUIRE(soon([this] { return model->idAt(list->currentIndex()) == ids.at(40); }));
        list->scrollTo(model->indexOf(ids.at(30)), QListView::PositionAtTop);
        REQUIRE(list->verticalScrollBar()->value() > 0);
        look();
    }

    void look()
    {
        watch.look();
        stage.settle();
        stage.settle();
    }
    void changeByOthers(ArticleId id)
    {
        stage.newsroom.clock().advance(60);
        Desk &desk = stage.newsroom.desk();
        const auto open = desk.open(id);
        Content content = open->content;
        content.headline += u'!';
        REQUIRE(desk.keepWorkingCopy(id, open->article.revision, content,
                                     stage.newsroom.journalist.id));
    }
    int top(ArticleId id) const { return list->visualRect(model->indexOf(id)).top(); }

    Stage stage;
    QList<ArticleId> ids;
    session::LibraryWatch watch{stage.session, std::chrono::hours(24)};
    QListView *list = nullptr;
    ArticleListModel *model = nullptr;
};

} // namespace

TEST_CASE("others' changes move their lines, and neither the chosen line nor what is seen")
{
    Reading reading;
    const QAbstractItemModelTester tester(reading.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(reading.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(reading.model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(reading.model, &QAbstractItemModel::rowsMoved);
    const int top = reading.top(reading.ids.at(35));
    reading.changeByOthers(reading.ids.at(70));
    reading.look();
    CHECK(reading.model->idAt(reading.model->index(0)) == reading.ids.at(70));
    CHECK(moved.size() == 1);
    CHECK(changed.size() == 1);
    CHECK(reading.top(reading.ids.at(35)) == top);

    const ArticleId fresh = reading.stage.newsroom.newArticle(reading.stage.newsroom.journalist);
    REQUIRE(reading.stage.newsroom.act(Action::Trash, reading.ids.at(2),
                                       reading.stage.newsroom.journalist));
    reading.look();
    CHECK(reading.model->rowCount() == 80);
    CHECK(reading.model->indexOf(fresh).isValid());
    CHECK(reading.top(reading.ids.at(35)) == top);
    CHECK(reading.model->idAt(reading.list->currentIndex()) == reading.ids.at(40));
    CHECK(reading.list->selectionModel()->selectedIndexes() ==
          QModelIndexList{reading.model->indexOf(reading.ids.at(40))});
    CHECK(reset.isEmpty());
}

TEST_CASE("others' comment on the open article comes into its history, one on another does not ask")
{
    Reading reading;
    auto *tabs = reading.stage.find<ui::InspectorTabs>(u"inspectorTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    reading.look();
    const auto *history = reading.stage.find<QListView>(u"history"_s)->model();
    const int before = history->rowCount();
    Office office(reading.stage.newsroom.library(), reading.stage.newsroom.clock());
    const auto comment = [&](ArticleId id) {
        Comment added;
        added.id = CommentId::create();
        added.article = id;
        added.text = u"Дереккөзі қайда?"_s;
        REQUIRE(office.addComment(added, reading.stage.newsroom.editor.id));
        reading.look();
    };
    comment(reading.ids.at(41));
    CHECK(history->rowCount() == before);
    comment(reading.ids.at(40));
    CHECK(history->rowCount() == before + 1);
    CHECK(tabs->countAt(2) == 1);
}

TEST_CASE("what others return to a journalist is told in her window, once")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    stage.window();
    stage.settle();
    stage.clock.set(stage.clock.now().addSecs(60));
    stage.newsroom.clock().set(stage.clock.now());
    REQUIRE(stage.newsroom.act(Action::Return, id, stage.newsroom.editor));
    newsroom::Changes changes;
    changes.articles = {id};
    stage.window().follow(changes);
    REQUIRE(soon([] { return visibleWidget(u"messageAnswer"_s) != nullptr; }));
    CHECK(stage.find<QLabel>(u"message"_s)->text().startsWith(u"Returned to you: «"));
    QTest::mouseClick(stage.find<QPushButton>(u"messageAnswer"_s), Qt::LeftButton);
    CHECK(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
    stage.window().follow(changes);
    stage.settle();
    const QWidget *answer = visibleWidget(u"messageAnswer"_s);
    CHECK_FALSE(answer);
}
