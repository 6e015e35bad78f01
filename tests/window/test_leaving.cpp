#include "base/presence.h"
#include "support/printing.h"
#include "window/house.h"

#include <QFile>
#include <QMessageBox>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// The program with an article that will be published tomorrow, so that closing asks.
void schedule(const House &house)
{
    const SystemClock clock;
    const auto opened = storage::openLibrary(house.folder());
    REQUIRE(opened);
    Library &library = *opened->library;
    const PersonId chief = library.ownerOfFolder()->id;
    Settings settings = library.settings().load().value();
    settings.fourEyes = false;
    REQUIRE(library.settings().save(settings));
    const Section section{SectionId::create(), u"Қоғам"_s, u"qogam"_s, 0, false};
    REQUIRE(library.sections().save(section));
    Desk desk(library, clock);
    Details details;
    details.metadata.language = u"kk"_s;
    details.metadata.section = section.id;
    REQUIRE(desk.saveDetails(house.article(), details, chief));
    for (const Action action : {Action::Submit, Action::Approve, Action::Schedule}) {
        Act act;
        act.action = action;
        act.article = house.article();
        act.actor = chief;
        act.at = parseWallTime(u"2100-01-01 10:00"_s, "Asia/Almaty").value();
        REQUIRE(desk.act(act));
    }
}

} // namespace

TEST_CASE("another library that was asked for and not gone to is not gone to later")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    schedule(house);
    house.start();
    await([&house] { return house.window() && house.window()->isVisible(); }, u"the window"_s);
    const Hands hands(house.window());
    hands.clickMenu(u"fileMenu"_s, u"command.openLibrary"_s);
    QTest::keyClick(hands.see(u"closeGuard"_s), Qt::Key_Escape);
    await([&hands] { return !hands.sees(u"closeGuard"_s); }, u"the box is gone"_s);
    CHECK(house.window()->isVisible());

    hands.clickMenu(u"fileMenu"_s, u"command.quit"_s);
    hands.see(u"closeGuard"_s);
    hands.click(u"accept"_s);
    await([&house] { return !house.window()->isVisible(); }, u"the window is closed"_s);
    CHECK_FALSE(hands.sees(u"startWindow"_s));
}

TEST_CASE("the next start comes back to the article that was open, unless it was closed")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    house.startTyping();
    house.close();
    house.start();
    await([&house] { return house.window() && house.window()->isVisible(); }, u"the window"_s);
    const Hands hands(house.window());
    hands.readsSoon(u"headline"_s, u"Ескі тақырып"_s);
    await([] { return visibleWidget(u"body"_s)->hasFocus(); }, u"the text has the focus"_s);
    hands.key(Qt::Key_W, Qt::ControlModifier);
    hands.see(u"emptyQueue"_s);
    house.close();

    house.start();
    await([&house] { return house.window() && house.window()->isVisible(); }, u"the window"_s);
    const Hands again(house.window());
    again.clickRow(u"navigation"_s, u"Drafts"_s);
    again.clickRow(u"articles"_s, u"Ескі тақырып"_s); // the library has answered by then
    CHECK(again.sees(u"emptyEditor"_s));
    again.readsSoon(u"headline"_s, u"Ескі тақырып"_s);
}

TEST_CASE("another library that is asked for and agreed to leads to the page with the ways in")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    schedule(house);
    house.start();
    await([&house] { return house.window() && house.window()->isVisible(); }, u"the window"_s);
    const Hands hands(house.window());
    hands.clickMenu(u"fileMenu"_s, u"command.openLibrary"_s);
    hands.see(u"closeGuard"_s);
    hands.click(u"accept"_s);
    hands.see(u"startWindow"_s);
    hands.see(u"openNewsroom"_s);
    await([&house] { return !house.window(); }, u"the newsroom has ended"_s);
    // Nobody has the library open any more: so nothing is published from it either.
    CHECK_FALSE(QFile::exists(house.file() + u"-wal"_s));
    CHECK_FALSE(tilshi::Presence(house.folder()).hasOthers());
}

TEST_CASE("a file that the program is started with is open when the window comes")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    QFile file(place.filePath(u"хабар.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Файлдан келген тақырып\n\nМәтін.");
    file.close();
    house.start({file.fileName()});
    await([&house] { return house.window() && house.window()->isVisible(); }, u"the window"_s);
    const Hands hands(house.window());
    hands.readsSoon(u"headline"_s, u"Файлдан келген тақырып"_s);
}
