// Words, keys and help with typing, each control by mouse and by keyboard.
#include "ui/dialogs/opened.h"
#include "ui/settings/personaldialog.h"
#include "ui/shell/stage.h"
#include "ui/words/wordsdialog.h"
#include "widgets/keys/shortcuts.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

void chooseTab(const QWidget *window, int number)
{
    auto *bar = window->findChild<QTabBar *>();
    REQUIRE(bar);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(number).center());
    CHECK(bar->currentIndex() == number);
}

struct WordsOpen
{
    WordsOpen()
        : open(new ui::WordsDialog(stage.session, stage.files, stage.preferences))
    {
        stage.settle();
    }
    QStringList kept(std::optional<PersonId> person)
    {
        QStringList words;
        const auto all = stage.newsroom.library().words().all(person);
        REQUIRE(all);
        for (const language::HouseWord &word : *all) {
            words.append(word.word);
        }
        return words;
    }

    Stage stage;
    Opened<ui::WordsDialog> open;
};

struct Keys
{
    Keys()
    {
        QSettings().clear();
        bold.setObjectName(u"format.bold"_s);
        bold.setText(u"Bold"_s);
        bold.setShortcut(QKeySequence(u"Ctrl+B"_s));
        find.setObjectName(u"writing.find"_s);
        find.setText(u"Find"_s);
        find.setShortcut(QKeySequence(u"Ctrl+F"_s));
        shortcuts.emplace(QList<QAction *>{&bold, &find}); // as they are now is their default
    }
    ~Keys() { QSettings().clear(); }

    QAction bold;
    QAction find;
    std::optional<widgets::Shortcuts> shortcuts;
    ui::PreferenceStore preferences;
};

} // namespace

TEST_CASE("a word is added by Enter and by the button, edited, removed, and kept when saved")
{
    WordsOpen words;
    checkControls(words.open);
    tabTo(words.open, u"newWord"_s);
    type(u"Жібекжолы"_s);
    key(Qt::Key_Return);
    CHECK(words.open.isOpen());
    type(u"артық"_s);
    click(words.open, u"addNewWord"_s);
    auto *table = words.open.part<QTableWidget>(u"wordTable"_s);
    REQUIRE(table->rowCount() == 2);
    checkControls(words.open);
    clickItem(table, table->model()->index(1, 0));
    click(words.open, u"removeWord"_s);
    CHECK(table->rowCount() == 1);
    table->setFocus();
    key(Qt::Key_F2);
    key(Qt::Key_End);
    type(u"ы"_s);
    key(Qt::Key_Return);
    CHECK(words.open.isOpen());
    CHECK(soon([&] { return table->item(0, 0)->text() == u"Жібекжолыы"; }));
    chooseTab(words.open, 1);
    checkControls(words.open);
    tabTo(words.open, u"newWord"_s);
    type(u"менің"_s);
    key(Qt::Key_Return);
    tabTo(words.open, u"accept"_s);
    key(Qt::Key_Return);
    CHECK(soon([&] { return !words.open.isOpen(); }));
    words.stage.settle();
    CHECK(words.kept(std::nullopt) == QStringList{u"Жібекжолыы"_s});
    CHECK(words.kept(words.stage.newsroom.journalist.id) == QStringList{u"менің"_s});
}

TEST_CASE("word lists go out to a file and come in from one")
{
    WordsOpen words;
    words.stage.files.path = words.stage.newsroom.path(u"words.txt"_s);
    tabTo(words.open, u"newWord"_s);
    type(u"Жібекжолы"_s);
    key(Qt::Key_Return);
    click(words.open, u"exportWords"_s);
    CHECK(soon([&] { return QFile::exists(words.stage.files.path); }));
    auto *table = words.open.part<QTableWidget>(u"wordTable"_s);
    click(words.open, u"removeWord"_s);
    CHECK(table->rowCount() == 0);
    tabTo(words.open, u"importWords"_s);
    key(Qt::Key_Space);
    CHECK(soon([&] { return table->rowCount() == 1; }));
    click(words.open, u"cancel"_s);
    words.stage.settle();
    CHECK(words.kept(std::nullopt).isEmpty());
}

TEST_CASE("what is ignored is listed and can be marked again; checks are switched off")
{
    Stage stage;
    REQUIRE(stage.newsroom.library().ignoredFindings().add({u"unknown-word"_s, u"қате"_s, {}},
                                                           stage.newsroom.journalist.id));
    Opened<ui::WordsDialog> open(
        new ui::WordsDialog(stage.session, stage.files, stage.preferences));
    stage.settle();
    chooseTab(open, 2);
    checkControls(open);
    auto *list = open.part<QTreeWidget>(u"ignoredList"_s);
    REQUIRE(list->topLevelItemCount() == 1);
    clickItem(list, list->model()->index(0, 0));
    checkControls(open);
    tabTo(open, u"bringBack"_s);
    key(Qt::Key_Space);
    CHECK(list->topLevelItemCount() == 0);
    chooseTab(open, 3);
    checkControls(open);
    auto *rules = open.part<QListWidget>(u"ruleList"_s);
    const bool before = rules->item(0)->checkState() == Qt::Checked;
    tabTo(open, u"ruleList"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Space);
    CHECK((rules->item(0)->checkState() == Qt::Checked) != before);
    clickTick(rules, rules->model()->index(0, 0));
    CHECK((rules->item(0)->checkState() == Qt::Checked) == before);
    click(open, u"accept"_s);
    CHECK(soon([&] { return !open.isOpen(); }));
    stage.settle();
    CHECK(stage.newsroom.library()
              .ignoredFindings()
              .of(stage.newsroom.journalist.id, std::nullopt)
              ->isEmpty());
}

TEST_CASE("help with typing is ticked by mouse and by the space bar, and kept when saved")
{
    Keys keys;
    Opened<ui::PersonalDialog> open(new ui::PersonalDialog(*keys.shortcuts, keys.preferences));
    checkControls(open);
    auto *list = open.part<QListWidget>(u"typingList"_s);
    const auto state = [list](int row) { return list->item(row)->checkState(); };
    const Qt::CheckState first = state(0);
    const Qt::CheckState second = state(1);
    clickTick(list, list->model()->index(0, 0));
    CHECK(state(0) != first);
    tabTo(open, u"typingList"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    CHECK(state(1) != second);
    click(open, u"accept"_s);
    CHECK_FALSE(open.isOpen());
    Opened<ui::PersonalDialog> again(new ui::PersonalDialog(*keys.shortcuts, keys.preferences));
    auto *kept = again.part<QListWidget>(u"typingList"_s);
    CHECK(kept->item(0)->checkState() != first);
    CHECK(kept->item(1)->checkState() != second);
    key(Qt::Key_Escape);
    CHECK_FALSE(again.isOpen());
}

TEST_CASE("keys are found, recorded, taken, reset and taken away, by mouse and by keys")
{
    Keys keys;
    Opened<ui::PersonalDialog> open(new ui::PersonalDialog(*keys.shortcuts, keys.preferences));
    chooseTab(open, 1);
    checkControls(open);
    auto *list = open.part<QTreeWidget>(u"keyList"_s);
    tabTo(open, u"keyFilter"_s);
    type(u"find"_s);
    key(Qt::Key_Return);
    CHECK(open.isOpen());
    CHECK(list->topLevelItem(0)->isHidden());
    tabTo(open, u"keyList"_s);
    clickItem(list, list->model()->index(1, 0));
    click(open, u"keyRecorder"_s);
    key(Qt::Key_B, Qt::ControlModifier);
    auto *taken = qobject_cast<QMessageBox *>(visibleWidget(u"keysTaken"_s));
    REQUIRE(taken);
    checkControls(taken);
    tabTo(taken, u"replaceKeys"_s);
    key(Qt::Key_Space);
    CHECK(list->topLevelItem(1)->text(1) == u"Ctrl+B");
    CHECK(list->topLevelItem(0)->text(1).isEmpty());
    tabTo(open, u"keyDefault"_s);
    key(Qt::Key_Space);
    CHECK(list->topLevelItem(1)->text(1) == u"Ctrl+F");
    click(open, u"keyNone"_s);
    CHECK(list->topLevelItem(1)->text(1).isEmpty());
    click(open, u"accept"_s);
    CHECK(keys.find.shortcut().isEmpty());
    CHECK(keys.bold.shortcut().isEmpty());
}
