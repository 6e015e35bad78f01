#include "support/otherwriter.h"
#include "ui/shell/stage.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

bool saysThatItWaits()
{
    const auto *message = qobject_cast<QLabel *>(visibleWidget(u"message"_s));
    return message && message->text().contains(u"Another program is writing");
}

} // namespace

TEST_CASE("while another program writes the lists live, the window says so, and the text waits")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    stage.newsroom.newArticle(stage.newsroom.journalist);
    stage.window().openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
    stage.settle();
    auto *list = stage.find<QListView>(u"articles"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == 2; }));
    auto *headline = stage.find<QTextEdit>(u"headline"_s);
    headline->selectAll();

    const OtherWriter other(stage.newsroom.folder() + u'/' + storage::libraryFileName());
    QTest::keyClicks(headline, u"Alma"_s);
    QTest::keyClick(headline, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(soon(&saysThatItWaits));
    auto *search = stage.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"zzz"_s);
    CHECK(soon([list] { return list->model()->rowCount() == 0; }));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(soon([list] { return list->model()->rowCount() == 2; }));
    CHECK(stage.newsroom.desk().open(id)->content.headline != u"Alma"); // it waits all the while

    other.end();
    CHECK(soon([] { return !saysThatItWaits(); }));
    CHECK(soon([&] { return stage.newsroom.desk().open(id)->content.headline == u"Alma"; }));
}

TEST_CASE("in the settings too the window says that what is to be saved waits")
{
    Stage stage(&TestNewsroom::chief);
    stage.window().findChild<QAction *>(u"command.settings"_s)->trigger();
    {
        const OtherWriter other(stage.newsroom.folder() + u'/' + storage::libraryFileName());
        QTest::keyClick(stage.find<QCheckBox>(u"fourEyes"_s), Qt::Key_Space);
        CHECK(soon(&saysThatItWaits));
    }
    CHECK(soon([] { return !saysThatItWaits(); }));
    CHECK(soon([&stage] { return !stage.newsroom.library().settings().load()->fourEyes; }));
}
