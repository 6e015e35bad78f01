// What is being typed on the pages of the settings: whose it is, what becomes of it, and what is
// said of it.
#include "newsroom/administration.h"
#include "ui/dialogs/settingspage.h"
#include "ui/settings/sectionspage.h"
#include "widgets/look/theme.h"
#include "wording/wording.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolTip>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Page : SettingsPage
{
    using SettingsPage::SettingsPage;

    /// As after another program's change.
    void reload()
    {
        stage.session.reload();
        settle();
    }
    QTableView *table() const { return open.part<QTableView>(u"peopleTable"_s); }
    QModelIndex cell(const QString &name) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(name)) {
                return model->index(row, 0);
            }
        }
        return {};
    }
    QTreeWidget *list() const { return open.part<QTreeWidget>(u"sectionList"_s); }
};

void overwrite(const QWidget *window, const QString &name, const QString &text)
{
    click(window, name);
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

/// Whether its middle is seen through every frame that scrolls it.
bool isInSight(const QAbstractItemView *view, const QModelIndex &index)
{
    const QPoint middle = view->visualRect(index).center();
    const QWidget *viewport = view->viewport();
    return index.isValid() && viewport->visibleRegion().contains(middle);
}

void addPerson(TestNewsroom &room, int number)
{
    Administration administration(room.library(), room.clock());
    Person person;
    person.id = PersonId::create();
    person.login = u"person%1"_s.arg(number);
    person.name = u"Адам %1"_s.arg(number);
    REQUIRE(administration.addPerson(person, room.chief.id));
}

/// What a mouse that rests over the middle of that widget is told.
QString tipOver(QWidget *window, const QString &name)
{
    QWidget *widget = seen(window, name);
    const QPoint middle = widget->rect().center();
    QHelpEvent event(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QToolTip::hideText();
    QApplication::sendEvent(widget, &event);
    return QToolTip::text();
}

} // namespace

TEST_CASE("what was typed of one person stays theirs when another comes to be shown")
{
    Page page(ui::SettingsScreen::People);
    clickItem(page.table(), page.cell(u"Айгүл"_s));
    overwrite(page.open, u"personName"_s, u"Айгүл Сәрсен"_s);
    page.table()->setCurrentIndex(page.cell(u"Нұрлан"_s)); // the keys stay in the field
    CHECK(page.stored(u"aigul"_s).name == u"Айгүл Сәрсен");
    CHECK(page.stored(u"nurlan"_s).name == page.stage.newsroom.editor.name);
    CHECK(read(page.open, u"personName"_s) == page.stage.newsroom.editor.name);
}

TEST_CASE("a person and a newsroom whose name was deleted have it back")
{
    Page page(ui::SettingsScreen::People);
    clickItem(page.table(), page.cell(u"Айгүл"_s));
    click(page.open, u"personName"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    key(Qt::Key_Return);
    CHECK(read(page.open, u"personName"_s) == page.stage.newsroom.journalist.name);
    CHECK(visibleWidget(u"personProblem"_s) == nullptr);
    page.open->open(ui::SettingsScreen::General);
    const QString name = read(page.open, u"newsroomName"_s);
    overwrite(page.open, u"newsroomName"_s, u" "_s);
    key(Qt::Key_Tab);
    CHECK(read(page.open, u"newsroomName"_s) == name);
    CHECK(visibleWidget(u"generalProblem"_s) == nullptr);
}

TEST_CASE("a section's name that is being typed outlasts what others change meanwhile")
{
    Page page(ui::SettingsScreen::Sections);
    clickItem(page.list(), page.list()->model()->index(0, 0));
    click(page.open, u"renameSection"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Өнер және"_s);
    Administration administration(page.stage.newsroom.library(), page.stage.newsroom.clock());
    const QList<Section> seen = *page.stage.newsroom.library().sections().all();
    QList<Section> sections = seen;
    sections.prepend({SectionId::create(), u"Спорт"_s, u"sport"_s, 0, false});
    REQUIRE(administration.saveSections({seen, sections}, page.stage.newsroom.chief.id));
    page.reload();
    REQUIRE(page.list()->topLevelItemCount() == 2);
    type(u" мәдениет"_s);
    key(Qt::Key_Return);
    page.settle();
    QStringList names;
    const QList<Section> all = *page.stage.newsroom.library().sections().all();
    for (const Section &section : all) {
        names.append(section.name);
    }
    CHECK(names == QStringList{u"Спорт"_s, u"Өнер және мәдениет"_s});
}

TEST_CASE("what others change of the sections takes neither Enter nor a move away")
{
    Page page(ui::SettingsScreen::Sections);
    overwrite(page.open, u"newSection"_s, u"Спорт"_s);
    key(Qt::Key_Return);
    page.settle();
    auto *sections = page.open->findChild<ui::SectionsPage *>();
    QList<Section> others = page.stage.session.sections();
    REQUIRE(others.size() == 2);
    others.prepend({SectionId::create(), u"Ауыл"_s, u"auyl"_s, 0, false});
    const auto names = [&page] {
        page.settle();
        const auto stored = page.stage.newsroom.library().sections().all();
        QStringList all;
        for (const Section &section : *stored) {
            all.append(section.name);
        }
        return all;
    };
    SECTION("while a name is handed in")
    {
        clickItem(page.list(), page.list()->model()->index(0, 0));
        click(page.open, u"renameSection"_s);
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"Өнер"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        sections->setSections(others, {});
        CHECK(names() == QStringList{u"Өнер"_s, u"Спорт"_s});
    }
    SECTION("of a section that is gone")
    {
        clickItem(page.list(), page.list()->model()->index(0, 0));
        click(page.open, u"renameSection"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        sections->setSections(others.last(1), {});
        page.settle(); // and nothing was warned of
    }
    SECTION("while one is moved")
    {
        page.list()->setCurrentItem(page.list()->topLevelItem(0));
        QTest::keyClick(page.list(), Qt::Key_Down, Qt::AltModifier);
        sections->setSections(others, {});
        CHECK(names() == QStringList{u"Спорт"_s, u"Мәдениет"_s});
    }
}

TEST_CASE("sections that are written alike have addresses of their own")
{
    Page page(ui::SettingsScreen::Sections);
    for (const QString &name : {u"Ұлт"_s, u"Үлт"_s, u"Улт"_s}) {
        overwrite(page.open, u"newSection"_s, name);
        key(Qt::Key_Return);
        page.settle();
    }
    QStringList slugs;
    const QList<Section> all = *page.stage.newsroom.library().sections().all();
    for (const Section &section : all) {
        slugs.append(section.slug);
    }
    CHECK(slugs == QStringList{u"madeniet"_s, u"ult"_s, u"ult-2"_s, u"ult-3"_s});
}

TEST_CASE("a person added in a small window is seen in the table, and so is each row walked to")
{
    Page page(ui::SettingsScreen::People);
    for (int number = 0; number < 8; ++number) {
        addPerson(page.stage.newsroom, number);
    }
    page.open->resize(900, 600);
    page.reload();
    click(page.open, u"settingsNew"_s);
    CHECK_FALSE(seen(page.open, u"newName"_s)->visibleRegion().isEmpty());
    type(u"Данияр Омаров"_s);
    key(Qt::Key_Return);
    page.settle();
    CHECK(page.table()->currentIndex() == page.cell(u"Данияр"_s));
    CHECK(isInSight(page.table(), page.cell(u"Данияр"_s)));
    page.table()->setFocus();
    for (int row = page.table()->currentIndex().row(); row > 0; --row) {
        key(Qt::Key_Up);
        CHECK(isInSight(page.table(), page.table()->currentIndex()));
    }
}

TEST_CASE(
    "a setting that can't be is named, and an address without its beginning is proposed whole")
{
    Page page(ui::SettingsScreen::General);
    overwrite(page.open, u"baseUrl"_s, u"tan.example"_s);
    key(Qt::Key_Tab);
    CHECK(read(page.open, u"generalProblem"_s) ==
          u"Address of the site: it begins with https://. Write it as: https://tan.example");
    overwrite(page.open, u"baseUrl"_s, u"tan example"_s);
    key(Qt::Key_Tab);
    CHECK(read(page.open, u"generalProblem"_s).startsWith(u"Address of the site: “tan example”"));
    overwrite(page.open, u"baseUrl"_s, u""_s);
    key(Qt::Key_Delete);
    key(Qt::Key_Tab);
    overwrite(page.open, u"newsroomZone"_s, u"Asia/Atlantis"_s);
    key(Qt::Key_Tab);
    CHECK(read(page.open, u"generalProblem"_s).startsWith(u"Time zone: "));
}

TEST_CASE("a reason in red goes as soon as what it is about is mended, also by others")
{
    Page page(ui::SettingsScreen::General);
    overwrite(page.open, u"baseUrl"_s, u"ftp://x"_s);
    key(Qt::Key_Tab);
    REQUIRE(visibleWidget(u"generalProblem"_s));
    overwrite(page.open, u"baseUrl"_s, u"https://tan.example"_s);
    CHECK(visibleWidget(u"generalProblem"_s) == nullptr);
    overwrite(page.open, u"baseUrl"_s, u"ftp://x"_s);
    key(Qt::Key_Tab);
    REQUIRE(visibleWidget(u"generalProblem"_s));
    page.reload(); // as each saved setting does
    CHECK(visibleWidget(u"generalProblem"_s));
    CHECK(read(page.open, u"baseUrl"_s) == u"ftp://x");

    page.open->open(ui::SettingsScreen::People);
    clickItem(page.table(), page.cell(u"Айгүл"_s));
    overwrite(page.open, u"personLogin"_s, u"nurlan"_s);
    key(Qt::Key_Return);
    REQUIRE(read(page.open, u"personProblem"_s) == u"This login is taken.");
    type(u"2"_s);
    CHECK(visibleWidget(u"personProblem"_s) == nullptr);

    page.open->open(ui::SettingsScreen::Sections);
    overwrite(page.open, u"newSection"_s, u"мәдениет"_s);
    key(Qt::Key_Return);
    page.settle();
    REQUIRE(visibleWidget(u"sectionProblem"_s));
    type(u"2"_s);
    CHECK(visibleWidget(u"sectionProblem"_s) == nullptr);
}

TEST_CASE("a reason in red is of the theme's red, also when the theme changes under it")
{
    Page page(ui::SettingsScreen::General);
    overwrite(page.open, u"baseUrl"_s, u"ftp://x"_s);
    key(Qt::Key_Tab);
    const QWidget *reason = seen(page.open, u"generalProblem"_s);
    const QPalette before = QApplication::palette();
    for (const widgets::Theme theme :
         {widgets::Theme::Dark, widgets::Theme::Sepia, widgets::Theme::Light}) {
        widgets::applyTheme(theme);
        QApplication::processEvents();
        CHECK(reason->palette().color(QPalette::WindowText) ==
              widgets::dangerColour(QApplication::palette()));
        CHECK(reason->palette().color(QPalette::Window) ==
              QApplication::palette().color(QPalette::Window));
    }
    QApplication::setPalette(before);
}

TEST_CASE("over what only the chief editor may change the mouse is told so")
{
    const QString why = wording::sentence(Refusal::NotChief);
    Page page(ui::SettingsScreen::General, &TestNewsroom::editor);
    CHECK(tipOver(page.open, u"newsroomName"_s) == why);
    page.open->open(ui::SettingsScreen::People);
    for (const QString &name : {u"personName"_s, u"newName"_s, u"addPerson"_s, u"role-editor"_s}) {
        CHECK(tipOver(page.open, name) == why);
    }
    page.open->open(ui::SettingsScreen::Sections);
    for (const QString &name : {u"newSection"_s, u"addSection"_s, u"renameSection"_s}) {
        CHECK(tipOver(page.open, name) == why);
    }
    CHECK(page.list()->toolTip().isEmpty());
    Page own(ui::SettingsScreen::General);
    CHECK(tipOver(own.open, u"newsroomName"_s).isEmpty());
}
