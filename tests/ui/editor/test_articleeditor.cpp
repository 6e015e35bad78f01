#include "importing/importer.h"
#include "spelling/spellingworker.h"
#include "text/plaintext.h"
#include "ui/editor/articleeditor.h"
#include "ui/editor/bodyedit.h"
#include "ui/editor/datefield.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/formatactions.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/textfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QThreadPool>
#include <QUrl>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::ui;
using tilshi::test::oneParagraph;
using tilshi::test::typeText;
using Window = tilshi::test::EditorWindow;

namespace {

/// A text with the traps of what newsrooms send, of our own.
QString wholeArticleText()
{
    return QStringLiteral("Алматыда жаңа кітапхана ашылды\n\n52\n\n"
                          "Dala.kz.05.03.2026 ж. /Алматы/ - Бүгін қалада жаңа кітапхана ашылды.\n\n"
                          "Оқырмандар оны көптен күтті.\n");
}

} // namespace

TEST_CASE("everything shown comes back unchanged, with what the page does not show")
{
    newsroom::Content content = oneParagraph(QStringLiteral("Мәтін 5\u00a0км"));
    content.headline = QStringLiteral("Тақырып\u00a0бір");
    content.kicker = QStringLiteral("Үстіңгі жол");
    content.lead = QStringLiteral("Лид");
    content.dateline = {QStringLiteral("Dala.kz"), QDate(2026, 3, 5), QStringLiteral("Алматы")};
    content.credit = QStringLiteral("Фото авторы");
    content.note = QStringLiteral("Редакторға");
    Window window;
    QSignalSpy edited(&window.editor, &ArticleEditor::contentEdited);
    window.editor.show(content, true);
    CHECK(window.editor.content() == content);
    CHECK(edited.isEmpty());
    CHECK(window.editor.counts()->words == 3);
    CHECK(window.field("date")->text() == QStringLiteral("2026 жылғы 5 наурыз"));
}

TEST_CASE("who types into a long text at once loses nothing and can undo it")
{
    newsroom::Content content;
    for (int i = 0; i < 20000; ++i) {
        content.body.blocks.append(
            text::Paragraph{text::plainRuns(QStringLiteral("абзац %1").arg(i))});
    }
    Window window;
    QSignalSpy edited(&window.editor, &ArticleEditor::contentEdited);
    window.editor.show(content, true);
    REQUIRE(window.body()->document()->blockCount() < 20000);
    CHECK(window.editor.content() == content);
    CHECK_FALSE(window.editor.counts());
    CHECK(edited.isEmpty());
    QSignalSpy rested(&window.editor, &ArticleEditor::contentRested);
    window.editor.focusBody();
    typeText(window.body(), QStringLiteral("қ"));
    CHECK(edited.size() == 1);
    CHECK(rested.size() == 1);
    CHECK(window.editor.counts()->words == 40000);
    CHECK(window.editor.content().body.blocks.size() == 20000);
    CHECK(window.body()->document()->firstBlock().text() == QStringLiteral("қабзац 0"));
    window.body()->undo();
    CHECK(window.editor.content() == content);
}

TEST_CASE("Tab goes from headline to lead, dateline and body; Enter does too")
{
    Window window;
    window.editor.focusHeadline();
    typeText(window.headline(), QStringLiteral("Тақырып"));
    const char *order[] = {"lead", "place", "date", "source", "body"};
    for (const char *name : order) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget());
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(name));
    }
    window.editor.focusHeadline();
    QTest::keyClick(window.headline(), Qt::Key_Return);
    CHECK(window.lead()->hasFocus());
    CHECK(window.editor.content().headline == QStringLiteral("Тақырып"));
}

TEST_CASE("in a narrow window the dateline's source gives way, not its place or date")
{
    newsroom::Content content;
    content.dateline = {QStringLiteral("Солтүстік Қазақстан хабаршысы"), QDate(2026, 11, 23),
                        QStringLiteral("Солтүстік Қазақстан, Петропавл")};
    Window window(content);
    window.editor.resize(300, 700);
    QApplication::processEvents();
    for (const char *name : {"place", "date"}) {
        const QLineEdit *field = window.field(name);
        INFO(name);
        CHECK(field->width() >= field->fontMetrics().horizontalAdvance(field->text()));
    }
    CHECK(window.field("source")->cursorPosition() == 0);
}

TEST_CASE("the dateline takes places, sources and dates in figures, and shows a wrong date")
{
    Window window;
    auto *date = window.editor.findChild<DateField *>();
    date->setFocus();
    typeText(date, QStringLiteral("8.9.2025"));
    CHECK(window.editor.content().dateline.date == QDate(2025, 9, 8));
    date->selectAll();
    typeText(date, QStringLiteral("30.02.2025"));
    CHECK_FALSE(window.editor.content().dateline.date.isValid());
    CHECK(date->isWrong());
    typeText(window.field("place"), QStringLiteral("Астана"));
    CHECK(window.editor.content().dateline.place == QStringLiteral("Астана"));
}

TEST_CASE("format shortcuts work on the body and only there")
{
    Window window(oneParagraph(QStringLiteral("сөз")));
    window.body()->selectAll();
    window.ctrl(window.body(), Qt::Key_B);
    CHECK(window.body()->marks() == text::Marks(text::Mark::Bold));
    CHECK(window.editor.actions().bold->isChecked());
    window.ctrl(window.body(), Qt::Key_L, Qt::ShiftModifier);
    CHECK(window.body()->blockStyle().kind == BlockKind::Bulleted);
    CHECK(window.editor.actions().bulleted->isChecked());
    window.editor.focusHeadline();
    CHECK_FALSE(window.editor.actions().bold->isEnabled());
}

TEST_CASE("Ctrl+K asks for an address and links the selection")
{
    Window window(oneParagraph(QStringLiteral("сайт")));
    window.body()->selectAll();
    window.ctrl(window.body(), Qt::Key_K);
    auto *dialog = window.editor.window()->findChild<LinkDialog *>();
    REQUIRE(dialog);
    auto *address = dialog->findChild<QLineEdit *>(QStringLiteral("address"));
    QTest::keyClicks(address, QStringLiteral("javascript:alert(1)"));
    QTest::keyClick(address, Qt::Key_Return);
    CHECK(dialog->isVisible());
    address->clear();
    QTest::keyClicks(address, QStringLiteral("example.kz/a"));
    QTest::keyClick(address, Qt::Key_Return);
    CHECK(window.body()->link() == QStringLiteral("https://example.kz/a"));
}

TEST_CASE("undo works on the text that has the focus")
{
    Window window;
    typeText(window.body(), QStringLiteral("мәтін"));
    window.editor.focusHeadline();
    typeText(window.headline(), QStringLiteral("тақырып"));
    window.ctrl(window.headline(), Qt::Key_Z);
    CHECK(window.editor.content().headline.isEmpty());
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("мәтін"));
}

TEST_CASE("a whole article pasted into the empty page fills headline, dateline and body")
{
    Window window;
    QSignalSpy offered(&window.editor, &ArticleEditor::importOffered);
    QSignalSpy edited(&window.editor, &ArticleEditor::contentEdited);
    QApplication::clipboard()->setText(wholeArticleText());
    window.ctrl(window.body(), Qt::Key_V);
    REQUIRE(offered.wait());
    const newsroom::Content content = window.editor.content();
    CHECK(content.headline == QStringLiteral("Алматыда жаңа кітапхана ашылды"));
    CHECK(content.dateline == newsroom::Dateline{QStringLiteral("Dala.kz"), QDate(2026, 3, 5),
                                                 QStringLiteral("Алматы")});
    CHECK(content.body.blocks.size() == 2);
    CHECK(edited.size() == 1);
}

TEST_CASE("the same text pasted into a page with text stays a text")
{
    Window window(oneParagraph(QStringLiteral("Бар.")));
    window.body()->moveCursor(QTextCursor::End);
    QApplication::clipboard()->setText(wholeArticleText());
    window.ctrl(window.body(), Qt::Key_V);
    CHECK(window.editor.content().headline.isEmpty());
    CHECK(window.editor.content().body.blocks.size() == 5);
}

TEST_CASE(
    "a file dropped onto the empty page is read; one that is no text is refused with the reason")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("мақала.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(wholeArticleText().toUtf8());
    file.close();
    Window window;
    QSignalSpy offered(&window.editor, &ArticleEditor::importOffered);
    QSignalSpy failed(&window.editor, &ArticleEditor::importFailed);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("жоқ.txt")))});
    QApplication::clipboard()->setMimeData(data);
    window.body()->paste();
    REQUIRE(failed.wait());
    CHECK(failed.at(0).at(0).value<Error>().code == ErrorCode::NotFound);
    data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(data);
    window.body()->paste();
    REQUIRE(offered.wait());
    CHECK(window.editor.content().dateline.place == QStringLiteral("Алматы"));
}

TEST_CASE("a file dropped onto the empty page goes into no other text, and none that is read only")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("мақала.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(wholeArticleText().toUtf8());
    file.close();
    Window window;
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(data);
    window.body()->paste();
    SECTION("another text")
    {
        window.editor.show(newsroom::Content(), true);
    }
    SECTION("read only")
    {
        window.editor.setEditable(false);
    }
    QThreadPool::globalInstance()->waitForDone(); // it is read
    QApplication::processEvents();
    CHECK(window.editor.content().isEmpty());
}

TEST_CASE("headline and body scroll as one page, and the caret is never out of sight")
{
    newsroom::Content content = oneParagraph(QStringLiteral("басы"));
    content.headline = QStringLiteral("Тақырып");
    for (int i = 0; i < 200; ++i) {
        content.body.blocks.append(
            text::Paragraph{text::plainRuns(QStringLiteral("абзац %1").arg(i))});
    }
    Window window(content);
    REQUIRE(QTest::qWaitForWindowExposed(&window.editor));
    const auto headlineTop = [&] { return window.headline()->mapTo(&window.editor, QPoint()).y(); };
    const auto caretVisible = [&] {
        return window.body()->viewport()->rect().intersects(window.body()->cursorRect());
    };
    const int atStart = headlineTop();
    CHECK(atStart > 0);
    window.ctrl(window.body(), Qt::Key_End);
    CHECK(headlineTop() < 0);
    CHECK(caretVisible());
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(window.body(), Qt::Key_Up);
        REQUIRE(caretVisible());
    }
    window.editor.focusHeadline();
    CHECK(headlineTop() > 0);
    CHECK(headlineTop() <= atStart);
}

TEST_CASE("the text grows and shrinks by keys and by the wheel, and what is read stays")
{
    newsroom::Content content;
    for (int i = 0; i < 200; ++i) {
        content.body.blocks.append(
            text::Paragraph{text::plainRuns(QStringLiteral("абзац %1 ").arg(i).repeated(30))});
    }
    Window window(content);
    REQUIRE(QTest::qWaitForWindowExposed(&window.editor));
    QTextCursor middle(window.body()->document()->findBlockByNumber(100));
    window.body()->setTextCursor(middle);
    window.body()->ensureCursorVisible();
    window.editor.grab();
    const QTextBlock first = window.body()->visibleBlocks().constFirst();
    const double before = window.body()->font().pointSizeF();
    window.ctrl(window.body(), Qt::Key_Equal);
    window.editor.grab();
    CHECK(window.body()->font().pointSizeF() > before);
    CHECK(window.headline()->font().pointSizeF() > before);
    CHECK((window.body()->visibleBlocks().constFirst() == first));
    window.ctrl(window.body(), Qt::Key_Minus);
    CHECK(window.body()->font().pointSizeF() == Approx(before));
    QWheelEvent wheel({50, 50}, window.body()->mapToGlobal(QPointF(50, 50)), {}, {0, -120},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(window.body()->parentWidget(), &wheel);
    CHECK(window.body()->font().pointSizeF() < before);
    window.editor.actions().zoomBack->trigger();
    CHECK(window.body()->font().pointSizeF() == Approx(before));
}

TEST_CASE("a place that is far too long leaves room for date and source")
{
    Window window;
    window.field("source")->setText(QStringLiteral("Мұнар медиа"));
    window.field("place")->setText(QString(60, QChar(u'Ш')));
    REQUIRE(QTest::qWaitFor([&] { return window.field("date")->x() > 0; }));
    QApplication::processEvents();
    CHECK(window.field("place")->geometry().right() < window.field("date")->x());
    CHECK(window.field("date")->geometry().right() < window.field("source")->x());
    CHECK(window.field("source")->geometry().right() <=
          window.field("source")->parentWidget()->width());
}
