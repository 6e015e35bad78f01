// The main window and its pages in each language, with letters of 10 and 14 points: no text is cut
// or shortened, at 1280×720 and at 900×700 pixels.
#include "newsroom/comment.h"
#include "storage/library.h"
#include "ui/comments/commentspanel.h"
#include "ui/fit/dressed.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/inspectortabs.h"
#include "ui/settings/settingsscreen.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QSet>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

const QSize sizes[] = {{1280, 720}, {900, 700}};

struct Room
{
    explicit Room(const Look &look, const Person TestNewsroom::*who = &TestNewsroom::editor)
        : dressed(look.language, look.points)
        , stage(who)
        , name(look.language + u' ' + QString::number(look.points))
    {
    }

    void resize(const QSize &size)
    {
        stage.window().resize(size);
        stage.settle();
    }
    /// Looked at as it is, in both sizes.
    void check(const QString &what)
    {
        for (const QSize &size : sizes) {
            resize(size);
            checkTexts(&stage.window(),
                       QStringLiteral("%1, %2, %3").arg(name, what).arg(size.width()),
                       {stage.newsroom.content().headline, stage.newsroom.content().lead,
                        stage.newsroom.folder()});
        }
    }
    void trigger(const QString &command)
    {
        auto *action = stage.window().findChild<QAction *>(command);
        REQUIRE(action);
        action->trigger();
        stage.settle();
    }

    Dressed dressed;
    Stage stage;
    QString name;
};

ArticleId submitted(Room &room)
{
    TestNewsroom &newsroom = room.stage.newsroom;
    const ArticleId id = newsroom.newArticle(newsroom.journalist);
    REQUIRE(newsroom.act(Action::Submit, id, newsroom.journalist));
    return id;
}

void open(Room &room, ArticleId id)
{
    room.stage.window().openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
    room.stage.settle();
}

} // namespace

TEST_CASE("a window without an article shows its words whole")
{
    for (const Look &look : looks()) {
        Room room(look);
        room.check(u"nothing open"_s);
    }
}

TEST_CASE("an article in review with each page of the inspector shows its words whole")
{
    for (const Look &look : looks()) {
        Room room(look);
        open(room, submitted(room));
        auto *inspector = room.stage.window().findChild<ui::Inspector *>();
        for (const auto tab : {ui::Inspector::Tab::Checks, ui::Inspector::Tab::Details,
                               ui::Inspector::Tab::Comments, ui::Inspector::Tab::History}) {
            inspector->choose(tab);
            room.stage.settle();
            room.check(u"inspector %1"_s.arg(int(tab)));
        }
        room.resize({900, 700});
        room.trigger(u"command.inspector"_s);
        checkTexts(&room.stage.window(), room.name + u", inspector at 900");
    }
}

TEST_CASE("the columns stand still at 1280 pixels, however many findings and comments there are")
{
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        Room room({language, 10});
        INFO(language.toStdString());
        const ArticleId id = submitted(room);
        open(room, id);
        room.resize({1280, 720});
        const auto *inspector = room.stage.window().findChild<ui::Inspector *>();
        auto *tabs = room.stage.window().findChild<ui::InspectorTabs *>();
        const auto *panes = room.stage.window().findChild<QSplitter *>(u"panes"_s);
        CHECK(inspector->isVisible());
        const int least = inspector->minimumSizeHint().width();
        const QList<int> widths = panes->sizes();
        int written = 0;
        for (const int count : {1, 12, 120}) {
            for (; written < count; ++written) {
                Comment comment;
                comment.id = CommentId::create();
                comment.article = id;
                comment.by = room.stage.newsroom.chief.id;
                comment.at = room.stage.clock.now();
                comment.text = u"Дереккөзі қайда?"_s;
                REQUIRE(room.stage.newsroom.library().comments().save(comment));
            }
            inspector->comments()->load();
            REQUIRE(soon([&] { return inspector->comments()->openCount() == count; }));
            tabs->setTab(int(ui::Inspector::Tab::Checks), tabs->tabText(0), count);
            room.stage.settle();
            CHECK(tabs->accessibleTabName(2).endsWith(QString::number(count)));
            CHECK(inspector->isVisible());
            CHECK(inspector->minimumSizeHint().width() == least);
            CHECK(panes->sizes() == widths);
            checkTexts(&room.stage.window(), language + u" %1"_s.arg(count),
                       {room.stage.newsroom.content().headline, room.stage.newsroom.content().lead,
                        room.stage.newsroom.folder()});
        }
    }
}

TEST_CASE("an article of each state shows its words whole to everyone")
{
    for (const Look &look : looks()) {
        for (const auto who :
             {&TestNewsroom::journalist, &TestNewsroom::editor, &TestNewsroom::chief}) {
            Room room(look, who);
            TestNewsroom &newsroom = room.stage.newsroom;
            const ArticleId scheduled = newsroom.scheduled();
            room.stage.clock.set(newsroom.clock().now().addSecs(-7200));
            for (const ArticleId id :
                 {newsroom.newArticle(newsroom.editor), submitted(room), scheduled}) {
                open(room, id);
                room.check(u"state"_s);
            }
        }
    }
}

TEST_CASE("find and replace show their words whole")
{
    for (const Look &look : looks()) {
        Room room(look, &TestNewsroom::journalist);
        open(room, room.stage.newsroom.newArticle(room.stage.newsroom.journalist));
        room.trigger(u"writing.replace"_s);
        REQUIRE(visibleWidget(u"replaceAll"_s));
        room.check(u"find and replace"_s);
    }
}

TEST_CASE("each page of the settings shows its words whole")
{
    for (const Look &look : looks()) {
        for (const auto who : {&TestNewsroom::chief, &TestNewsroom::journalist}) {
            Room room(look, who);
            room.stage.newsroom.newArticle(room.stage.newsroom.journalist);
            room.stage.window();
            room.trigger(u"command.settings"_s);
            auto *categories = qobject_cast<QListWidget *>(visibleWidget(u"settingsCategories"_s));
            REQUIRE(categories);
            for (int page = 0; page < categories->count(); ++page) {
                categories->setCurrentRow(page);
                room.stage.settle();
                room.check(u"settings %1"_s.arg(page));
            }
        }
    }
}

TEST_CASE("the main window speaks another language at once, and shows its words whole")
{
    const Look english{u"en"_s, 10};
    Room room(english);
    open(room, room.stage.newsroom.scheduled());
    room.resize({1280, 720});
    room.stage.find<QSplitter>(u"panes"_s)->setSizes({1, 1, 2000, 1}); // as narrow as they go
    QSet<QString> badges;
    for (const QString &language : {u"en"_s, u"ru"_s, u"kk"_s}) {
        room.dressed.speak(language);
        room.stage.settle();
        const QString badge = room.stage.find<QLabel>(u"stateBadge"_s)->text();
        CHECK_FALSE(badges.contains(badge));
        badges.insert(badge);
        checkTexts(&room.stage.window(), u"changed to "_s + language,
                   {room.stage.newsroom.content().headline, room.stage.newsroom.content().lead});
    }
}
