// The main window and its pages in each language, with letters of 10 and 14 points: no text is cut
// or shortened, at 1280×720 and at 900×700 pixels.
#include "ui/fit/dressed.h"
#include "ui/inspector/inspector.h"
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
