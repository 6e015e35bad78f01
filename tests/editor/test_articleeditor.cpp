#include "editor/actions/formatactions.h"
#include "editor/actions/linkdialog.h"
#include "editor/editorwindow.h"
#include "editor/format/blockformat.h"
#include "text/plaintext.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBlock>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;
using tilshi::test::oneParagraph;
using tilshi::test::typeText;
using Window = tilshi::test::EditorWindow;

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
