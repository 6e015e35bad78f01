// The newsroom's settings while somebody else changes them too, in another window.
#include "newsroom/administration.h"
#include "newsroom/office.h"
#include "storage/library.h"
#include "ui/dialogs/settingspage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// The other window's chief editor, who has seen what the library has now.
struct Other
{
    explicit Other(TestNewsroom &room)
        : newsroom(room)
        , administration(room.library(), room.clock())
    {
    }

    void set(const QString &key, const QString &value)
    {
        const Settings seen = *newsroom.library().settings().load();
        REQUIRE(
            administration.saveSettings({seen, *withSetting(seen, key, value)}, newsroom.chief.id));
    }
    template <class Change>
    void changePerson(const Person &who, Change change)
    {
        const Person seen = *newsroom.library().people().byId(who.id);
        Person wanted = seen;
        change(wanted);
        REQUIRE(administration.changePerson({seen, wanted}, newsroom.chief.id));
    }
    template <class Change>
    void changeSections(Change change)
    {
        const QList<Section> seen = *newsroom.library().sections().all();
        QList<Section> wanted = seen;
        change(wanted);
        REQUIRE(administration.saveSections({seen, wanted}, newsroom.chief.id));
    }

    TestNewsroom &newsroom;
    Administration administration;
};

void retype(const QWidget *window, const QString &name, const QString &text)
{
    click(window, name);
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void activate(QWidget &window)
{
    QEvent event(QEvent::WindowActivate);
    QApplication::sendEvent(&window, &event);
}

QStringList names(Library &library)
{
    QStringList names;
    const QList<Section> all = *library.sections().all();
    for (const Section &section : all) {
        names.append(section.name);
    }
    return names;
}

} // namespace

TEST_CASE("the settings show what others changed when they are opened and when one comes back")
{
    Stage stage(&TestNewsroom::chief);
    Other other(stage.newsroom);
    ui::MainWindow &window = stage.window();
    other.set(u"baseUrl"_s, u"https://tan.example"_s);
    window.findChild<QAction *>(u"command.settings"_s)->trigger();
    CHECK(soon([&] { return read(&window, u"baseUrl"_s) == u"https://tan.example"; }));
    retype(&window, u"newsroomName"_s, u"Таң"_s);
    other.set(u"graceMinutes"_s, u"25"_s);
    activate(window);
    CHECK(soon([&] { return window.findChild<QSpinBox *>(u"grace"_s)->value() == 25; }));
    CHECK(read(&window, u"newsroomName"_s) == u"Таң");
    key(Qt::Key_Tab);
    CHECK(soon([&] { return stage.session.settings().name == u"Таң"; }));
    CHECK(stage.newsroom.library().settings().load()->graceMinutes == 25);
}

TEST_CASE(
    "people whom others see at work meanwhile are so in the settings that stand in the window")
{
    Stage stage(&TestNewsroom::chief);
    ui::MainWindow &window = stage.window();
    window.findChild<QAction *>(u"command.settings"_s)->trigger();
    window.findChild<ui::SettingsScreen *>()->open(ui::SettingsScreen::People);
    stage.settle();
    const auto *table = stage.find<QTableView>(u"peopleTable"_s);
    const auto lastSeen = [table] { return table->model()->index(0, 3).data().toString(); };
    CHECK_FALSE(lastSeen() == u"now");
    Office office(stage.newsroom.library(), stage.clock);
    REQUIRE(office.noteSeen(stage.newsroom.journalist.id));
    window.catchUp();
    CHECK(soon([&] { return lastSeen() == u"now"; }));
}

TEST_CASE("a setting that both changed is named, and stays as the other one made it")
{
    SettingsPage page(ui::SettingsScreen::General);
    Other other(page.stage.newsroom);
    retype(page.open, u"newsroomName"_s, u"Таң"_s);
    other.set(u"name"_s, u"Кеш"_s);
    other.set(u"fourEyes"_s, u"false"_s);
    page.stage.session.reload();
    page.settle();
    key(Qt::Key_Tab);
    CHECK(page.settings().name == u"Кеш");
    CHECK(read(page.open, u"message"_s).contains(u"name of the newsroom"));
    CHECK(read(page.open, u"newsroomName"_s) == u"Кеш");
    retype(page.open, u"newsroomName"_s, u"Таң"_s);
    key(Qt::Key_Return);
    CHECK(page.settings().name == u"Таң");
    CHECK_FALSE(page.settings().fourEyes);
}

TEST_CASE("a person whose name is typed keeps the role that somebody else gave meanwhile")
{
    SettingsPage page(ui::SettingsScreen::People);
    Other other(page.stage.newsroom);
    auto *table = page.open.part<QTableView>(u"peopleTable"_s);
    clickItem(table, table->model()->index(0, 0));
    const Person who = page.stored(u"aigul"_s);
    retype(page.open, u"personName"_s, u"Айгүл Сәрсен"_s);
    other.changePerson(who, [](Person &person) { person.role = Role::Editor; });
    page.stage.session.reload();
    page.settle();
    CHECK(read(page.open, u"personName"_s) == u"Айгүл Сәрсен");
    key(Qt::Key_Return);
    CHECK(page.stored(u"aigul"_s).name == u"Айгүл Сәрсен");
    CHECK(page.stored(u"aigul"_s).role == Role::Editor);
    other.changePerson(who, [](Person &person) { person.login = u"a.s"_s; });
    click(page.open, u"personName"_s); // as it is: nothing is changed by leaving it
    key(Qt::Key_Tab);
    CHECK(page.stored(u"a.s"_s).name == u"Айгүл Сәрсен");
    other.changePerson(who, [](Person &person) { person.name = u"Айгүл Омар"_s; });
    click(page.open, u"messageAnswer"_s); // Undo
    CHECK(page.stored(u"a.s"_s).name == u"Айгүл Омар");
    CHECK(read(page.open, u"message"_s).contains(u"Айгүл Омар: name"));
}

TEST_CASE("whoever types a section's name is told where another has renamed it meanwhile")
{
    SettingsPage page(ui::SettingsScreen::Sections);
    Other other(page.stage.newsroom);
    click(page.open, u"renameSection"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Өнер"_s);
    other.changeSections([](QList<Section> &sections) {
        sections.first().name = u"Сахна"_s;
        sections.prepend({SectionId::create(), u"Спорт"_s, u"sport"_s, 0, false});
    });
    page.stage.session.reload();
    page.settle();
    key(Qt::Key_Return);
    page.settle();
    CHECK(names(page.stage.newsroom.library()) == QStringList{u"Спорт"_s, u"Сахна"_s});
    CHECK(read(page.open, u"message"_s).contains(u"Сахна: name of the section"));
    CHECK(page.open.part<QTreeWidget>(u"sectionList"_s)->topLevelItemCount() == 2);
    click(page.open, u"sectionUp"_s);
    page.settle();
    CHECK(names(page.stage.newsroom.library()) == QStringList{u"Сахна"_s, u"Спорт"_s});
}

TEST_CASE("what the settings say was changed goes when somebody else has changed it again")
{
    using Page = ui::SettingsScreen::Page;
    const auto kind = GENERATE(Page::People, Page::Sections, Page::General);
    SettingsPage page(kind);
    Other other(page.stage.newsroom);
    const Person who = page.stage.newsroom.journalist;
    if (kind == Page::People) {
        Person wanted = who;
        wanted.active = false;
        page.changes.changePerson(who, wanted);
    } else if (kind == Page::Sections) {
        QList<Section> renamed = page.stage.session.sections();
        renamed.first().name = u"Өнер"_s;
        page.changes.saveSections(page.stage.session.sections(), renamed);
    } else {
        retype(page.open, u"newsroomName"_s, u"Таң"_s);
        key(Qt::Key_Return);
    }
    page.settle();
    const QString told = read(page.open, u"message"_s);
    const auto hear = [&page] {
        page.stage.session.catchUp();
        page.settle();
    };
    other.set(u"graceMinutes"_s, u"25"_s);
    other.changePerson(who, [](Person &person) { person.role = Role::Editor; });
    hear();
    CHECK(read(page.open, u"message"_s) == told);
    other.set(u"name"_s, u"Кеш"_s);
    other.changePerson(who, [](Person &person) { person.active = true; });
    other.changeSections([](QList<Section> &sections) { sections.first().name = u"Сахна"_s; });
    hear();
    CHECK(visibleWidget(u"message"_s) == nullptr);
}

TEST_CASE("that a person was added is not said any more when somebody else has removed them")
{
    SettingsPage page(ui::SettingsScreen::People);
    Other other(page.stage.newsroom);
    Person fresh = page.stage.newsroom.journalist;
    fresh.id = PersonId::create();
    fresh.login = u"daniyar"_s;
    fresh.initials.clear();
    page.changes.addPerson(fresh);
    page.settle();
    CHECK(read(page.open, u"message"_s) == u"Person added: daniyar");
    REQUIRE(other.administration.removePerson(fresh.id, page.stage.newsroom.chief.id));
    page.stage.session.catchUp();
    page.settle();
    CHECK(visibleWidget(u"message"_s) == nullptr);
}

TEST_CASE("what could not be kept when the settings were left is told in the window")
{
    Stage stage(&TestNewsroom::chief);
    Other other(stage.newsroom);
    ui::MainWindow &window = stage.window();
    window.findChild<QAction *>(u"command.settings"_s)->trigger();
    stage.settle();
    retype(&window, u"newsroomName"_s, u"Таң"_s);
    other.set(u"name"_s, u"Кеш"_s);
    click(&window, u"settingsBack"_s);
    CHECK(visibleWidget(u"settingsScreen"_s) == nullptr);
    REQUIRE(soon([] { return visibleWidget(u"message"_s) != nullptr; }));
    CHECK(read(&window, u"message"_s).contains(u"name of the newsroom"));
    window.findChild<QAction *>(u"command.settings"_s)->trigger();
    stage.settle();
    retype(&window, u"newsroomName"_s, u"Таң"_s);
    key(Qt::Key_Escape);
    CHECK(soon([&] { return stage.session.settings().name == u"Таң"; }));
}

TEST_CASE("nobody is in their own way, however fast they change the same")
{
    SettingsPage page(ui::SettingsScreen::General);
    QSignalSpy failed(&page.changes, &session::NewsroomChanges::failed);
    const Person seen = page.stage.newsroom.journalist;
    const Settings settings = page.stage.session.settings();
    const QList<Section> sections = page.stage.session.sections();
    for (const char16_t letter : {u'А', u'Б', u'В'}) {
        Person person = seen;
        person.name = QString(QChar(letter));
        page.changes.changePerson(seen, person);
        page.changes.saveSettings({settings, *withSetting(settings, u"name"_s, person.name)}, {},
                                  {});
        QList<Section> renamed = sections;
        renamed.first().name = person.name;
        page.changes.saveSections(sections, renamed);
    }
    CHECK(page.stored(u"aigul"_s).name == u"В");
    CHECK(page.settings().name == u"В");
    CHECK(names(page.stage.newsroom.library()) == QStringList{u"В"_s});
    CHECK(failed.isEmpty());
    for (int i = 0; i < 9; ++i) {
        page.changes.undo();
        page.settle();
    }
    CHECK(page.stored(u"aigul"_s) == seen);
    CHECK(page.settings() == settings);
    CHECK(*page.stage.newsroom.library().sections().all() == sections);
    CHECK(failed.isEmpty());
}
