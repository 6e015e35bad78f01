// What a person has chosen in the window is there after the next start.
#include "editor/articleeditor.h"
#include "widgets/keys/shortcuts.h"
#include "window/house.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

QAction *action(const House &house, const QString &name)
{
    auto *found = house.window()->findChild<QAction *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

template <class Widget>
Widget *see(const Hands &hands, const QString &name)
{
    auto *found = qobject_cast<Widget *>(hands.see(name));
    REQUIRE(found);
    return found;
}

/// The row is ticked or not; closes the dialog with what is chosen there.
void checkRow(const Hands &hands, const QString &list, int row, Qt::CheckState is)
{
    CHECK(see<QListWidget>(hands, list)->item(row)->checkState() == is);
    hands.click(u"accept"_s);
}

void untickRow(const Hands &hands, const QString &list, int row)
{
    see<QListWidget>(hands, list)->item(row)->setCheckState(Qt::Unchecked);
    hands.click(u"accept"_s);
}

void chooseInMenus(const House &house)
{
    for (const QString &name : {u"theme.dark"_s, u"language.ru"_s, u"command.blinkingCaret"_s,
                                u"bright.sentence"_s, u"format.zoomIn"_s, u"format.zoomIn"_s}) {
        action(house, name)->trigger();
    }
    auto *shortcuts = house.window()->findChild<widgets::Shortcuts *>();
    REQUIRE(shortcuts);
    shortcuts->give(action(house, u"format.bold"_s), QKeySequence(u"Ctrl+Alt+Y"_s));
}

void chooseInDialogs(const House &house, const Hands &hands)
{
    action(house, u"command.personal"_s)->trigger();
    untickRow(hands, u"typingList"_s, 0);
    action(house, u"command.goal"_s)->trigger();
    see<QSpinBox>(hands, u"goalLength"_s)->setValue(600);
    hands.click(u"accept"_s);
    action(house, u"command.otherScript"_s)->trigger();
    QTest::keyClick(hands.see(u"script"_s), Qt::Key_End);
    hands.see(u"scriptPreview"_s)->close();
    action(house, u"command.words"_s)->trigger();
    hands.see(u"wordsDialog"_s)->findChild<QTabWidget *>()->setCurrentIndex(3);
    untickRow(hands, u"ruleList"_s, 0);
}

void beginComment(const House &house, const Hands &hands)
{
    REQUIRE(QTest::qWaitForWindowActive(house.window())); // the last dialog is gone
    hands.clickTab(u"inspectorTabs"_s, 2);
    hands.click(u"newComment"_s);
    await([&hands] { return hands.see(u"newComment"_s)->hasFocus(); },
          u"the field has the focus"_s);
    hands.type(u"Дереккөз керек"_s);
}

void checkMenus(const House &house)
{
    CHECK(action(house, u"theme.dark"_s)->isChecked());
    CHECK(action(house, u"command.blinkingCaret"_s)->isChecked());
    CHECK(action(house, u"bright.sentence"_s)->isChecked());
    CHECK(action(house, u"format.bold"_s)->shortcut() == QKeySequence(u"Ctrl+Alt+Y"_s));
    CHECK(ui::PreferenceStore().now().language == u"ru");
}

void checkDialogs(const House &house, const Hands &hands)
{
    action(house, u"command.personal"_s)->trigger();
    checkRow(hands, u"typingList"_s, 0, Qt::Unchecked);
    action(house, u"command.goal"_s)->trigger();
    CHECK(see<QSpinBox>(hands, u"goalLength"_s)->value() == 600);
    hands.click(u"accept"_s);
    action(house, u"command.otherScript"_s)->trigger();
    auto *script = see<QComboBox>(hands, u"script"_s);
    CHECK(script->currentIndex() == script->count() - 1);
    hands.see(u"scriptPreview"_s)->close();
    action(house, u"command.words"_s)->trigger();
    hands.see(u"wordsDialog"_s)->findChild<QTabWidget *>()->setCurrentIndex(3);
    checkRow(hands, u"ruleList"_s, 0, Qt::Unchecked);
}

Hands startAgain(House &house)
{
    house.start();
    await([&house] { return house.window() && house.window()->isVisible(); }, u"the window"_s);
    house.window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(house.window()));
    const Hands hands(house.window());
    hands.readsSoon(u"headline"_s, u"Ескі тақырып"_s);
    return hands;
}

} // namespace

TEST_CASE("what a person chose is there after the next start")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    const Hands hands = house.startTyping();
    chooseInMenus(house);
    chooseInDialogs(house, hands);
    beginComment(house, hands);
    SECTION("the window was closed")
    {
        house.close();
        const Hands again = startAgain(house);
        CHECK(house.window()->findChild<editor::ArticleEditor *>()->zoomSteps() == 2);
        checkMenus(house);
        checkDialogs(house, again);
        again.clickTab(u"inspectorTabs"_s, 2);
        again.readsSoon(u"newComment"_s, u"Дереккөз керек"_s);
    }
    SECTION("the program had no end of its own, a moment after the last key")
    {
        const auto isKept = [] { return !ui::PreferenceStore().now().commentDrafts.isEmpty(); };
        await(isKept, u"the comment's draft is kept"_s);
        house.crash();
        const Hands again = startAgain(house);
        checkMenus(house);
        checkDialogs(house, again);
        again.clickTab(u"inspectorTabs"_s, 2);
        again.readsSoon(u"newComment"_s, u"Дереккөз керек"_s);
    }
}

TEST_CASE("a window that is closed leaves the size of the text as another has chosen it since")
{
    const QTemporaryDir place;
    House house(place.filePath(u"кітапхана"_s));
    house.startTyping();
    ui::PreferenceStore other;
    other.change([](ui::Preferences &all) { all.layout.zoom = 3; });
    house.close();
    CHECK(other.now().layout.zoom == 3);
    CHECK_FALSE(other.now().layout.geometry.isEmpty());
}
