// The page of people, each control by mouse and by keyboard.
#include "newsroom/office.h"
#include "storage/library.h"
#include "ui/dialogs/settingspage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Page : SettingsPage
{
    explicit Page(const Person TestNewsroom::*who = &TestNewsroom::chief)
        : SettingsPage(ui::SettingsScreen::People, who)
    {
    }

    QTableView *table() const { return open.part<QTableView>(u"peopleTable"_s); }
    QModelIndex cell(const QString &name, int column) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(name)) {
                return model->index(row, column);
            }
        }
        return {};
    }
    void chooseByMouse(const QString &name) { clickItem(table(), cell(name, 0)); }
};

QMenu *openMenu(const QString &name)
{
    auto *menu = qobject_cast<QMenu *>(visibleWidget(name));
    REQUIRE(menu);
    return menu;
}

} // namespace

TEST_CASE("a person is added by mouse, with the login that the name proposes")
{
    Page page;
    checkControls(page.open);
    const auto *add = page.open.part<QPushButton>(u"addPerson"_s);
    click(page.open, u"settingsNew"_s);
    CHECK(page.open.part<QLineEdit>(u"newName"_s)->hasFocus());
    CHECK_FALSE(add->isEnabled());
    type(u"Данияр Омаров"_s);
    CHECK(read(page.open, u"newLogin"_s) == u"daniyar");
    REQUIRE(add->isEnabled());
    auto *role = page.open.part<QComboBox>(u"newRole"_s);
    role->setFocus();
    key(Qt::Key_Down);
    click(page.open, u"addPerson"_s);
    const Person kept = page.stored(u"daniyar"_s);
    CHECK(kept.name == u"Данияр Омаров");
    CHECK(kept.role == Role::Editor);
    CHECK(kept.initials == u"ДО");
    CHECK(page.table()->currentIndex() == page.cell(u"Данияр"_s, 0));
    CHECK(read(page.open, u"personName"_s) == u"Данияр Омаров");
    CHECK(read(page.open, u"message"_s) == u"Person added: daniyar");
    CHECK(read(page.open, u"newName"_s).isEmpty());
}

TEST_CASE("a person is added by keys alone: Ctrl+N, the name, Enter")
{
    Page page;
    key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(page.open.part<QLineEdit>(u"newName"_s)->hasFocus());
    key(Qt::Key_Return);
    type(u"Данияр"_s);
    key(Qt::Key_Return);
    CHECK(page.stored(u"daniyar"_s).name == u"Данияр");
    CHECK(page.open.isOpen());
    CHECK(page.open.part<QLineEdit>(u"newName"_s)->hasFocus());
}

TEST_CASE("a login that is taken or none is told below the row, once it was typed")
{
    Page page;
    CHECK(visibleWidget(u"newProblem"_s) == nullptr);
    click(page.open, u"newName"_s);
    type(u"Нұрлан"_s);
    CHECK(read(page.open, u"newLogin"_s) == u"nurlan2"); // there is a nurlan
    click(page.open, u"newLogin"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"nurlan"_s);
    CHECK(read(page.open, u"newProblem"_s) == u"This login is taken.");
    CHECK_FALSE(page.open.part<QPushButton>(u"addPerson"_s)->isEnabled());
    key(Qt::Key_Return);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Нұр"_s);
    CHECK(read(page.open, u"newProblem"_s).startsWith(u"A login is made of"));
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"nur"_s);
    CHECK(visibleWidget(u"newProblem"_s) == nullptr);
    CHECK(page.open.part<QPushButton>(u"addPerson"_s)->isEnabled());
}

TEST_CASE("a role is changed in the table by its menu, by mouse and by keys, and taken back")
{
    Page page;
    clickItem(page.table(), page.cell(u"Айгүл"_s, 1));
    QMenu *menu = openMenu(u"roleMenu"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(menu->actions().at(1)).center());
    CHECK(page.stored(u"aigul"_s).role == Role::Editor);
    CHECK(page.cell(u"Айгүл"_s, 1).data().toString() == u"Editor");
    CHECK(read(page.open, u"message"_s) == u"Role changed: aigul, Editor");
    click(page.open, u"messageAnswer"_s);
    CHECK(page.stored(u"aigul"_s).role == Role::Journalist);
    QTest::keyClick(page.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(page.table(), Qt::Key_Return);
    menu = openMenu(u"roleMenu"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(page.stored(u"aigul"_s).role == Role::Editor);
}

TEST_CASE("name, login and initials are changed in the details and kept when the field is left")
{
    Page page;
    page.chooseByMouse(u"Айгүл"_s);
    click(page.open, u"personName"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Айгүл Сәрсен"_s);
    key(Qt::Key_Return);
    CHECK(page.stored(u"aigul"_s).name == u"Айгүл Сәрсен");
    tabTo(page.open, u"personLogin"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"aigul.s"_s);
    tabTo(page.open, u"personInitials"_s);
    CHECK(page.stored(u"aigul.s"_s).name == u"Айгүл Сәрсен");
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"нә"_s); // the editor's
    key(Qt::Key_Return);
    CHECK(read(page.open, u"personProblem"_s) == u"Somebody else has these initials.");
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"са"_s);
    key(Qt::Key_Return);
    CHECK(page.stored(u"aigul.s"_s).initials == u"СА");
    CHECK(visibleWidget(u"personProblem"_s) == nullptr);
}

TEST_CASE("a colour, a role and sections are chosen in the details, by mouse and by keys")
{
    Page page;
    page.chooseByMouse(u"Айгүл"_s);
    click(page.open, u"colour-violet"_s);
    CHECK(page.stored(u"aigul"_s).colour == PersonColour::Violet);
    tabTo(page.open, u"colour-violet"_s);
    key(Qt::Key_Right);
    CHECK(page.stored(u"aigul"_s).colour == PersonColour::Rose);
    click(page.open, u"role-editor"_s);
    CHECK(page.stored(u"aigul"_s).role == Role::Editor);
    tabTo(page.open, u"role-editor"_s);
    key(Qt::Key_Up);
    CHECK(page.stored(u"aigul"_s).role == Role::Journalist);
    page.open.part<QPushButton>(u"addPersonSection"_s)->menu()->actions().first()->trigger();
    CHECK(page.stored(u"aigul"_s).sections == QList{page.stage.newsroom.section.id});
    CHECK(page.cell(u"Айгүл"_s, 2).data().toString() == page.stage.newsroom.section.name);
    checkControls(page.open);
    click(page.open, u"chip-madeniet"_s);
    CHECK(page.stored(u"aigul"_s).sections.isEmpty());
}

TEST_CASE("a person is switched off by the tick and by Delete, listed as inactive, and comes back")
{
    Page page;
    page.chooseByMouse(u"Айгүл"_s);
    click(page.open, u"personActive"_s);
    CHECK_FALSE(page.stored(u"aigul"_s).active);
    page.chooseByMouse(u"Нұрлан"_s);
    page.table()->setFocus();
    key(Qt::Key_Delete);
    auto *box = qobject_cast<QMessageBox *>(visibleWidget(u"deactivate"_s));
    REQUIRE(box);
    checkControls(box);
    click(box, u"accept"_s);
    CHECK_FALSE(page.stored(u"nurlan"_s).active);
    click(page.open, u"inactivePeople"_s);
    CHECK(page.table()->model()->rowCount() == 2);
    page.chooseByMouse(u"Айгүл"_s);
    tabTo(page.open, u"personActive"_s);
    key(Qt::Key_Space);
    CHECK(page.stored(u"aigul"_s).active);
    tabTo(page.open, u"activePeople"_s);
    key(Qt::Key_Space);
    CHECK(page.cell(u"Айгүл"_s, 0).isValid());
}

TEST_CASE("a person who is switched off stays chosen, so that a second click takes it back")
{
    Page page;
    page.chooseByMouse(u"Нұрлан"_s);
    const int rows = page.table()->model()->rowCount();
    click(page.open, u"personActive"_s);
    CHECK_FALSE(page.stored(u"nurlan"_s).active);
    CHECK(page.table()->currentIndex().row() == page.cell(u"Нұрлан"_s, 0).row());
    CHECK(page.table()->model()->rowCount() == rows);
    CHECK(read(page.open, u"personName"_s) == page.stage.newsroom.editor.name);
    CHECK(page.cell(u"Нұрлан"_s, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"inactive"));
    click(page.open, u"personActive"_s);
    CHECK(page.stored(u"nurlan"_s).active);
    CHECK(page.stored(u"aigul"_s).active);
}

TEST_CASE("a row stays while the list is looked at, and goes when people are asked for anew")
{
    Page page;
    const auto rows = [&] { return page.table()->model()->rowCount(); };
    page.chooseByMouse(u"Айгүл"_s);
    SECTION("a person who is not active any more, once the list is chosen again")
    {
        click(page.open, u"personActive"_s);
        page.settle();
        page.chooseByMouse(u"Нұрлан"_s);
        CHECK(rows() == 3);
        click(page.open, u"activePeople"_s);
        CHECK(rows() == 2);
        CHECK_FALSE(page.cell(u"Айгүл"_s, 0).isValid());
    }
    SECTION("a person who is not active any more, once the page is left")
    {
        click(page.open, u"personActive"_s);
        page.settle();
        page.open->open(ui::SettingsScreen::General);
        page.open->open(ui::SettingsScreen::People);
        CHECK(rows() == 2);
    }
    SECTION("a person whose new name is not what is looked for")
    {
        click(page.open, u"findPerson"_s);
        type(u"айг"_s);
        REQUIRE(rows() == 1);
        click(page.open, u"personName"_s);
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"Күнсұлу"_s);
        key(Qt::Key_Return);
        page.settle();
        CHECK(page.cell(u"Күнсұлу"_s, 0).isValid());
        click(page.open, u"findPerson"_s);
        type(u"г"_s);
        CHECK(rows() == 0);
    }
}

TEST_CASE("when a person was last at work is as the library has it, while the page is open")
{
    Page page;
    constexpr int seen = 3;
    const auto lastSeen = [&] { return page.cell(u"Айгүл"_s, seen).data().toString(); };
    Office office(page.stage.newsroom.library(), page.stage.clock);
    REQUIRE(office.noteSeen(page.stage.newsroom.journalist.id));
    SECTION("told of what others wrote")
    {
        page.open->catchUp();
        page.settle();
        CHECK(lastSeen() == u"now");
    }
    SECTION("each minute, and older by it")
    {
        auto *minute = page.open->findChild<QTimer *>(u"minute"_s);
        REQUIRE(minute);
        CHECK(minute->isActive());
        CHECK(minute->intervalAsDuration() <= std::chrono::minutes(1));
        QMetaObject::invokeMethod(minute, "timeout");
        page.settle();
        CHECK(lastSeen() == u"now");
        page.stage.clock.set(page.stage.clock.now().addSecs(qint64{7} * 60));
        QMetaObject::invokeMethod(minute, "timeout");
        page.settle();
        CHECK_FALSE(lastSeen() == u"now");
    }
}

TEST_CASE("the last chief editor can't be switched off or lowered, and the page says why")
{
    Page page;
    page.chooseByMouse(u"Сәуле"_s);
    CHECK_FALSE(page.open.part<QCheckBox>(u"personActive"_s)->isEnabled());
    CHECK_FALSE(page.open.part<QAbstractButton>(u"role-editor"_s)->isEnabled());
    const auto labels = page.open->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Someone has to stay chief editor.";
    }));
    page.table()->setFocus();
    key(Qt::Key_Delete);
    CHECK(visibleWidget(u"deactivate"_s) == nullptr);
    clickItem(page.table(), page.cell(u"Сәуле"_s, 1));
    QMenu *menu = openMenu(u"roleMenu"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(menu->actions().at(0)).center());
    CHECK(page.stored(u"saule"_s).isChief());
    CHECK(read(page.open, u"message"_s) == u"Someone has to stay chief editor.");
}

TEST_CASE("people are found by a part of their name, and Enter there changes nothing")
{
    Page page;
    click(page.open, u"findPerson"_s);
    type(u"нұр"_s);
    key(Qt::Key_Return);
    CHECK(page.open.isOpen());
    REQUIRE(page.table()->model()->rowCount() == 1);
    CHECK(page.cell(u"Нұрлан"_s, 0).isValid());
    type(u"ххх"_s);
    CHECK(page.table()->model()->rowCount() == 0);
}

TEST_CASE("whoever is no chief editor reads the page and changes nothing")
{
    Page page(&TestNewsroom::editor);
    checkControls(page.open);
    page.chooseByMouse(u"Айгүл"_s);
    CHECK(read(page.open, u"personName"_s) == page.stage.newsroom.journalist.name);
    CHECK_FALSE(page.open.part<QLineEdit>(u"personName"_s)->isEnabled());
    CHECK_FALSE(page.open.part<QLineEdit>(u"newName"_s)->isEnabled());
    clickItem(page.table(), page.cell(u"Айгүл"_s, 1));
    CHECK(visibleWidget(u"roleMenu"_s) == nullptr);
    page.table()->setFocus();
    key(Qt::Key_Delete);
    CHECK(visibleWidget(u"deactivate"_s) == nullptr);
}

TEST_CASE("each cell of the table is spoken, also one that is empty")
{
    Page page;
    const QAbstractItemModel *model = page.table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            CHECK_FALSE(
                model->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
    CHECK(page.cell(u"Айгүл"_s, 2).data(Qt::AccessibleTextRole).toString() == u"Sections: nothing");
}
