#include "editor/editorwindow.h"
#include "editor/page/pagescroller.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;
using tilshi::test::oneParagraph;
using tilshi::test::typeText;
using Window = tilshi::test::EditorWindow;

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
    REQUIRE(QTest::qWaitForWindowExposed(&window.editor)); // and laid out
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

TEST_CASE("a click with Shift stays in the article that is shown, whatever was chosen in another")
{
    Window window;
    window.editor.show(oneParagraph(QStringLiteral("Бірінші мақаланың ұзын мәтіні осында тұр")),
                       true, QStringLiteral("a"));
    REQUIRE(QTest::qWaitForWindowExposed(&window.editor));
    const auto at = [&window](int position) {
        QTextCursor caret(window.body()->document());
        caret.setPosition(position);
        return window.body()->cursorRect(caret).center();
    };
    QWidget *page = window.body()->viewport();
    QTest::mouseClick(page, Qt::LeftButton, {}, at(33));
    QTest::mouseDClick(page, Qt::LeftButton, {}, at(33));
    REQUIRE(window.body()->textCursor().hasSelection());
    window.editor.show(oneParagraph(QStringLiteral("Екінші мәтін")), true, QStringLiteral("b"));
    window.body()->moveCursor(QTextCursor::Start);
    QTest::mouseClick(page, Qt::LeftButton, Qt::ShiftModifier, at(6));
    CHECK(window.body()->textCursor().document() == window.body()->document());
    CHECK(window.body()->textCursor().selectedText() == QStringLiteral("Екінші"));
    typeText(window.body(), QStringLiteral("Үшінші"));
    CHECK(window.editor.content() == oneParagraph(QStringLiteral("Үшінші мәтін")));
}
