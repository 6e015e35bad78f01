// A row is as high as its words need at the width that the list has.
#include "ui/shell/stage.h"

#include <QListView>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

constexpr int rows = 4;

void putLong(Stage &stage)
{
    for (int row = 0; row < rows; ++row) {
        NewArticle fresh;
        fresh.content = stage.newsroom.content();
        fresh.content.headline = u"Облыс орталығында жаңа мектептің құрылысы басталды"_s;
        REQUIRE(stage.newsroom.desk().create(fresh, stage.newsroom.journalist.id));
    }
}

/// Every row begins where the one before ends, and has the height that its words need now.
void checkRows(const QListView &list)
{
    int top = list.visualRect(list.model()->index(0, 0)).top();
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        INFO(row);
        CHECK(list.visualRect(index).top() == top);
        CHECK(list.visualRect(index).height() == list.sizeHintForIndex(index).height());
        top += list.sizeHintForIndex(index).height();
    }
}

} // namespace

TEST_CASE("rows have the height that their words need, however wide the list becomes")
{
    Stage stage;
    putLong(stage);
    stage.window();
    auto *list = stage.find<QListView>(u"articles"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == rows; }));
    stage.settle();
    for (const int width : {900, 200, 420, 150}) {
        INFO(width);
        list->resize(width, list->height());
        checkRows(*list);
    }
}
