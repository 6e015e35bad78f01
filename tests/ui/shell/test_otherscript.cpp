#include "newsroom/desk.h"
#include "ui/editor/scriptchoice.h"
#include "ui/editor/scriptpreview.h"
#include "ui/shell/stage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// The menu of the menu bar in which the command stands; fails the test if there is none.
QMenu *menuWith(const ui::MainWindow &window, const QString &name)
{
    for (const QAction *title : window.menuBar()->actions()) {
        for (const QAction *entry : title->menu()->actions()) {
            if (entry->objectName() == u"command." + name) {
                return title->menu();
            }
        }
    }
    FAIL("in no menu: " << name.toStdString());
    return nullptr;
}

QAction *entryOf(const QMenu *menu, const QString &name)
{
    for (QAction *entry : menu->actions()) {
        if (entry->objectName() == u"command." + name) {
            return entry;
        }
    }
    return nullptr;
}

/// Opens the article in the window and clicks the entry in its menu.
void askForOtherScript(Stage &stage, ArticleId id)
{
    ui::chooseScript({});
    ui::MainWindow &window = stage.window();
    QMenu *menu = menuWith(window, u"otherScript"_s);
    window.openArticle(id);
    REQUIRE(soon([&] { return entryOf(menu, u"otherScript"_s)->isEnabled(); }));
    stage.settle();
    menu->popup(QPoint(0, 0));
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(entryOf(menu, u"otherScript"_s)).center());
    REQUIRE(soon([] { return visibleWidget(u"scriptPreview"_s) != nullptr; }));
}

} // namespace

TEST_CASE("where no article is open there is nothing to read in another script")
{
    Stage stage;
    const QMenu *menu = menuWith(stage.window(), u"otherScript"_s);
    stage.settle();
    CHECK_FALSE(entryOf(menu, u"otherScript"_s)->isEnabled());
}

TEST_CASE("the open article is read in another script, reached by the menu")
{
    Stage stage;
    askForOtherScript(stage, stage.newsroom.newArticle(stage.newsroom.journalist));
    auto *page = stage.find<QTextEdit>(u"scriptPage"_s);
    CHECK(page->isReadOnly());
    CHECK(page->toPlainText() == u"Jaña kıtaphana aşyldy\n"
                                 "Türkıstanda ülken kıtaphana esıgın aşty.\n"
                                 "Kıtaphanada myñ oqyrman orny bar.\n"
                                 "Aşylu saltanatyna tūrğyndar keldı.");
    auto *script = stage.find<QComboBox>(u"script"_s);
    QTest::keyClick(script, Qt::Key_Down);
    CHECK(page->toPlainText().startsWith(u"Jańa kitaphana ashyldy\n"));
    QTest::keyClick(script, Qt::Key_Down);
    CHECK(page->toPlainText().startsWith(u"جاڭا كىتاپحانا اشىلدى\n"));
    CHECK(page->document()->firstBlock().textDirection() == Qt::RightToLeft);
    CHECK(page->document()->lastBlock().textDirection() == Qt::RightToLeft);
}

TEST_CASE("what is read in another script is copied with its direction")
{
    Stage stage;
    askForOtherScript(stage, stage.newsroom.newArticle(stage.newsroom.journalist));
    QTest::keyClick(stage.find<QComboBox>(u"script"_s), Qt::Key_End);
    QTest::mouseClick(stage.find<QPushButton>(u"copy"_s), Qt::LeftButton);
    const QMimeData *all = QGuiApplication::clipboard()->mimeData();
    REQUIRE(all);
    CHECK(all->html().startsWith(u"<div lang=\"kk-Arab\" dir=\"rtl\">\n"));
    CHECK(all->html().contains(u"<p>اشىلۋ سالتاناتىنا تۇرعىندار كەلدى.</p>"));
    CHECK(all->text().contains(u"اشىلۋ سالتاناتىنا تۇرعىندار كەلدى."));
    auto *page = stage.find<QTextEdit>(u"scriptPage"_s);
    QTest::keyClick(page, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(page, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"جاڭا كىتاپحانا اشىلدى");
}

TEST_CASE("a paragraph that begins with a Latin name is read from the right too")
{
    Content content;
    content.body.blocks = {text::Paragraph{text::plainRuns(u"iPhone-ы бар"_s)}};
    auto *preview = new ui::ScriptPreview(content, u"kk"_s, nullptr);
    preview->open();
    QTest::keyClick(preview->findChild<QComboBox *>(u"script"_s), Qt::Key_End);
    const auto *page = preview->findChild<QTextEdit *>(u"scriptPage"_s);
    CHECK(page->toPlainText() == u"iPhone-ى بار");
    CHECK(page->document()->firstBlock().textDirection() == Qt::RightToLeft);
    preview->close();
}

TEST_CASE("hamza and digits of the Arabic script are chosen, and stay chosen")
{
    ui::chooseScript({});
    Content content;
    content.body.blocks = {text::Paragraph{text::plainRuns(u"бір 25 үй"_s)}};
    const auto open = [&content] {
        auto *preview = new ui::ScriptPreview(content, u"kk"_s, nullptr);
        preview->open();
        return preview;
    };
    const auto shown = [](const ui::ScriptPreview *preview) {
        return preview->findChild<QTextEdit *>(u"scriptPage"_s)->toPlainText();
    };
    ui::ScriptPreview *first = open();
    auto *hamza = first->findChild<QComboBox *>(u"hamza"_s);
    auto *digits = first->findChild<QComboBox *>(u"digits"_s);
    CHECK_FALSE(hamza->isVisible());
    QTest::keyClick(first->findChild<QComboBox *>(u"script"_s), Qt::Key_End);
    REQUIRE(hamza->isVisible());
    CHECK(shown(first) == u"\u0621\u0628\u0649\u0631 25 \u0621\u06c7\u064a");
    QTest::keyClick(hamza, Qt::Key_Down);
    QTest::keyClick(digits, Qt::Key_Down);
    const QString chosen = u"\u0674\u0628\u0649\u0631 \u0662\u0665 \u0674\u06c7\u064a"_s;
    CHECK(shown(first) == chosen);
    first->close();
    ui::ScriptPreview *second = open();
    CHECK(shown(second) == chosen);
    second->close();
    ui::chooseScript({});
}
