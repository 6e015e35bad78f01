#include "editor/page/checkedtextedit.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/filterchip.h"
#include "ui/navigation/navigationview.h"
#include "ui/shell/stage.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

ArticleId put(Stage &stage, const QString &headline)
{
    NewArticle fresh;
    fresh.content = stage.newsroom.content();
    fresh.content.headline = headline;
    REQUIRE(stage.newsroom.desk().create(fresh, stage.newsroom.journalist.id));
    return fresh.id;
}

/// The window's search field with those words typed, and no pause behind them.
QLineEdit *typed(Stage &stage, const QString &words)
{
    auto *search = stage.find<QLineEdit>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, words);
    return search;
}

bool opens(const QString &headline)
{
    return soon([&headline] {
        const auto *field = qobject_cast<QTextEdit *>(visibleWidget(u"headline"_s));
        return field && field->toPlainText() == headline;
    });
}

} // namespace

TEST_CASE("Enter in the search opens the first that is found, however fast it comes")
{
    Stage stage;
    put(stage, u"Alma"_s);
    put(stage, u"Bak"_s);
    stage.window();
    const auto *search = typed(stage, u"alm"_s);
    QTest::keyClick(stage.find<QLineEdit>(u"search"_s), Qt::Key_Return);
    CHECK(opens(u"Alma"_s));
    CHECK(search->text() == u"alm");
    CHECK(stage.find<QListView>(u"articles"_s)->hasFocus());
}

TEST_CASE("Down leads from the search into what was found, Up and Escape back")
{
    Stage stage;
    put(stage, u"Alma"_s);
    put(stage, u"Alma bagy"_s);
    put(stage, u"Bak"_s);
    stage.window();
    auto *list = stage.find<QListView>(u"articles"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == 3; }));
    auto *search = typed(stage, u"alma"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == 2; }));
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(list->hasFocus());
    CHECK(list->currentIndex().row() == 0);
    CHECK(opens(list->currentIndex().data().toString()));
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(opens(list->model()->index(1, 0).data().toString()));
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(search->hasFocus());

    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(soon([list] { return list->model()->rowCount() == 3; }));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(visibleWidget(u"body"_s)->hasFocus());
}

TEST_CASE("Enter opens nothing where nothing is found")
{
    Stage stage;
    put(stage, u"Alma"_s);
    stage.window();
    auto *search = typed(stage, u"zzz"_s);
    QTest::keyClick(search, Qt::Key_Return);
    const auto *list = stage.find<QListView>(u"articles"_s);
    REQUIRE(soon([] { return visibleWidget(u"emptyList"_s) != nullptr; }));
    CHECK(list->model()->rowCount() == 0);
    CHECK(search->hasFocus());
    CHECK(visibleWidget(u"stateBadge"_s) == nullptr);
}

TEST_CASE("Ctrl+F finds in the open article wherever the focus is, but not in the settings")
{
    Stage stage(&TestNewsroom::chief);
    put(stage, u"Alma"_s);
    ui::MainWindow &window = stage.window();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    typed(stage, u"alma"_s);
    QTest::keyClick(stage.find<QLineEdit>(u"search"_s), Qt::Key_Return);
    REQUIRE(opens(u"Alma"_s));
    for (const QString &place : {u"articles"_s, u"search"_s, u"navigation"_s}) {
        INFO(place.toStdString());
        QWidget *widget = stage.find<QWidget>(place);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_F, Qt::ControlModifier);
        REQUIRE(visibleWidget(u"findText"_s));
        CHECK(visibleWidget(u"findText"_s)->hasFocus());
        QTest::keyClick(visibleWidget(u"findText"_s), Qt::Key_Escape);
        REQUIRE_FALSE(visibleWidget(u"findText"_s));
    }
    window.findChild<QAction *>(u"command.settings"_s)->trigger();
    QWidget *categories = stage.find<QWidget>(u"settingsCategories"_s);
    QTest::keyClick(categories, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(categories, Qt::Key_Left, Qt::AltModifier);
    CHECK(visibleWidget(u"findText"_s) == nullptr);
}

TEST_CASE("a click on the queue that is chosen already leads back from what was found")
{
    Stage stage;
    put(stage, u"Alma"_s);
    put(stage, u"Bak"_s);
    stage.window();
    auto *list = stage.find<QListView>(u"articles"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == 2; }));
    typed(stage, u"alma"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == 1; }));
    auto *queues = stage.find<ui::NavigationView>(u"navigation"_s);
    REQUIRE(queues->currentIndex().isValid());
    QTest::mouseClick(queues->viewport(), Qt::LeftButton, {},
                      queues->visualRect(queues->currentIndex()).center());
    CHECK(soon([list] { return list->model()->rowCount() == 2; }));
    CHECK(stage.find<QLineEdit>(u"search"_s)->text().isEmpty());
}

namespace {

ArticleId putText(Stage &stage, const QString &headline, const QString &text)
{
    NewArticle fresh;
    fresh.content.headline = headline;
    fresh.content.body.blocks = {text::Paragraph{text::plainRuns(text)}};
    REQUIRE(stage.newsroom.desk().create(fresh, stage.newsroom.journalist.id));
    return fresh.id;
}

/// The choice of that number in a chip's menu, behind "any" and a line.
void take(Stage &stage, const QString &chip, qsizetype choice)
{
    auto *button = stage.find<ui::FilterChip>(chip);
    button->menu()->actions().at(choice + 2)->trigger();
}

} // namespace

TEST_CASE("what a search found shows the sentence, and the words marked when it is opened")
{
    Stage stage;
    putText(stage, u"Қаржы"_s, u"Кеше жиын болды. Бюджетке ақша бөлінді."_s);
    putText(stage, u"Басқа"_s, u"Ауа райы жақсы."_s);
    stage.window();
    auto *search = typed(stage, u"budjet"_s);
    search->setText(u"бюдж"_s);
    const auto *list = stage.find<QListView>(u"articles"_s);
    const auto *model = qobject_cast<const ui::ArticleListModel *>(list->model());
    REQUIRE(soon([model] { return model->rowCount() == 1; }));
    CHECK(soon([model] {
        const auto excerpt = model->excerptAt(model->index(0));
        return excerpt && excerpt->sentence == u"Бюджетке ақша бөлінді." &&
               excerpt->places == QList<WordPlace>{{0, 8}};
    }));
    CHECK(model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Бюджетке ақша"));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(opens(u"Қаржы"_s));
    const auto *body = stage.find<editor::CheckedTextEdit>(u"body"_s);
    CHECK(soon([body] { return body->hits() == QList<editor::TextRange>{{17, 8}}; }));
    QTest::keyClick(stage.find<QListView>(u"articles"_s), Qt::Key_Escape);
    CHECK(soon([body] { return body->hits().isEmpty(); }));
}

TEST_CASE("chips of a search keep to states, with words and without, and Delete takes them back")
{
    Stage stage;
    put(stage, u"Alma"_s);
    NewArticle fresh;
    fresh.content = stage.newsroom.content();
    fresh.content.headline = u"Alma sent"_s;
    fresh.metadata = {.language = u"kk"_s, .section = stage.newsroom.section.id};
    const ArticleId sent = fresh.id;
    REQUIRE(stage.newsroom.desk().create(fresh, stage.newsroom.journalist.id));
    REQUIRE(stage.newsroom.act(Action::Submit, sent, stage.newsroom.journalist));
    stage.window();
    CHECK_FALSE(visibleWidget(u"chipStates"_s));
    typed(stage, u"alma"_s);
    const auto *list = stage.find<QListView>(u"articles"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == 2; }));
    take(stage, u"chipStates"_s, 1); // under review
    CHECK(soon([list] { return list->model()->rowCount() == 1; }));
    auto *chip = stage.find<ui::FilterChip>(u"chipStates"_s);
    CHECK(chip->text() == u"State: Under review");
    stage.find<QLineEdit>(u"search"_s)->clear();
    stage.settle();
    CHECK(soon([list] { return list->model()->rowCount() == 1; }));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(chip->text() == u"State");
    CHECK(soon([list] { // the drafts again
        return list->model()->index(0, 0).data().toString() == u"Alma";
    }));
    CHECK(list->model()->rowCount() == 1);
}
