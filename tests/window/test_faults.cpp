// A library that can't be opened, or not be written: what the window says, and what it leaves
// alone.
#include "storage/mounts.h"
#include "storage/raw.h"
#include "support/printing.h"
#include "window/house.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Damage
{
    const char *name;
    void (*harm)(const QString &file);
    QString said;
};

void cut(const QString &file)
{
    REQUIRE(QFile::resize(file, QFile(file).size() / 2));
}

void empty(const QString &file)
{
    REQUIRE(QFile::resize(file, 0));
}

void overwriteHeader(const QString &file)
{
    overwrite(file, 0, QByteArray(64, '\xa5'));
}

void overwriteMiddle(const QString &file)
{
    overwrite(file, QFile(file).size() / 8192 * 4096, QByteArray(3 * 4096, '\xa5'));
}

void makeNewer(const QString &file)
{
    raw(file, "PRAGMA journal_mode=DELETE; PRAGMA user_version = 99");
}

RecoveryEntry unsavedText(const House &house)
{
    RecoveryEntry entry;
    entry.article = house.article();
    entry.libraryFolder = house.folder();
    entry.at = QDateTime::currentDateTimeUtc();
    entry.content.headline = u"Сақталмаған тақырып"_s;
    return entry;
}

} // namespace

TEST_CASE("a damaged or newer library is told, left as it was, and unsaved text is at hand")
{
    const Damage damage = GENERATE(Damage{"cut in the middle", cut, u"damaged"_s},
                                   Damage{"zero bytes", empty, u"damaged"_s},
                                   Damage{"header overwritten", overwriteHeader, u"damaged"_s},
                                   Damage{"middle overwritten", overwriteMiddle, u"damaged"_s},
                                   Damage{"of a newer Tilshi", makeNewer, u"newer Tilshi"_s});
    INFO(damage.name);
    const QTemporaryDir place;
    const QString recovery = place.filePath(u"recovery"_s);
    House house(place.filePath(u"кітапхана"_s), recovery);
    damage.harm(house.file());
    REQUIRE(storage::FileRecovery(recovery).write(unsavedText(house)));
    const auto before = house.files();

    house.start();
    const Hands hands;
    await([&hands] { return hands.sees(u"message"_s); }, u"a message"_s);
    CHECK(house.window() == nullptr);
    const QString message = clearMessage(hands);
    CHECK(message.contains(damage.said));
    CHECK(message.contains(house.folder()));
    CHECK(message.contains(u"Nothing in it was changed"));
    CHECK(message.contains(u"Unsaved texts"));

    hands.click(u"messageAnswer"_s); // to try again changes nothing
    await([&hands] { return hands.sees(u"message"_s); }, u"the message again"_s);
    CHECK(hands.read(u"message"_s) == message);
    hands.click(u"unsavedTexts"_s);
    CHECK(hands.read(u"unsavedText"_s) == unsavedText(house).content.headline);
    CHECK(house.files() == before);
}

TEST_CASE("a library that can only be read is shown, says so, and is not touched")
{
    const QTemporaryDir place;
    const QString recovery = place.filePath(u"recovery"_s);
    House house(place.filePath(u"кітапхана"_s), recovery);
    const auto before = house.files();
    {
        const ReadOnlyFolder locked(house.folder());
        const Hands hands = house.startTyping();
        CHECK(clearMessage(hands).contains(u"can only be read"));
        hands.type(u"қосымша"_s);
        CHECK(hands.read(u"headline"_s) == u"Ескі тақырып");
        hands.key(Qt::Key_S, Qt::ControlModifier);
        house.close();
    }
    CHECK(house.files() == before);
}

TEST_CASE("unsaved text waits until its library can be written again")
{
    const QTemporaryDir place;
    const QString recovery = place.filePath(u"recovery"_s);
    House house(place.filePath(u"кітапхана"_s), recovery);
    REQUIRE(storage::FileRecovery(recovery).write(unsavedText(house)));
    {
        const ReadOnlyFolder locked(house.folder());
        const Hands hands = house.startTyping();
        CHECK(clearMessage(hands).contains(u"Unsaved texts"));
        hands.clickMenu(u"fileMenu"_s, u"command.unsavedTexts"_s);
        CHECK(hands.read(u"unsavedText"_s) == unsavedText(house).content.headline);
        QTest::keyClick(hands.see(u"unsavedTexts"_s), Qt::Key_Escape);
        house.close();
    }
    CHECK(house.unsaved() == QStringList{unsavedText(house).content.headline});
    house.start();
    const Hands hands;
    hands.clickRow(u"recoveredList"_s, unsavedText(house).content.headline);
    house.crash();
    CHECK(house.headlineInLibrary() == unsavedText(house).content.headline);
    CHECK(house.unsaved().isEmpty());
}

TEST_CASE("clicks on \"Sign in\" while it is under way are one, and what is back is told")
{
    const QTemporaryDir place;
    const QString recovery = place.filePath(u"recovery"_s);
    House house(place.filePath(u"кітапхана"_s), recovery);
    REQUIRE(storage::FileRecovery(recovery).write(unsavedText(house)));
    house.startUnnamed();
    const Hands hands;
    auto *signIn = qobject_cast<QAbstractButton *>(hands.see(u"signIn"_s));
    REQUIRE(signIn);
    await(
        [&] {
            signIn->click(); // as long as it is there
            return house.window() && house.window()->isVisible();
        },
        u"the window"_s);
    hands.clickRow(u"recoveredList"_s, unsavedText(house).content.headline);
    house.crash();
    CHECK(house.headlineInLibrary() == unsavedText(house).content.headline);
}

TEST_CASE("a library on a full disk says that the disk is full, and opens once there is room")
{
    const SmallDisk disk = SmallDisk::required("2m");
    House house(disk.path() + u"/кітапхана");
    const auto before = house.files();
    disk.fill();
    house.start();
    const Hands hands;
    await([&hands] { return hands.sees(u"message"_s); }, u"a message"_s);
    CHECK(house.window() == nullptr);
    CHECK(clearMessage(hands).contains(u"The disk is full"));
    CHECK(house.files().value(house.file()) == before.value(house.file()));
    disk.free();
    hands.click(u"messageAnswer"_s);
    await([&house] { return house.window() && house.window()->isVisible(); }, u"the window"_s);
    CHECK_FALSE(hands.sees(u"startWindow"_s));
    house.close();
}

TEST_CASE("a disk that fills up while typing keeps the text, and the library takes it later")
{
    const SmallDisk disk = SmallDisk::required("4m");
    House house(disk.path() + u"/кітапхана");
    const Hands hands = house.startTyping();
    disk.fill();
    hands.type(u" Жаңа"_s);
    await([&hands] { return hands.sees(u"messageAnswer"_s); }, u"a message"_s);
    const QString message = clearMessage(hands);
    CHECK(message.startsWith(u"The disk is full"));
    CHECK(message.contains(u"Unsaved texts"));
    await([&house] { return house.unsaved() == QStringList{u"Ескі тақырып Жаңа"_s}; },
          u"the text is in the recovery file"_s);
    CHECK(hands.read(u"headline"_s) == u"Ескі тақырып Жаңа");

    disk.free();
    hands.click(u"messageAnswer"_s);
    hands.readsSoon(u"message"_s, u"Everything you typed is saved again."_s);
    await([&house] { return house.unsaved().isEmpty(); }, u"nothing unsaved"_s);
    house.close();
    CHECK(house.headlineInLibrary() == u"Ескі тақырып Жаңа");
}

TEST_CASE("text typed on a disk that stays full comes back at the next start")
{
    const SmallDisk disk = SmallDisk::required("4m");
    House house(disk.path() + u"/кітапхана");
    const Hands hands = house.startTyping();
    disk.fill();
    hands.type(u" Жаңа"_s);
    await([&hands] { return hands.sees(u"messageAnswer"_s); }, u"a message"_s);
    house.close();
    CHECK(house.unsaved() == QStringList{u"Ескі тақырып Жаңа"_s});
    disk.free();
    house.start();
    Hands().clickRow(u"recoveredList"_s, u"Ескі тақырып Жаңа"_s);
    house.close();
    CHECK(house.headlineInLibrary() == u"Ескі тақырып Жаңа");
}

TEST_CASE(
    "where the recovery file is on the full disk too, the window does not close over the text")
{
    const SmallDisk disk = SmallDisk::required("4m");
    House house(disk.path() + u"/кітапхана", disk.path() + u"/recovery");
    const Hands hands = house.startTyping();
    disk.fill();
    hands.type(u" Жаңа"_s);
    await(
        [&hands] {
            return hands.sees(u"message"_s) && hands.read(u"message"_s).contains(u"only in this");
        },
        u"the text is only in the window"_s);
    clearMessage(hands);
    house.window()->close();
    hands.see(u"lossWarning"_s);
    QTest::keyClick(hands.see(u"lossWarning"_s), Qt::Key_Escape);
    CHECK(house.window()->isVisible());
    CHECK(hands.read(u"headline"_s) == u"Ескі тақырып Жаңа");
    disk.free();
    hands.click(u"messageAnswer"_s);
    hands.readsSoon(u"message"_s, u"Everything you typed is saved again."_s);
    house.close();
    CHECK(house.headlineInLibrary() == u"Ескі тақырып Жаңа");
}
