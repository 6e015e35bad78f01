// What another program does is seen in a window that nobody touches.
#include "newsroom/administration.h"
#include "window/house.h"

#include <QApplication>
#include <QPointer>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// Another program at the same library.
struct Other
{
    explicit Other(const House &house)
        : opened(storage::openLibrary(house.folder()))
    {
        REQUIRE(opened);
    }

    Library &library() { return *opened->library; }
    PersonId person() { return library().ownerOfFolder()->id; }

    SystemClock clock;
    Result<storage::OpenedLibrary> opened;
};

} // namespace

TEST_CASE("an article that another program makes, and what it writes into the open one, is seen")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    const Hands hands = house.startTyping();
    Other other(house);
    Desk desk(other.library(), other.clock);

    NewArticle fresh;
    fresh.content.headline = u"Басқа терезеден"_s;
    REQUIRE(desk.create(fresh, other.person()));
    hands.clickRow(u"articles"_s, u"Басқа терезеден"_s); // waits for it
    hands.clickRow(u"articles"_s, u"Ескі тақырып"_s);
    hands.readsSoon(u"headline"_s, u"Ескі тақырып"_s);

    const auto open = desk.open(house.article());
    REQUIRE(open);
    Content content = open->content;
    content.headline = u"Басқаның тақырыбы"_s;
    REQUIRE(desk.keepWorkingCopy(house.article(), open->article.revision, content, other.person()));
    hands.readsSoon(u"headline"_s, u"Басқаның тақырыбы"_s);
}

TEST_CASE("what another program writes takes nothing from who is typing beside it")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    const Hands hands = house.startTyping();
    Other other(house);
    Desk desk(other.library(), other.clock);

    house.window()->resize(1300, 800); // wide enough for every column
    hands.clickTab(u"inspectorTabs"_s, 2);
    hands.click(u"newComment"_s);
    hands.type(u"Менің пікірім"_s);
    const QWidget *keys = QApplication::focusWidget();
    Comment comment;
    comment.id = CommentId::create();
    comment.article = house.article();
    comment.by = other.person();
    comment.at = other.clock.now();
    comment.text = u"Дереккөзі қайда?"_s;
    REQUIRE(other.library().comments().save(comment));
    CHECK(hands.see(u"comment"_s)->isVisible());
    CHECK(hands.read(u"newComment"_s) == u"Менің пікірім");
    CHECK(QApplication::focusWidget() == keys);

    const QPointer<QWidget> card(hands.see(u"comment"_s));
    auto *resolve = card->findChild<QToolButton *>(u"resolve"_s);
    resolve->setFocus();
    Administration administration(other.library(), other.clock);
    const QList<Section> before = *other.library().sections().all();
    QList<Section> after = before;
    after.append({SectionId::create(), u"Ғылым"_s, u"gylym"_s, int(before.size()), false});
    REQUIRE(administration.saveSections({before, after}, other.person()));
    hands.clickRow(u"navigation"_s, u"Ғылым"_s); // waits for it
    CHECK(card);
}
