// The newsroom's settings in the window: what is done to articles waits, messages are seen, and the
// way back is the way in.
#include "editor/articleeditor.h"
#include "publishing/publisher.h"
#include "session/currentarticle.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/stage.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

const QString away = u"Go back to the articles first."_s;

/// Every entry of the menus, and those with menus of their own.
QList<QAction *> entriesOf(const QList<QAction *> &of)
{
    QList<QAction *> entries;
    for (QAction *entry : of) {
        if (!entry->isSeparator()) {
            entries.append(entry);
        }
        if (entry->menu()) {
            entries += entriesOf(entry->menu()->actions());
        }
    }
    return entries;
}

/// Has nothing to do with the article or the lists.
bool isOfTheWindow(const QAction *entry)
{
    static const QStringList names{
        u"backup"_s,   u"unsavedTexts"_s, u"settings"_s,      u"timer"_s,
        u"personal"_s, u"openLibrary"_s,  u"signIn"_s,        u"quit"_s,
        u"help"_s,     u"about"_s,        u"blinkingCaret"_s, u"commandPalette"_s,
    };
    const QString name = entry->objectName();
    return name.startsWith(u"theme.") || name.startsWith(u"bright.") ||
           name.startsWith(u"language.") || names.contains(name.section(u'.', 1));
}

QStringList wronglyOffered(const ui::MainWindow &window)
{
    QStringList names;
    for (const QAction *entry : entriesOf(window.menuBar()->actions())) {
        const bool opens = entry->menu() && entry->isEnabled();
        const bool refused = !entry->isEnabled() && entry->statusTip() == away;
        if (!opens && !isOfTheWindow(entry) && !refused) {
            names.append(entry->objectName() + u' ' + entry->text() + u": " + entry->statusTip());
        }
    }
    return names;
}

void trigger(const ui::MainWindow &window, const QString &name)
{
    auto *action = window.findChild<QAction *>(u"command." + name);
    REQUIRE(action);
    REQUIRE(action->isEnabled());
    action->trigger();
}

void openDraft(Stage &stage)
{
    stage.window().openArticle(stage.newsroom.newArticle(stage.newsroom.chief));
    REQUIRE(soon([] { return visibleWidget(u"body"_s) && visibleWidget(u"body"_s)->hasFocus(); }));
    stage.settle();
}

/// An article is on the site, and its picture is lost; so are the pages.
void losePicture(TestNewsroom &room)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage picture(90, 60, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(&buffer, "PNG");
    const auto media = room.library().media().add(bytes, u"png"_s);
    REQUIRE(media);
    NewArticle fresh;
    fresh.content = room.content();
    fresh.content.body.blocks.append(text::Image{*media, u"Көпір суреті"_s, {}, {}, 90, 60});
    fresh.metadata.section = room.section.id;
    REQUIRE(room.desk().create(fresh, room.journalist.id));
    REQUIRE(room.act(Action::Submit, fresh.id, room.journalist));
    REQUIRE(room.act(Action::Approve, fresh.id, room.editor));
    publishing::Publisher publisher(room.library(), room.clock());
    REQUIRE(publisher.publish(fresh.id, room.editor.id));
    REQUIRE(QDir(room.folder() + u"/media").removeRecursively());
    REQUIRE(QDir(room.folder() + u"/site").removeRecursively());
}

} // namespace

TEST_CASE("while the settings are open everything that is done to articles is refused, and says so")
{
    const bool withArticle = GENERATE(true, false);
    Stage stage(&TestNewsroom::chief);
    ui::MainWindow &window = stage.window();
    if (withArticle) {
        openDraft(stage);
    }
    const auto states = [&window] {
        QStringList found;
        for (const QAction *entry : entriesOf(window.menuBar()->actions())) {
            found << entry->text() + (entry->isEnabled() ? u" +"_s : u" -"_s) + entry->statusTip();
        }
        return found;
    };
    const QStringList before = states();
    trigger(window, u"settings"_s);
    const auto faults = [&window] { return wronglyOffered(window).join(u'\n').toStdString(); };
    CHECK(faults() == "");
    for (const char *field : {"settingsCategories", "newsroomName", "settingsBack"}) {
        visibleWidget(QString::fromLatin1(field))->setFocus(); // the editor hears of each
        stage.settle();
        CHECK(faults() == "");
    }
    window.findChild<session::CurrentArticle *>()->refresh();
    stage.settle();
    CHECK(faults() == "");
    QTest::mouseClick(stage.find<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
    CHECK(states() == before);
}

TEST_CASE("without an article the menus of tables and of its acts are refused, and say why")
{
    Stage stage(&TestNewsroom::chief);
    ui::MainWindow &window = stage.window();
    const auto menus = window.menuBar()->actions();
    const auto refused = [&menus](const QString &title) {
        const QList<QAction *> all = entriesOf(menus);
        const auto found = std::find_if(all.begin(), all.end(), [&title](const QAction *entry) {
            return entry->menu() && entry->text() == title;
        });
        REQUIRE(found != all.end());
        return !(*found)->isEnabled() && (*found)->statusTip() == u"Open an article first.";
    };
    CHECK(refused(u"Table"_s));
    CHECK(refused(u"Actions"_s));
    openDraft(stage);
    CHECK_FALSE(refused(u"Actions"_s));
    trigger(window, u"closeArticle"_s);
    CHECK(soon([&] { return refused(u"Actions"_s); }));
    CHECK(refused(u"Table"_s));
}

TEST_CASE("whoever leaves the settings is in the text again, whatever led there")
{
    Stage stage(&TestNewsroom::chief);
    openDraft(stage);
    const auto *body = visibleWidget(u"body"_s);
    trigger(stage.window(), u"settings"_s);
    CHECK_FALSE(body->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(body->hasFocus());
    QPushButton leads(&stage.window()); // one that goes, like a message's
    leads.show();
    leads.setFocus();
    trigger(stage.window(), u"settings"_s);
    leads.hide();
    QTest::mouseClick(stage.find<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
    CHECK(body->hasFocus());
}

TEST_CASE("the settings leave focus mode, and a file opened from outside leaves the settings")
{
    Stage stage(&TestNewsroom::chief);
    openDraft(stage);
    trigger(stage.window(), u"focusMode"_s);
    trigger(stage.window(), u"settings"_s);
    CHECK(stage.window().menuBar()->isVisible());
    CHECK_FALSE(stage.window().findChild<QAction *>(u"command.focusMode"_s)->isChecked());
    openDraft(stage);
    CHECK(visibleWidget(u"settingsScreen"_s) == nullptr);
}

TEST_CASE("what comes of writing the site anew is told in the settings while they are open")
{
    Stage stage(&TestNewsroom::chief);
    losePicture(stage.newsroom);
    ui::MainWindow &window = stage.window();
    trigger(window, u"settings"_s);
    auto *screen = stage.find<ui::SettingsScreen>(u"settingsScreen"_s);
    auto *name = stage.find<QLineEdit>(u"newsroomName"_s);
    name->setText(u"Таң"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(soon([screen] {
        return screen->messages()->sentence().startsWith(u"Pages were written without pictures");
    }));
}
