#include "importing/importer.h"
#include "spelling/spellingworker.h"
#include "text/plaintext.h"
#include "ui/background.h"
#include "ui/editor/articleeditor.h"
#include "ui/editor/blockformat.h"
#include "ui/editor/bodyedit.h"
#include "ui/editor/datefield.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/formatactions.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/pagelook.h"
#include "ui/editor/pagescroller.h"
#include "ui/editor/textfield.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
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

TEST_CASE("Tab goes from headline to lead, dateline and body, Enter past the dateline")
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
    typeText(window.lead(), QStringLiteral("Лид"));
    QTest::keyClick(window.lead(), Qt::Key_Return);
    REQUIRE(window.body()->hasFocus());
    typeText(window.body(), QStringLiteral("Мәтін"));
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("Мәтін"));
    CHECK(window.editor.content().dateline.place.isEmpty());
}

TEST_CASE("a text that is typed or pasted into the dateline's place or source goes into the body")
{
    Window window;
    newsroom::Content content;
    content.dateline = {QStringLiteral("Dala.kz"), {}, QStringLiteral("Алматы")};
    const bool hasBody = GENERATE(false, true);
    if (hasBody) {
        content = oneParagraph(QStringLiteral("Бұрынғы сөз."));
        content.dateline = {QStringLiteral("Dala.kz"), {}, QStringLiteral("Алматы")};
    }
    window.editor.show(content, true);
    const QString name = GENERATE(as<QString>(), QStringLiteral("place"), QStringLiteral("source"));
    QLineEdit *field = window.field(name.toLatin1().constData());
    field->setFocus();
    field->setCursorPosition(int(field->text().size()));
    const QString sentence = QStringLiteral("Бүгін қалада жаңа кітапхана ашылды. ");
    const auto checkBody = [&](const QStringList &paragraphs) {
        QStringList all = paragraphs;
        if (hasBody) {
            all.append(QStringLiteral("Бұрынғы сөз."));
        }
        QStringList lines = text::plainText(window.editor.content().body).split(u'\n');
        lines.removeAll(QString());
        CHECK(lines == all);
        CHECK(window.editor.content().dateline == content.dateline);
        CHECK(window.body()->hasFocus());
    };
    SECTION("several lines are pasted")
    {
        QApplication::clipboard()->setText(QStringLiteral("Бірінші.\r\nЕкінші."));
        field->paste();
        checkBody({QStringLiteral("Бірінші."), QStringLiteral("Екінші.")});
    }
    SECTION("a paragraph is pasted")
    {
        QApplication::clipboard()->setText(sentence.repeated(3).trimmed());
        field->paste();
        checkBody({sentence.repeated(3).trimmed()});
    }
    SECTION("a paragraph that begins like the place is pasted over it")
    {
        const QString pasted =
            QString(field->text() + QStringLiteral("да ") + sentence.repeated(3)).trimmed();
        field->selectAll();
        QApplication::clipboard()->setText(pasted);
        field->paste();
        checkBody({pasted});
    }
    SECTION("a paragraph is typed")
    {
        field->selectAll();
        field->del();
        const QString typed = sentence.repeated(3).trimmed();
        for (const QChar letter : typed) {
            typeText(QApplication::focusWidget(), letter);
        }
        QStringList lines = text::plainText(window.editor.content().body).split(u'\n');
        CHECK(lines.first() == typed);
    }
    SECTION("a place stays a place")
    {
        QApplication::clipboard()->setText(QStringLiteral(" – Солтүстік Қазақстан облысы"));
        field->paste();
        CHECK(field->text().endsWith(QStringLiteral(" – Солтүстік Қазақстан облысы")));
        CHECK(field->hasFocus());
    }
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
    QSignalSpy rested(&window.editor, &ArticleEditor::contentRested);
    QApplication::clipboard()->setText(wholeArticleText());
    window.ctrl(window.body(), Qt::Key_V);
    REQUIRE(offered.wait());
    const newsroom::Content content = window.editor.content();
    CHECK(content.headline == QStringLiteral("Алматыда жаңа кітапхана ашылды"));
    CHECK(content.dateline == newsroom::Dateline{QStringLiteral("Dala.kz"), QDate(2026, 3, 5),
                                                 QStringLiteral("Алматы")});
    CHECK(content.body.blocks.size() == 2);
    CHECK_FALSE(edited.isEmpty());
    CHECK_FALSE(rested.isEmpty()); // counts and checks are of what is there
    window.ctrl(window.body(), Qt::Key_Z);
    CHECK(window.editor.content().headline.isEmpty());
    CHECK(text::plainText(window.editor.content().body).isEmpty());
    window.ctrl(window.body(), Qt::Key_Z, Qt::ShiftModifier);
    CHECK(window.editor.content().body == content.body);
    CHECK(window.editor.content().headline == content.headline);
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
    ui::backgroundThreads().waitForDone(); // it is read
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

TEST_CASE("lead and dateline have the colours of a theme that is chosen while they are seen")
{
    Window window(oneParagraph(QStringLiteral("Мәтін")));
    const QPalette before = QApplication::palette();
    for (const QPalette &theme : {darkPalette(), lightPalette(), darkPalette()}) {
        QApplication::setPalette(theme);
        const PageColours colours = pageColours(theme);
        REQUIRE(QTest::qWaitFor(
            [&] { return window.lead()->palette().color(QPalette::Text) == colours.muted; }));
        CHECK(window.headline()->palette().color(QPalette::Text) == colours.text);
        for (const char *name : {"place", "date", "source"}) {
            CHECK(window.field(name)->palette().color(QPalette::Text) == colours.accent);
            CHECK(window.field(name)->palette().color(QPalette::PlaceholderText) ==
                  theme.color(QPalette::PlaceholderText));
        }
    }
    QApplication::setPalette(before);
}

TEST_CASE("today is proposed where there is no date yet, and taken unless it is typed over")
{
    Window window;
    window.editor.setToday([] { return QDate(2026, 11, 29); });
    QLineEdit *date = window.field("date");
    date->setFocus(Qt::TabFocusReason);
    CHECK(date->text() == QStringLiteral("29.11.2026"));
    window.editor.focusBody();
    CHECK(window.editor.content().dateline.date == QDate(2026, 11, 29));
    date->setFocus(Qt::TabFocusReason);
    date->selectAll();
    typeText(date, QStringLiteral("5 қаңтар"));
    window.editor.focusBody();
    CHECK(window.editor.content().dateline.date == QDate(2027, 1, 5));
    CHECK(date->text() == QStringLiteral("2027 жылғы 5 қаңтар"));
}

TEST_CASE("what is no date stays as it was typed, and says why")
{
    Window window;
    window.editor.setToday([] { return QDate(2026, 11, 29); });
    QLineEdit *date = window.field("date");
    auto *reason = window.editor.findChild<QLabel *>(QStringLiteral("wrongDate"));
    REQUIRE(reason);
    CHECK_FALSE(reason->isVisible());
    date->setFocus(Qt::TabFocusReason);
    date->selectAll();
    typeText(date, QStringLiteral("31 қараша"));
    window.editor.focusBody();
    CHECK(date->text() == QStringLiteral("31 қараша"));
    CHECK(reason->isVisible());
    CHECK_FALSE(reason->text().isEmpty());
    date->setFocus(Qt::TabFocusReason);
    date->selectAll();
    typeText(date, QStringLiteral("30 қараша"));
    CHECK_FALSE(reason->isVisible());
}

TEST_CASE("a kind chosen on an empty line is the look of what is typed there")
{
    for (const BlockKind kind : {BlockKind::Heading2, BlockKind::Heading3, BlockKind::Attribution,
                                 BlockKind::Note, BlockKind::Quote}) {
        Window window;
        typeText(window.body(), QStringLiteral("сөз\n"));
        window.body()->toggleStyle(kind);
        typeText(window.body(), QStringLiteral("Бөлім"));
        const QTextBlock line = window.body()->document()->lastBlock();
        REQUIRE(styleOf(line).kind == kind);
        const QTextCharFormat format = line.begin().fragment().charFormat();
        CHECK(isStyledFor(format, kind));
        window.body()->undo();
        window.body()->undo();
        typeText(window.body(), QStringLiteral("Ә"));
        CHECK(isStyledFor(window.body()->document()->lastBlock().begin().fragment().charFormat(),
                          styleOf(window.body()->document()->lastBlock()).kind));
    }
}

TEST_CASE("the caret of a long paragraph that was pasted is to be seen at once")
{
    Window window(oneParagraph(QStringLiteral("Бір.")));
    QApplication::clipboard()->setText(QStringLiteral("сөздер ").repeated(9'000));
    window.body()->moveCursor(QTextCursor::End);
    window.body()->pastePlain();
    QTest::qWait(1);
    const QRect caret = window.body()->cursorRect();
    const QRect inWindow(window.body()->viewport()->mapTo(&window.editor, caret.topLeft()),
                         caret.size());
    CHECK(window.editor.rect().contains(inWindow));
}

TEST_CASE("whatever is pasted into whatever window, the caret behind it is to be seen")
{
    const auto long_ = [](int letters, int words) {
        return QString(QString(letters, u'ө') + u' ').repeated(words);
    };
    const QString sentences = QStringLiteral("сөздер сөздер. ").repeated(5'000);
    const QString texts[] = {sentences, long_(80, 900), long_(20'000, 1),
                             QStringLiteral("абзац\n").repeated(3'000)};
    for (const int width : {420, 700, 1300}) {
        for (const QString &text : texts) {
            Window window(oneParagraph(QStringLiteral("Бір.")));
            window.editor.resize(width, 700);
            QApplication::clipboard()->setText(text);
            window.body()->moveCursor(QTextCursor::End);
            window.ctrl(window.body(), Qt::Key_V);
            REQUIRE(QTest::qWaitFor(
                [&] { return window.body()->document()->characterCount() > text.size() / 2; }));
            const auto isSeen = [&window] {
                const QRect caret = window.body()->cursorRect();
                const QPoint place =
                    window.body()->viewport()->mapTo(&window.editor, caret.topLeft());
                return window.editor.rect().contains(QRect(place, caret.size()));
            };
            INFO("width " << width << ", signs " << text.size());
            CHECK(isSeen());
            for (int i = 0; i < 20; ++i) { // heights that were estimated become exact meanwhile
                QApplication::processEvents(QEventLoop::AllEvents, 20);
                REQUIRE(isSeen());
            }
        }
    }
}

TEST_CASE("an article that is left and come back to has its undo, its caret and its place again")
{
    newsroom::Content first;
    for (int i = 0; i < 200; ++i) {
        first.body.blocks.append(
            text::Paragraph{text::plainRuns(QStringLiteral("Абзац %1 мәтіні").arg(i))});
    }
    first.headline = QStringLiteral("Бірінші");
    const newsroom::Content second = oneParagraph(QStringLiteral("Екінші"));
    Window window;
    window.editor.show(first, true, QStringLiteral("a"));
    QTest::qWait(50);
    window.body()->moveCursor(QTextCursor::End);
    typeText(window.body(), QStringLiteral(" және"));
    const newsroom::Content typed = window.editor.content();
    const int caret = window.body()->textCursor().position();
    const int scrolled = window.editor.findChild<PageScroller *>()->verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    QSignalSpy edited(&window.editor, &ArticleEditor::contentEdited);

    window.editor.show(second, true, QStringLiteral("b"));
    CHECK(window.editor.content() == second);
    CHECK_FALSE(window.body()->document()->isUndoAvailable());
    typeText(window.body(), QStringLiteral("Ә"));
    CHECK(edited.size() == 1);
    window.editor.show(typed, true, QStringLiteral("a"));
    CHECK(window.editor.content() == typed);
    CHECK(window.body()->textCursor().position() == caret);
    CHECK(window.editor.findChild<PageScroller *>()->verticalScrollBar()->value() == scrolled);
    CHECK(edited.size() == 1);
    window.ctrl(window.body(), Qt::Key_Z);
    CHECK(window.editor.content() == first);
    window.ctrl(window.body(), Qt::Key_Z, Qt::ShiftModifier);
    CHECK(window.editor.content() == typed);

    window.editor.show(second, true, QStringLiteral("b"));
    CHECK(window.editor.content() == second); // what was typed there was not kept by anybody
    CHECK_FALSE(window.body()->document()->isUndoAvailable());
    newsroom::Content byAnother = typed;
    byAnother.headline = QStringLiteral("Басқа");
    window.editor.show(byAnother, true, QStringLiteral("a"));
    CHECK(window.editor.content() == byAnother);
    CHECK_FALSE(window.body()->document()->isUndoAvailable());
}

TEST_CASE("an article that is shown again with its own text is not touched")
{
    Window window;
    window.editor.show(oneParagraph(QStringLiteral("Бір")), true, QStringLiteral("a"));
    window.body()->moveCursor(QTextCursor::End);
    typeText(window.body(), QStringLiteral(" екі"));
    window.editor.show(window.editor.content(), false, QStringLiteral("a"));
    CHECK(window.body()->isReadOnly());
    window.editor.show(window.editor.content(), true, QStringLiteral("a"));
    window.ctrl(window.body(), Qt::Key_Z);
    CHECK(window.editor.content() == oneParagraph(QStringLiteral("Бір")));
}

TEST_CASE("articles gone to and fro are found, checked and told of as before")
{
    Window window;
    const newsroom::Content mixed = oneParagraph(QStringLiteral("Бұл казaқ сөзі."));
    window.editor.show(mixed, true, QStringLiteral("a"));
    for (int round = 0; round < 3; ++round) {
        REQUIRE(window.finds({QStringLiteral("казaқ")}));
        window.editor.show(oneParagraph(QStringLiteral("Иә.")), true, QStringLiteral("b"));
        REQUIRE(window.finds({}));
        window.editor.show(mixed, true, QStringLiteral("a"));
    }
    for (int other = 0; other < 12; ++other) {
        window.editor.show(oneParagraph(QStringLiteral("Иә.")), true, QString::number(other));
    }
    window.editor.show(mixed, true, QStringLiteral("a"));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
}
