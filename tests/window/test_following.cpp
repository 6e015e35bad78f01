// What another program does is seen in a window that nobody touches.
#include "window/house.h"

#include <QFile>
#include <QLabel>
#include <QTextEdit>

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
