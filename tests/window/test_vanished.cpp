// A library that is removed, moved or spoilt while it is open.
#include "storage/raw.h"
#include "support/printing.h"
#include "window/house.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

const QString typed = u"Ескі тақырып Жаңа"_s;

/// Types into the headline and waits for what the window says of it.
QString typeAndRead(const House &house, const Hands &hands)
{
    hands.type(u" Жаңа"_s);
    await([&hands] { return hands.sees(u"messageAnswer"_s); }, u"a message"_s);
    await([&house] { return house.unsaved() == QStringList{typed}; }, u"the recovery file"_s);
    CHECK(hands.read(u"headline"_s) == typed);
    return clearMessage(hands);
}

} // namespace

TEST_CASE("a library removed while open: the text is at hand, here and at the next start")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    const Hands hands = house.startTyping();
    REQUIRE(QDir(house.folder()).removeRecursively());
    const QString message = typeAndRead(house, hands);
    CHECK(message.contains(u"moved, renamed or removed"));
    CHECK(message.contains(u"Unsaved texts"));
    hands.clickMenu(u"fileMenu"_s, u"command.unsavedTexts"_s);
    CHECK(hands.read(u"unsavedText"_s).startsWith(typed));
    QTest::keyClick(hands.see(u"unsavedTexts"_s), Qt::Key_Escape);
    house.close();
    CHECK_FALSE(QFile::exists(house.folder())); // nothing was put in its place

    house.start();
    const Hands next;
    await([&next] { return next.sees(u"message"_s); }, u"a message"_s);
    const QString told = clearMessage(next);
    CHECK(told.contains(u"is not there"));
    CHECK(told.contains(house.folder()));
    CHECK(told.contains(u"Unsaved texts"));
    next.click(u"unsavedTexts"_s);
    CHECK(next.read(u"unsavedText"_s).startsWith(typed));
    CHECK_FALSE(QFile::exists(house.folder()));
}

TEST_CASE("a library renamed while open takes the text when its name is back")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    const QString aside = place.filePath(u"басқа"_s);
    const Hands hands = house.startTyping();
    REQUIRE(QDir().rename(house.folder(), aside));
    CHECK(typeAndRead(house, hands).contains(u"moved, renamed or removed"));
    CHECK_FALSE(QFile::exists(house.folder()));
    REQUIRE(QDir().rename(aside, house.folder()));
    hands.click(u"messageAnswer"_s);
    hands.readsSoon(u"message"_s, u"Everything you typed is saved again."_s);
    house.close();
    CHECK(house.headlineInLibrary() == typed);
}

TEST_CASE("a library renamed while open gets the text where it is opened again")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    const QString aside = place.filePath(u"басқа"_s);
    const Hands hands = house.startTyping();
    REQUIRE(QDir().rename(house.folder(), aside));
    typeAndRead(house, hands);
    house.close();
    house.moveTo(aside);
    house.start();
    const Hands next;
    next.clickRow(u"recoveredList"_s, typed);
    house.close();
    CHECK(house.headlineInLibrary() == typed);
    CHECK(house.unsaved().isEmpty());
}

TEST_CASE("another file in the library's place is not written into")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    const Hands hands = house.startTyping();
    REQUIRE(QFile::rename(house.file(), house.file() + u".old"));
    QFile other(house.file());
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("another file");
    other.close();
    CHECK(typeAndRead(house, hands).contains(u"moved, renamed or removed"));
    house.close();
    CHECK(bytesOf(house.file()) == "another file");
}

TEST_CASE("a library spoilt or cut while open crashes nothing and takes no text with it")
{
    const bool isCut = GENERATE(true, false);
    INFO((isCut ? "cut" : "overwritten"));
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    const Hands hands = house.startTyping();
    if (isCut) {
        REQUIRE(QFile::resize(house.file(), 4096));
    } else {
        overwrite(house.file(), 0, QByteArray(8192, '\xa5'));
    }
    typeAndRead(house, hands);
    house.crash();
    const auto before = house.files();
    house.start();
    const Hands next;
    await([&next] { return next.sees(u"message"_s); }, u"a message"_s);
    CHECK(clearMessage(next).contains(u"damaged"));
    next.click(u"unsavedTexts"_s);
    CHECK(next.read(u"unsavedText"_s).startsWith(typed));
    CHECK(house.files() == before);
}
