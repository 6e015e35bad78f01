// The newsroom's settings as a page of the window: general, sections, and the ways there and back.
#include "newsroom/administration.h"
#include "ui/dialogs/settingspage.h"
#include "ui/settings/sectionlist.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Page : SettingsPage
{
    using SettingsPage::SettingsPage;

    QStringList sections()
    {
        settle();
        QStringList names;
        const QList<Section> all = *stage.newsroom.library().sections().all();
        for (const Section &section : all) {
            names.append(section.hidden ? u'(' + section.name + u')' : section.name);
        }
        return names;
    }
    QTreeWidget *list() const { return open.part<QTreeWidget>(u"sectionList"_s); }
};

void overwrite(const QWidget *window, const QString &name, const QString &text)
{
    click(window, name);
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

/// Its window with a new article, in a newsroom without sections.
ui::MainWindow &windowWithoutSections(Stage &stage)
{
    Administration administration(stage.newsroom.library(), stage.newsroom.clock());
    const auto sections = *stage.newsroom.library().sections().all();
    REQUIRE(administration.saveSections({sections, {}}, stage.newsroom.chief.id));
    stage.session.reload();
    stage.settle();
    ui::MainWindow &window = stage.window();
    window.findChild<QAction *>(u"command.newArticle"_s)->trigger();
    REQUIRE(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
    click(&window, u"headline"_s);
    type(u"Тақырып"_s);
    REQUIRE(soon([] { return visibleWidget(u"message"_s) != nullptr; }));
    return window;
}

} // namespace

TEST_CASE("each general setting is kept when its field is left, and taken back by Undo")
{
    Page page(ui::SettingsScreen::General);
    checkControls(page.open);
    overwrite(page.open, u"newsroomName"_s, u"Таң"_s);
    key(Qt::Key_Return);
    CHECK(page.settings().name == u"Таң");
    CHECK(read(page.open, u"message"_s) == u"Newsroom settings changed");
    click(page.open, u"messageAnswer"_s);
    CHECK(page.settings().name == u"Сынақ редакциясы");
    CHECK(read(page.open, u"newsroomName"_s) == u"Сынақ редакциясы");
    tabTo(page.open, u"fourEyes"_s);
    key(Qt::Key_Space);
    CHECK_FALSE(page.settings().fourEyes);
    click(page.open, u"fourEyes"_s);
    CHECK(page.settings().fourEyes);
    tabTo(page.open, u"grace"_s);
    key(Qt::Key_Up);
    key(Qt::Key_Tab);
    CHECK(page.settings().graceMinutes == 11);
    tabTo(page.open, u"articleLanguage"_s);
    key(Qt::Key_Down);
    CHECK(page.settings().language == u"ru");
    page.stage.files.path = u"/somewhere"_s;
    auto *row = seen(page.open, u"siteFolderRow"_s);
    const auto buttons = row->findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    CHECK(page.settings().siteFolder == u"/somewhere");
}

TEST_CASE("a setting that can't be is told in red and not kept; nothing is red before")
{
    Page page(ui::SettingsScreen::General);
    checkControls(page.open);
    overwrite(page.open, u"baseUrl"_s, u"ftp://x"_s);
    key(Qt::Key_Tab);
    CHECK_FALSE(read(page.open, u"generalProblem"_s).isEmpty());
    CHECK(page.settings().baseUrl == u"https://synaq.example");
    overwrite(page.open, u"baseUrl"_s, u"https://tan.example"_s);
    key(Qt::Key_Tab);
    CHECK(page.settings().baseUrl == u"https://tan.example");
    CHECK(visibleWidget(u"generalProblem"_s) == nullptr);
    auto *zone = page.open.part<QComboBox>(u"newsroomZone"_s);
    zone->lineEdit()->selectAll();
    zone->setFocus();
    type(u"Asia/Atlantis"_s);
    key(Qt::Key_Tab);
    CHECK_FALSE(read(page.open, u"generalProblem"_s).isEmpty());
    CHECK(page.settings().zone == "Asia/Almaty");
}

TEST_CASE("a logo is chosen, refused if it is no picture, and removed")
{
    Page page(ui::SettingsScreen::General);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    page.stage.files.path = page.stage.newsroom.path(u"logo.png"_s);
    REQUIRE(picture.save(page.stage.files.path));
    const QWidget *logo = seen(page.open, u"logo"_s);
    click(logo, u"chooseImage"_s);
    CHECK(soon([&] { return page.settings().logo.endsWith(u".png"); }));
    tabTo(logo, u"removeImage"_s);
    key(Qt::Key_Space);
    CHECK(page.settings().logo.isEmpty());
    page.stage.files.path = page.stage.newsroom.path(u"text.png"_s);
    QFile text(page.stage.files.path);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    click(logo, u"chooseImage"_s);
    CHECK(soon([&] { return read(page.open, u"message"_s).contains(u"text.png"_s); }));
    CHECK(page.settings().logo.isEmpty());
}

TEST_CASE("sections are added, ordered, renamed, hidden and removed, by mouse and by keys")
{
    Page page(ui::SettingsScreen::Sections);
    checkControls(page.open);
    click(page.open, u"newSection"_s);
    type(u"Спорт"_s);
    click(page.open, u"addSection"_s);
    key(Qt::Key_N, Qt::ControlModifier);
    type(u"Әлем"_s);
    key(Qt::Key_Return);
    CHECK(page.sections() == QStringList{u"Мәдениет"_s, u"Спорт"_s, u"Әлем"_s});
    checkControls(page.open);
    clickItem(page.list(), page.list()->model()->index(2, 0));
    key(Qt::Key_Up, Qt::AltModifier);
    CHECK(page.sections() == QStringList{u"Мәдениет"_s, u"Әлем"_s, u"Спорт"_s});
    click(page.open, u"sectionUp"_s);
    CHECK(page.sections() == QStringList{u"Әлем"_s, u"Мәдениет"_s, u"Спорт"_s});
    click(page.open, u"sectionDown"_s);
    CHECK(page.sections() == QStringList{u"Мәдениет"_s, u"Әлем"_s, u"Спорт"_s});
    click(page.open, u"renameSection"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Шетел"_s);
    key(Qt::Key_Return);
    CHECK(page.sections() == QStringList{u"Мәдениет"_s, u"Шетел"_s, u"Спорт"_s});
    clickTick(page.list(), page.list()->model()->index(1, 0));
    CHECK(page.sections() == QStringList{u"Мәдениет"_s, u"(Шетел)"_s, u"Спорт"_s});
    clickItem(page.list(), page.list()->model()->index(1, 1));
    click(page.open, u"removeSection"_s);
    page.list()->setFocus();
    page.list()->setCurrentItem(page.list()->topLevelItem(1));
    key(Qt::Key_Delete);
    CHECK(page.sections() == QStringList{u"Мәдениет"_s});
    click(page.open, u"messageAnswer"_s);
    CHECK(page.sections() == QStringList{u"Мәдениет"_s, u"Спорт"_s});
}

TEST_CASE("the chosen section stays the chosen one when another window puts them in another order")
{
    Page page(ui::SettingsScreen::Sections);
    click(page.open, u"newSection"_s);
    type(u"Спорт"_s);
    click(page.open, u"addSection"_s);
    REQUIRE(page.sections() == QStringList{u"Мәдениет"_s, u"Спорт"_s});
    clickItem(page.list(), page.list()->model()->index(0, 0));
    auto *list = qobject_cast<ui::SectionList *>(page.list());
    REQUIRE(list);
    QList<Section> other = list->sections();
    std::reverse(other.begin(), other.end());
    list->setSections(other, {}); // as the page does for what is read anew
    CHECK(page.list()->currentItem()->text(0) == u"Мәдениет");
    CHECK(page.list()->indexOfTopLevelItem(page.list()->currentItem()) == 1);
}

TEST_CASE("a section is taken up by the mouse without a word, as a row to be moved within its list")
{
    const Page page(ui::SettingsScreen::Sections);
    const QAbstractItemModel &model = *page.list()->model();
    const std::unique_ptr<QMimeData> taken(model.mimeData({model.index(0, 0)}));
    REQUIRE(taken); // and nothing was warned of
    CHECK(model.canDropMimeData(taken.get(), Qt::MoveAction, 1, 0, {}));
}

TEST_CASE("a section that articles stand in stays, and one of a name that is there is not added")
{
    Page page(ui::SettingsScreen::Sections);
    page.stage.newsroom.newArticle(page.stage.newsroom.journalist);
    click(page.open, u"removeSection"_s);
    CHECK(page.sections() == QStringList{u"Мәдениет"_s});
    CHECK(read(page.open, u"message"_s).startsWith(u"There are articles in the section"));
    click(page.open, u"newSection"_s);
    type(u"мәдениет"_s);
    key(Qt::Key_Return);
    page.settle();
    CHECK(read(page.open, u"sectionProblem"_s) ==
          u"There is a section of that name or address already.");
    CHECK(page.sections() == QStringList{u"Мәдениет"_s});
}

TEST_CASE("the pages are chosen by mouse and by arrows, and left by the button, Escape, Alt+Left")
{
    Page page(ui::SettingsScreen::General);
    QSignalSpy back(page.open.get(), &ui::SettingsScreen::backAsked);
    auto *categories = page.open.part<QListWidget>(u"settingsCategories"_s);
    clickItem(categories, categories->model()->index(1, 0));
    CHECK(seen(page.open, u"peopleTable"_s)->isVisible());
    tabTo(page.open, u"settingsCategories"_s);
    key(Qt::Key_Down);
    CHECK(seen(page.open, u"sectionList"_s)->isVisible());
    click(page.open, u"settingsBack"_s);
    page.open.part<QWidget>(u"settingsCategories"_s)->setFocus();
    key(Qt::Key_Escape);
    key(Qt::Key_Left, Qt::AltModifier);
    CHECK(back.count() == 3);
}

TEST_CASE("the settings stand in the window in place of the articles, with Ctrl+N for a person")
{
    Stage stage(&TestNewsroom::chief);
    ui::MainWindow &window = stage.window();
    auto *settings = window.findChild<QAction *>(u"command.settings"_s);
    settings->trigger();
    CHECK(visibleWidget(u"navigation"_s) == nullptr);
    key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"newName");
    click(&window, u"settingsBack"_s);
    CHECK(visibleWidget(u"settingsScreen"_s) == nullptr);
    CHECK(visibleWidget(u"navigation"_s) != nullptr);
    CHECK(window.findChild<QAction *>(u"command.newArticle"_s)->isEnabled());
    window.findChild<QAction *>(u"command.newArticle"_s)->trigger();
    CHECK(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
}

TEST_CASE("no field of the settings moves when a message comes or goes")
{
    for (const auto shown :
         {ui::SettingsScreen::General, ui::SettingsScreen::People, ui::SettingsScreen::Sections}) {
        Page page(shown);
        page.open->resize(900, 600);
        page.settle();
        auto *bar = page.open->findChild<widgets::MessageBar *>();
        const auto places = [&page, bar] {
            QApplication::processEvents(); // layouts
            QStringList found;
            for (const QWidget *widget : page.open->findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                    !bar->isAncestorOf(widget)) {
                    const QPoint at = widget->mapTo(page.open.get(), QPoint());
                    found << u"%1 %2 %3"_s.arg(widget->objectName()).arg(at.x()).arg(at.y());
                }
            }
            return found;
        };
        const auto scrolledDown = [&page] {
            for (QScrollBar *scroll : page.open->findChildren<QScrollBar *>()) {
                scroll->setValue(scroll->maximum());
            }
        };
        for (const bool down : {false, true}) {
            if (down) {
                scrolledDown();
            }
            const QStringList before = places();
            CHECK(before.size() > 3);
            bar->tell(widgets::MessageBar::Kind::Information, u"Newsroom settings changed"_s,
                      u"Undo"_s);
            CHECK(places() == before);
            bar->tell(widgets::MessageBar::Kind::Error, u"Someone has to stay chief editor."_s);
            CHECK(places() == before);
            bar->hide();
            CHECK(places() == before);
        }
    }
}

TEST_CASE("where there are no sections, the article says where the chief editor makes them")
{
    Stage stage(&TestNewsroom::chief);
    ui::MainWindow &window = windowWithoutSections(stage);
    CHECK(read(&window, u"message"_s).startsWith(u"The newsroom has no sections yet"));
    click(&window, u"messageAnswer"_s);
    REQUIRE(visibleWidget(u"newSection"_s));
    CHECK(visibleWidget(u"newSection"_s)->hasFocus());
    type(u"Спорт"_s);
    key(Qt::Key_Return);
    CHECK(soon([&] { return stage.session.sections().size() == 1; }));
    key(Qt::Key_Left, Qt::AltModifier);
    CHECK(soon([&] { return visibleWidget(u"messageAnswer"_s) == nullptr; }));
    auto *section = window.findChild<QComboBox *>(u"section"_s);
    CHECK(section->findText(u"Спорт"_s) > 0);
}

TEST_CASE("where there are no sections, others are told whom to ask")
{
    Stage stage(&TestNewsroom::journalist);
    ui::MainWindow &window = windowWithoutSections(stage);
    CHECK(read(&window, u"message"_s).contains(stage.newsroom.chief.name));
    CHECK(visibleWidget(u"messageAnswer"_s) == nullptr);
    const auto *hint = window.findChild<QLabel *>(u"noSections"_s);
    CHECK(hint->isVisibleTo(hint->parentWidget()));
    CHECK(hint->text().contains(stage.newsroom.chief.name));
    CHECK(window.findChild<QPushButton *>(u"makeSections"_s)->isHidden());
}

TEST_CASE(
    "a setting that can't be keeps no other from being saved, and is named until it is mended")
{
    Page page(ui::SettingsScreen::General);
    auto *zone = page.open.part<QComboBox>(u"newsroomZone"_s);
    zone->lineEdit()->selectAll();
    zone->setFocus();
    type(u"Mars/X"_s);
    key(Qt::Key_Tab);
    overwrite(page.open, u"baseUrl"_s, u"ftp://x"_s);
    key(Qt::Key_Tab);
    overwrite(page.open, u"newsroomName"_s, u"Таң"_s);
    key(Qt::Key_Tab);
    click(page.open, u"fourEyes"_s);
    const Settings stored = page.settings();
    CHECK(stored.name == u"Таң");
    CHECK_FALSE(stored.fourEyes);
    CHECK(stored.zone == "Asia/Almaty");
    CHECK(stored.baseUrl == u"https://synaq.example");
    CHECK(zone->currentText() == u"Mars/X");
    CHECK(read(page.open, u"baseUrl"_s) == u"ftp://x");
    CHECK(read(page.open, u"generalProblem"_s).startsWith(u"Time zone: "));
    CHECK(read(page.open, u"generalProblem"_s).contains(u"\nAddress of the site: "));
}

TEST_CASE("a setting that another changed meanwhile is not taken back with one's own")
{
    Page page(ui::SettingsScreen::General);
    Administration administration(page.stage.newsroom.library(), page.stage.newsroom.clock());
    const Settings before = *page.stage.newsroom.library().settings().load();
    Settings others = before;
    others.graceMinutes = 44;
    REQUIRE(administration.saveSettings({before, others}, page.stage.newsroom.chief.id));
    overwrite(page.open, u"newsroomName"_s, u"Таң"_s);
    key(Qt::Key_Tab);
    const Settings stored = page.settings();
    CHECK(stored.name == u"Таң");
    CHECK(stored.graceMinutes == 44);
}

TEST_CASE("what was typed and can't be is named when the settings are left, and is as before")
{
    Stage stage(&TestNewsroom::chief);
    ui::MainWindow &window = stage.window();
    auto *settings = window.findChild<QAction *>(u"command.settings"_s);
    settings->trigger();
    overwrite(&window, u"newsroomName"_s, u"Таң"_s);
    overwrite(&window, u"baseUrl"_s, u"ftp://x"_s);
    click(&window, u"settingsBack"_s);
    CHECK(read(&window, u"message"_s).contains(u"Address of the site: "_s));
    CHECK(soon([&] { return stage.newsroom.library().settings().load()->name == u"Таң"; }));
    settings->trigger();
    CHECK(read(&window, u"baseUrl"_s) == u"https://synaq.example");
    CHECK(visibleWidget(u"generalProblem"_s) == nullptr);
}
