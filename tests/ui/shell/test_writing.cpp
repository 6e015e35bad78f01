#include "editor/actions/embeddialog.h"
#include "editor/page/bodyedit.h"
#include "text/plaintext.h"
#include "ui/focus/goal.h"
#include "ui/shell/stage.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/palette/likeness.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

/// The window with a long article open and the caret in its body.
struct Desk
{
    Desk()
        : window(stage.window())
    {
        newsroom::Content content = stage.newsroom.content();
        for (int i = 0; i < 60; ++i) {
            content.body.blocks.append(text::Paragraph{
                text::plainRuns(u"Бірінші сөйлем осы. Екінші сөйлем одан да ұзақ."_s)});
        }
        const auto id = stage.newsroom.newArticle(stage.newsroom.journalist);
        const auto saved = stage.newsroom.desk().keepWorkingCopy(
            id, stage.newsroom.library().articles().load(id)->revision, content,
            stage.newsroom.journalist.id);
        REQUIRE(saved);
        window.openArticle(id);
        REQUIRE(soon([this] { return body()->hasFocus(); }));
    }
    editor::BodyEdit *body() const { return window.findChild<editor::BodyEdit *>(u"body"_s); }
    QAction *action(const QString &name) const
    {
        auto *found = window.findChild<QAction *>(name);
        REQUIRE(found);
        return found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString firstRow() const
    {
        const auto *list = stage.find<QListView>(u"pickerList"_s);
        return list->model()->index(0, 0).data().toString();
    }

    Stage stage;
    ui::MainWindow &window;
};

} // namespace

TEST_CASE("the command palette finds a command by some letters of it and runs it")
{
    Desk desk;
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *filter = desk.stage.find<QLineEdit>(u"pickerFilter"_s);
    REQUIRE(filter->hasFocus());
    filter->setText(u"dupl"_s);
    CHECK(desk.firstRow() == u"Duplicate paragraph");
    const int before = desk.body()->document()->blockCount();
    desk.key(Qt::Key_Return);
    CHECK(desk.body()->hasFocus());
    CHECK(desk.body()->document()->blockCount() == before + 1);
    CHECK(soon([] { return visibleWidget(u"picker"_s) == nullptr; }));
}

TEST_CASE("the palette has every command of the menus, greys out what can't be and says why")
{
    Desk desk;
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *filter = desk.stage.find<QLineEdit>(u"pickerFilter"_s);
    const auto *list = desk.stage.find<QListView>(u"pickerList"_s);
    CHECK(list->model()->rowCount() > 60);
    filter->setText(u"Move paragraph up"_s);
    const QModelIndex first = list->model()->index(0, 0);
    CHECK_FALSE(first.flags().testFlag(Qt::ItemIsEnabled));
    CHECK(first.data(Qt::AccessibleDescriptionRole).toString() == u"It is the first paragraph.");
    desk.key(Qt::Key_Return);
    CHECK(filter->hasFocus());
    filter->setText(u"щщщ"_s);
    CHECK(desk.stage.find<QLabel>(u"pickerNothing"_s)->isVisible());
    desk.key(Qt::Key_Escape);
    CHECK(desk.body()->hasFocus());
}

TEST_CASE("a slash in an empty paragraph offers what can be put in, and stays if nothing is taken")
{
    Desk desk;
    editor::BodyEdit *body = desk.body();
    body->moveCursor(QTextCursor::End);
    desk.key(Qt::Key_Return);
    QTest::keyClicks(body, u"/"_s);
    auto *filter = desk.stage.find<QLineEdit>(u"pickerFilter"_s);
    filter->setText(u"quote"_s);
    desk.key(Qt::Key_Return);
    CHECK(body->blockStyle().kind == editor::BlockKind::Quote);
    CHECK(body->textCursor().block().text().isEmpty());
    desk.key(Qt::Key_Return);
    QTest::keyClicks(body, u"/"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"ab"_s);
    desk.key(Qt::Key_Escape);
    CHECK(body->textCursor().block().text() == u"/ab");
}

TEST_CASE("no two commands have the same keys, and none has a digit")
{
    Desk desk;
    QHash<QString, QString> holders;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString();
            INFO(text.toStdString() << " " << action->objectName().toStdString());
            CHECK_FALSE(holders.contains(text));
            CHECK(widgets::faultOf(keys) == widgets::KeyFault::None);
            holders.insert(text, action->objectName());
        }
    }
    CHECK(holders.size() > 30);
}

TEST_CASE("keys can be changed, taken from another command and given back, and tips tell them")
{
    Desk desk;
    QAction *bold = desk.action(u"format.bold"_s);
    QAction *find = desk.action(u"writing.find"_s);
    CHECK(bold->toolTip() == u"Bold (Ctrl+B)");
    desk.action(u"command.personal"_s)->trigger();
    desk.stage.find<QTabWidget>(u"personalTabs"_s)->setCurrentIndex(1);
    auto *list = desk.stage.find<QTreeWidget>(u"keyList"_s);
    const auto choose = [list](const QString &name) {
        const auto rows = list->findItems(name, Qt::MatchExactly);
        REQUIRE(rows.size() == 1);
        list->setCurrentItem(rows.first());
    };
    choose(u"Bold"_s);
    auto *recorder = desk.window.findChild<QLineEdit *>(u"keyRecorder"_s);
    const auto *told = desk.window.findChild<QLabel *>(u"keyTold"_s);
    QTest::keyClick(recorder, Qt::Key_5, Qt::ControlModifier);
    CHECK(told->text().startsWith(u"On the Kazakh layout"));
    QTest::keyClick(recorder, Qt::Key_D);
    CHECK(told->text().startsWith(u"That is a letter"));
    QTest::keyClick(recorder, Qt::Key_F, Qt::ControlModifier);
    CHECK(desk.stage.find<QMessageBox>(u"keysTaken"_s)->text() == u"Ctrl+F belongs to: Find");
    desk.stage.find<QMessageBox>(u"keysTaken"_s)->reject();
    CHECK(recorder->text() == u"Ctrl+B");
    CHECK(list->findItems(u"Find"_s, Qt::MatchExactly).first()->text(1) == u"Ctrl+F");
    QTest::keyClick(recorder, Qt::Key_F, Qt::ControlModifier);
    QTest::mouseClick(desk.stage.find<QPushButton>(u"replaceKeys"_s), Qt::LeftButton);
    CHECK(told->text() == u"These keys were taken from: Find");
    QTest::mouseClick(desk.window.findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    CHECK(bold->shortcut() == QKeySequence(u"Ctrl+F"_s));
    CHECK(find->shortcut().isEmpty());
    CHECK(bold->toolTip() == u"Bold (Ctrl+F)");
    CHECK(find->toolTip() == u"Find");
    {
        QAction again;
        again.setObjectName(u"format.bold"_s);
        again.setShortcut(QKeySequence(u"Ctrl+B"_s));
        const ui::Preferences kept = desk.stage.preferences.now();
        widgets::Shortcuts next({&again}, kept.keys);
        CHECK(again.shortcut() == QKeySequence(u"Ctrl+F"_s));
        next.give(&again, next.defaultOf(&again));
    }
    desk.stage.preferences.set(&ui::Preferences::keys, {});
}

TEST_CASE("the second of a command's keys is asked for too, and does not run two commands then")
{
    Desk desk;
    QAction *bold = desk.action(u"format.bold"_s);
    const QAction *redo = desk.action(u"format.redo"_s);
    desk.action(u"command.personal"_s)->trigger();
    desk.stage.find<QTabWidget>(u"personalTabs"_s)->setCurrentIndex(1);
    auto *list = desk.stage.find<QTreeWidget>(u"keyList"_s);
    list->setCurrentItem(list->findItems(u"Bold"_s, Qt::MatchExactly).first());
    auto *recorder = desk.window.findChild<QLineEdit *>(u"keyRecorder"_s);
    QTest::keyClick(recorder, Qt::Key_Y, Qt::ControlModifier);
    QTest::mouseClick(desk.stage.find<QPushButton>(u"replaceKeys"_s), Qt::LeftButton);
    QTest::mouseClick(desk.window.findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    CHECK(bold->shortcut() == QKeySequence(u"Ctrl+Y"_s));
    CHECK(redo->shortcuts() == QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+Z"_s)});
    desk.stage.preferences.set(&ui::Preferences::keys, {});
}

TEST_CASE(
    "a palette's rows are found on the wrong layout, in Latin letters and without Kazakh ones")
{
    const QString find = u"Табу және алмастыру"_s;
    CHECK(widgets::likeness(u"nf,e", find) == widgets::likeness(u"tabu", find));
    CHECK(widgets::likeness(u"nf,e", find) <
          widgets::likeness(u"nf,e", u"Кестені жою"_s).value_or(99));
    CHECK(widgets::likeness(u"tab", find));
    CHECK(widgets::likeness(u"almas", find));
    CHECK(widgets::likeness(u"kesteni", u"Кестені жою"_s));
    CHECK(widgets::likeness(u"koy", u"Қарапайым мәтін ретінде қою"_s));
    CHECK(widgets::likeness(u"кою", u"Қарапайым мәтін ретінде қою"_s));
    CHECK(widgets::likeness(u"rtcnt", u"Кесте"_s)); // the keys of кесте
    CHECK(widgets::likeness(u"ифцд"_s, u"Bold"_s) == std::nullopt);
    CHECK(widgets::likeness(u"ищдв"_s, u"Bold"_s)); // the keys of bold
    CHECK_FALSE(widgets::likeness(u"nf,e", u"Кестені жою"_s));
}

TEST_CASE("the insert palette has all that a body can hold, and a link card asks for its address")
{
    Desk desk;
    editor::BodyEdit *body = desk.body();
    body->moveCursor(QTextCursor::End);
    desk.key(Qt::Key_Return);
    QTest::keyClicks(body, u"/"_s);
    const auto *list = desk.stage.find<QListView>(u"pickerList"_s);
    QStringList titles;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        titles.append(list->model()->index(row, 0).data().toString());
    }
    for (const char *title : {"Heading", "Smaller heading", "Bulleted list", "Numbered list",
                              "Quote", "Note", "Table", "Image", "Link card", "Separator"}) {
        INFO(title);
        CHECK(titles.contains(QLatin1String(title)));
    }
    desk.stage.find<QLineEdit>(u"pickerFilter"_s)->setText(u"card"_s);
    desk.key(Qt::Key_Return);
    auto *dialog = desk.stage.find<QDialog>(u"embedDialog"_s);
    auto *address = dialog->findChild<QLineEdit *>(u"address"_s);
    const auto *box = dialog->findChild<QDialogButtonBox *>();
    address->setText(u"mailto:a@example.kz"_s);
    CHECK_FALSE(box->button(QDialogButtonBox::Ok)->isEnabled());
    address->setText(u"youtu.be/dQw4w9WgXcQ"_s);
    dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"Тікелей эфир"_s);
    box->button(QDialogButtonBox::Ok)->click();
    const text::Block last = body->body().blocks.constLast();
    REQUIRE(std::holds_alternative<text::Embed>(last));
    CHECK(std::get<text::Embed>(last).title == u"Тікелей эфир");
    CHECK(std::get<text::Embed>(last).source == u"YouTube");
    CHECK_FALSE(body->toPlainText().contains(u'/'));
    CHECK(editor::typedEmbed(u"www.inform.kz/a"_s, {}) ==
          text::Embed{u"https://www.inform.kz/a"_s, QString(), u"inform.kz"_s});
}

TEST_CASE("focus mode leaves the page alone, holds the caret's line, and Esc brings all back")
{
    Desk desk;
    editor::BodyEdit *body = desk.body();
    desk.stage.preferences.set(&ui::Preferences::goal, {600, false, {}});
    desk.key(Qt::Key_F11);
    REQUIRE(desk.window.isFullScreen());
    for (const char *name : {"topBar", "navigation", "inspector"}) {
        CHECK(visibleWidget(QLatin1String(name)) == nullptr);
    }
    CHECK(visibleWidget(u"goalLine"_s));
    CHECK(visibleWidget(u"dateline"_s) == nullptr);
    const auto heightOfCaret = [&] {
        QApplication::processEvents();
        const QPoint caret = body->viewport()->mapTo(&desk.window, body->cursorRect().center());
        return double(caret.y()) / desk.window.height();
    };
    body->moveCursor(QTextCursor::End);
    CHECK(heightOfCaret() == Approx(0.45).margin(0.06));
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Up);
    CHECK(heightOfCaret() == Approx(0.45).margin(0.06));
    for (int i = 0; i < 40; ++i) {
        desk.key(Qt::Key_Up);
    }
    CHECK(heightOfCaret() == Approx(0.45).margin(0.06));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.window.isFullScreen());
    CHECK(soon([] { return visibleWidget(u"inspector"_s) != nullptr; }));
    CHECK(visibleWidget(u"dateline"_s));
    CHECK(visibleWidget(u"goalLine"_s) == nullptr);
    desk.stage.preferences.set(&ui::Preferences::goal, {});
}

TEST_CASE("what is not bright is painted paler and is the same text")
{
    Desk desk;
    editor::BodyEdit *body = desk.body();
    body->moveCursor(QTextCursor::End);
    const text::Body before = body->body();
    const auto ink = [body] {
        const QImage image = body->viewport()->grab().toImage();
        int darkest = 255;
        for (int y = 0; y < image.height() / 3; ++y) { // far from the caret's paragraph
            for (int x = 0; x < image.width(); ++x) {
                darkest = std::min(darkest, qGray(image.pixel(x, y)));
            }
        }
        return darkest;
    };
    const int plain = ink();
    desk.action(u"bright.paragraph"_s)->trigger();
    CHECK(ink() == plain);
    desk.key(Qt::Key_F11);
    QApplication::processEvents();
    CHECK(ink() > plain + 60);
    desk.key(Qt::Key_F11);
    CHECK(body->body() == before);
}

TEST_CASE("a goal tells how far it is, and when its time has passed")
{
    text::Counts counts;
    counts.words = 312;
    counts.characters = 2000;
    CHECK(ui::progress({600, false, {}}, counts, {12, 0}) == u"Words: 312 / 600");
    CHECK(ui::progress({9000, true, {18, 0}}, counts, {17, 18}) ==
          u"Characters: 2000 / 9000 · Deadline: 18:00, 42 min left");
    CHECK(ui::progress({0, false, {18, 0}}, counts, {18, 0}) == u"Deadline: 18:00, it has passed");
    CHECK(ui::progress({}, counts, {18, 0}).isEmpty());
}

TEST_CASE("what one person typed is not offered to the next to be taken back")
{
    Desk desk;
    const QString before = desk.body()->toPlainText();
    QTest::keyClicks(desk.body(), u"Jana soz "_s);
    desk.action(u"command.save"_s)->trigger();
    desk.stage.settle();
    REQUIRE(desk.body()->document()->isUndoAvailable());
    const QString typed = desk.body()->toPlainText();

    desk.stage.session.signIn(desk.stage.newsroom.editor);
    desk.stage.settle();
    CHECK(desk.body()->toPlainText() == typed);
    CHECK_FALSE(desk.body()->document()->isUndoAvailable());
    CHECK_FALSE(desk.action(u"format.undo"_s)->isEnabled());

    desk.stage.session.signIn(desk.stage.newsroom.journalist);
    desk.stage.settle();
    REQUIRE(desk.body()->document()->isUndoAvailable());
    desk.action(u"format.undo"_s)->trigger();
    CHECK(desk.body()->toPlainText() == before);
}
