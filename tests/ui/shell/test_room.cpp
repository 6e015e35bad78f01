#include "ui/inspector/inspector.h"
#include "ui/navigation/navigationview.h"
#include "ui/shell/stage.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"
#include "widgets/elidedlabel.h"
#include "widgets/panes.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// A window of that width with an article that an editor has to decide on: the fullest top bar.
ui::MainWindow &windowOf(Stage &stage, int width)
{
    QDir::setSearchPaths(u"icons"_s, {QStringLiteral(TILSHI_SHARE "/icons")}); // else words: wider
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    REQUIRE(stage.newsroom.act(Action::Submit, id, stage.newsroom.journalist));
    ui::MainWindow &window = stage.window();
    window.openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"stateBadge"_s) && visibleWidget(u"body"_s); }));
    window.resize(width, 700);
    stage.settle();
    REQUIRE(soon([&] { return window.width() == width; }));
    return window;
}

/// The names of what is narrower than its words, or stands outside its window.
template <class Widget>
QStringList cut(const QWidget *within)
{
    QStringList names;
    for (const Widget *widget : within->findChildren<Widget *>()) {
        const bool elides = qobject_cast<const widgets::ElidedLabel *>(widget);
        const bool outside = widget->mapTo(widget->window(), QPoint(widget->width(), 0)).x() >
                             widget->window()->width();
        if (widget->isVisible() && !elides &&
            (outside || widget->width() < widget->minimumSizeHint().width())) {
            names << widget->objectName() + u": " + QString::number(widget->width());
        }
    }
    return names;
}

bool isShown(const char *name)
{
    return visibleWidget(QString::fromLatin1(name)) != nullptr;
}

} // namespace

TEST_CASE("in a window of 900 pixels nothing is cut, in any language")
{
    const auto code = GENERATE(u"kk"_s, u"ru"_s, u"en"_s);
    widgets::Languages languages(QStringLiteral(TILSHI_SHARE "/translations"));
    languages.use(code);
    Stage stage(&TestNewsroom::editor);
    const ui::MainWindow &window = windowOf(stage, 900);
    INFO(code.toStdString());
    CHECK(window.minimumSizeHint().width() <= 900);
    for (const QWidget *part : {static_cast<QWidget *>(window.findChild<ui::TopBar *>()),
                                static_cast<QWidget *>(window.findChild<ui::StatusLine *>())}) {
        const QStringList names =
            cut<QPushButton>(part) + cut<QLabel>(part) + cut<QToolButton>(part);
        INFO(names.join(u'\n').toStdString());
        CHECK(names.isEmpty());
    }
    const auto *page = window.findChild<QWidget *>(u"body"_s);
    CHECK(page->mapTo(&window, QPoint(page->width(), 0)).x() <= 900);
    CHECK(isShown("primary"));
    CHECK(isShown("otherAnswer"));
    CHECK(isShown("actions"));
    languages.use(u"en"_s);
}

TEST_CASE("where there is no room for every column the inspector folds, and F9 brings it")
{
    Stage stage(&TestNewsroom::editor);
    ui::MainWindow &window = windowOf(stage, 1440);
    CHECK(isShown("inspector"));
    CHECK(isShown("articles"));
    window.resize(900, 700);
    REQUIRE(soon([] { return !isShown("inspector"); }));
    CHECK(isShown("articles"));
    auto *action = window.findChild<QAction *>(u"command.inspector"_s);
    CHECK_FALSE(action->isChecked());

    action->trigger();
    CHECK(isShown("inspector"));
    CHECK_FALSE(isShown("articles"));
    CHECK(window.width() == 900);
    action->trigger();
    CHECK_FALSE(isShown("inspector"));
    CHECK(isShown("articles"));

    window.resize(1440, 700);
    REQUIRE(soon([] { return isShown("inspector"); }));
    CHECK(action->isChecked());
    action->trigger();
    window.resize(900, 700);
    window.resize(1440, 700);
    CHECK_FALSE(isShown("inspector")); // in a wide window it was not wanted
}

TEST_CASE("every column is back in a wide window, whatever happened in the narrow one")
{
    Stage stage(&TestNewsroom::editor);
    ui::MainWindow &window = windowOf(stage, 1440);
    auto *inspector = window.findChild<QAction *>(u"command.inspector"_s);
    auto *column = window.findChild<ui::Inspector *>();
    const auto allAt = [&](int width) {
        window.resize(width, 700);
        return soon([&] { return isShown("inspector") && isShown("articles"); }) &&
               visibleWidget(u"navigation"_s);
    };
    SECTION("the inspector was asked for")
    {
        window.resize(900, 700);
        REQUIRE(soon([] { return !isShown("inspector"); }));
        inspector->trigger();
        CHECK(allAt(1440));
    }
    SECTION("a column came to need more room, so that the window was narrow as it stood")
    {
        column->setMinimumWidth(800);
        REQUIRE(soon([] { return !isShown("inspector"); }));
        inspector->trigger();
        CHECK_FALSE(isShown("articles"));
        column->setMinimumWidth(0);
        CHECK(allAt(1441));
    }
    SECTION("in focus mode it was asked for, and the window was wide again before its end")
    {
        window.resize(900, 700);
        REQUIRE(soon([] { return !isShown("inspector"); }));
        inspector->trigger();
        auto *calm = window.findChild<QAction *>(u"command.focusMode"_s);
        calm->trigger();
        inspector->trigger();
        CHECK_FALSE(isShown("articles"));
        calm->trigger();
        CHECK(allAt(1440));
    }
    SECTION("the settings stood in the window meanwhile")
    {
        window.resize(900, 700);
        REQUIRE(soon([] { return !isShown("inspector"); }));
        inspector->trigger();
        window.findChild<QAction *>(u"command.settings"_s)->trigger();
        window.resize(1440, 700);
        REQUIRE(soon([&] { return window.width() == 1440; }));
        QTest::mouseClick(stage.find<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
        CHECK(allAt(1440));
    }
}

TEST_CASE("in a window of 1280 pixels a line of text has 520")
{
    const auto code = GENERATE(u"kk"_s, u"ru"_s, u"en"_s);
    widgets::Languages languages(QStringLiteral(TILSHI_SHARE "/translations"));
    languages.use(code);
    INFO(code.toStdString());
    Stage stage(&TestNewsroom::editor);
    windowOf(stage, 1280);
    auto *body = qobject_cast<QTextEdit *>(visibleWidget(u"body"_s));
    REQUIRE(body);
    CHECK(body->viewport()->width() >= 520);
    languages.use(u"en"_s);
}

TEST_CASE("a window that was wide leaves the text its room when it is narrow")
{
    Stage stage(&TestNewsroom::editor);
    ui::MainWindow &window = windowOf(stage, 1600);
    auto *panes = window.findChild<widgets::Panes *>();
    panes->setSizes({300, 400, 500, 400});
    window.resize(1280, 700);
    auto *body = qobject_cast<QTextEdit *>(visibleWidget(u"body"_s));
    CHECK(soon([body] { return body->viewport()->width() >= 520; }));
}

TEST_CASE("the newsroom's name takes the lines that it needs")
{
    Stage stage;
    stage.window();
    auto *navigation = stage.window().findChild<ui::NavigationView *>();
    const auto height = [navigation] {
        return navigation->visualRect(navigation->model()->index(0, 0)).height();
    };
    const int one = height();
    Settings settings = stage.session.settings();
    settings.name = u"Алатау хабары қоғамдық-саяси газеті"_s;
    session::NewsroomFacts facts;
    facts.settings = settings;
    facts.people = stage.session.people();
    facts.sections = stage.session.sections();
    facts.libraryFolder = stage.session.libraryFolder();
    facts.libraryId = stage.session.libraryId();
    stage.session.setFacts(facts);
    CHECK(soon([&] { return height() > one; }));
}
