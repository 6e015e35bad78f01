#include "base/background.h"
#include "editor/script/scriptpreview.h"
#include "newsroom/desk.h"
#include "ui/shell/stage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>
#include <QThreadPool>

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
    stage.preferences.set(&ui::Preferences::script, {});
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
    const auto shows = [page](const QString &beginning) {
        return soon([&] { return page->toPlainText().startsWith(beginning); });
    };
    REQUIRE(shows(u"Jaña"_s));
    CHECK(page->toPlainText() == u"Jaña kıtaphana aşyldy\n"
                                 "Türkıstan · 2026 jylğy 2 nauryz · Synaq.kz\n"
                                 "Türkıstanda ülken kıtaphana esıgın aşty.\n"
                                 "Kıtaphanada myñ oqyrman orny bar.\n"
                                 "Aşylu saltanatyna tūrğyndar keldı.");
    auto *script = stage.find<QComboBox>(u"script"_s);
    QTest::keyClick(script, Qt::Key_Down);
    CHECK(shows(u"Jańa kitaphana ashyldy\n"_s));
    QTest::keyClick(script, Qt::Key_Down);
    CHECK(shows(u"جاڭا كىتاپحانا اشىلدى\n"_s));
    CHECK(page->document()->firstBlock().textDirection() == Qt::RightToLeft);
    CHECK(page->document()->lastBlock().textDirection() == Qt::RightToLeft);
}

TEST_CASE("what is read in another script is copied with its direction")
{
    Stage stage;
    askForOtherScript(stage, stage.newsroom.newArticle(stage.newsroom.journalist));
    QTest::keyClick(stage.find<QComboBox>(u"script"_s), Qt::Key_End);
    auto *copy = stage.find<QPushButton>(u"copy"_s);
    REQUIRE(soon([&] { return copy->isEnabled(); }));
    QTest::mouseClick(copy, Qt::LeftButton);
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
    auto *preview = new editor::ScriptPreview(content, u"kk"_s, {}, nullptr, nullptr);
    preview->open();
    QTest::keyClick(preview->findChild<QComboBox *>(u"script"_s), Qt::Key_End);
    const auto *page = preview->findChild<QTextEdit *>(u"scriptPage"_s);
    CHECK(soon([&] { return page->toPlainText() == u"iPhone-ى بار"; }));
    CHECK(page->document()->firstBlock().textDirection() == Qt::RightToLeft);
    preview->close();
}

TEST_CASE("hamza and digits of the Arabic script are chosen, and stay chosen")
{
    language::Transliteration how;
    Content content;
    content.body.blocks = {text::Paragraph{text::plainRuns(u"бір 25 үй"_s)}};
    const auto open = [&content, &how] {
        auto *preview = new editor::ScriptPreview(content, u"kk"_s, how, nullptr, nullptr);
        QObject::connect(preview, &editor::ScriptPreview::chosen,
                         [&how](const language::Transliteration &chosen) { how = chosen; });
        preview->open();
        return preview;
    };
    const auto shows = [](const editor::ScriptPreview *preview, const QString &text) {
        const auto *page = preview->findChild<QTextEdit *>(u"scriptPage"_s);
        return soon([&] { return page->toPlainText() == text; });
    };
    editor::ScriptPreview *first = open();
    auto *hamza = first->findChild<QComboBox *>(u"hamza"_s);
    auto *digits = first->findChild<QComboBox *>(u"digits"_s);
    CHECK_FALSE(hamza->isVisible());
    QTest::keyClick(first->findChild<QComboBox *>(u"script"_s), Qt::Key_End);
    REQUIRE(hamza->isVisible());
    CHECK(shows(first, u"\u0621\u0628\u0649\u0631 25 \u0621\u06c7\u064a"_s));
    QTest::keyClick(hamza, Qt::Key_Down);
    QTest::keyClick(digits, Qt::Key_Down);
    const QString chosen = u"\u0674\u0628\u0649\u0631 \u0662\u0665 \u0674\u06c7\u064a"_s;
    CHECK(shows(first, chosen));
    first->close();
    editor::ScriptPreview *second = open();
    CHECK(shows(second, chosen));
    second->close();
}

TEST_CASE("a long article is written while the window goes on, and only the last choice is shown")
{
    Content content;
    content.headline = u"Бір"_s;
    const text::Block paragraph = text::Paragraph{text::plainRuns(u"Жаңа сөз. "_s.repeated(100))};
    content.body.blocks.fill(paragraph, 500);
    auto *preview = new editor::ScriptPreview(content, u"kk"_s, {}, nullptr, nullptr);
    preview->open();
    auto *script = preview->findChild<QComboBox *>(u"script"_s);
    const auto *page = preview->findChild<QTextEdit *>(u"scriptPage"_s);
    const auto *copy = preview->findChild<QPushButton *>(u"copy"_s);
    CHECK(page->toPlainText().isEmpty()); // it is open, and still being written
    CHECK_FALSE(copy->isEnabled());
    QStringList seen;
    QObject::connect(page, &QTextEdit::textChanged, page, [&] {
        const QString headline = page->document()->firstBlock().text();
        if (!headline.isEmpty() && (seen.isEmpty() || seen.constLast() != headline)) {
            seen.append(headline);
        }
    });
    QTest::keyClick(script, Qt::Key_Down); // the alphabet of 2018, before that of 2021 is there
    SECTION("another script")
    {
        QTest::keyClick(script, Qt::Key_End);
        CHECK(soon([&] { return copy->isEnabled(); }));
        CHECK(seen == QStringList{u"ءبىر"_s});
    }
    SECTION("back to what was written")
    {
        QTest::keyClick(script, Qt::Key_Home);
        CHECK(copy->isEnabled());
        CHECK(backgroundThreads().waitForDone());
        QCoreApplication::processEvents();
        CHECK(seen == QStringList{u"Бір"_s});
    }
    SECTION("closed before it is there")
    {
        const QPointer<editor::ScriptPreview> gone(preview);
        preview->close();
        CHECK(soon([&] { return gone.isNull(); }));
        CHECK(backgroundThreads().waitForDone());
        QCoreApplication::processEvents();
        CHECK(seen.isEmpty());
        preview = nullptr;
    }
    if (preview) {
        preview->close();
    }
}
