#include "ui/dialogs/controls.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/stage.h"

#include <QPointer>
#include <QTabWidget>
#include <QTableWidget>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Opened
{
    Opened()
        : stage(&TestNewsroom::chief)
        , dialog(new ui::SettingsDialog(stage.session, stage.files, nullptr))
    {
        dialog->open();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        dialog->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(2);
    }
    ~Opened() { delete dialog; }

    /// Once all that was handed in is done.
    bool isOpen()
    {
        stage.settle();
        return dialog && dialog->isVisible();
    }
    Result<Person> stored(const QString &login)
    {
        stage.settle();
        return stage.newsroom.library().people().byLogin(login);
    }

    Stage stage;
    QPointer<ui::SettingsDialog> dialog;
};

} // namespace

TEST_CASE("a person is added by mouse, and kept when the dialog is saved")
{
    Opened open;
    click(open.dialog, u"newName"_s);
    type(u"Данияр Омаров"_s);
    click(open.dialog, u"newLogin"_s);
    type(u"daniyar"_s);
    click(open.dialog, u"addPerson"_s);
    const auto *table = open.dialog->findChild<QTableWidget *>(u"peopleTable"_s);
    CHECK(table->item(table->rowCount() - 1, 1)->text() == u"daniyar");
    click(open.dialog, u"accept"_s);
    CHECK(soon([&] { return open.dialog.isNull(); }));
    const Result<Person> kept = open.stored(u"daniyar"_s);
    REQUIRE(kept);
    CHECK(kept->name == u"Данияр Омаров");
}

TEST_CASE("Enter in the fields of a new person adds the person and leaves the dialog open")
{
    Opened open;
    click(open.dialog, u"newName"_s);
    type(u"Данияр Омаров"_s);
    key(Qt::Key_Return); // not complete yet: nothing is to happen
    REQUIRE(open.isOpen());
    key(Qt::Key_Tab);
    type(u"daniyar"_s);
    key(Qt::Key_Return);
    REQUIRE(open.isOpen());
    const auto *table = open.dialog->findChild<QTableWidget *>(u"peopleTable"_s);
    CHECK(table->item(table->rowCount() - 1, 1)->text() == u"daniyar");
    tabTo(open.dialog, u"accept"_s);
    key(Qt::Key_Return);
    CHECK(soon([&] { return open.dialog.isNull(); }));
    CHECK(open.stored(u"daniyar"_s));
}

TEST_CASE("Enter in the field of a new section adds the section and leaves the dialog open")
{
    Opened open;
    open.dialog->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(1);
    click(open.dialog, u"newSection"_s);
    key(Qt::Key_Return);
    REQUIRE(open.isOpen());
    type(u"Спорт"_s);
    key(Qt::Key_Return);
    REQUIRE(open.isOpen());
    CHECK(read(open.dialog, u"newSection"_s).isEmpty());
}
