#include "editor/editorwindow.h"
#include "editor/page/bodyedit.h"

#include <QAccessible>
#include <QTest>

#include <catch2/catch.hpp>

using namespace tilshi;
using tilshi::test::oneParagraph;
using Window = tilshi::test::EditorWindow;

namespace {

QAccessibleTextInterface &readerOf(QWidget *edit)
{
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(edit);
    REQUIRE(item);
    REQUIRE(item->textInterface());
    return *item->textInterface();
}

} // namespace

TEST_CASE("a screen reader is told what is misspelt, and what is a heading")
{
    Window window(oneParagraph(QStringLiteral("Бұл казaқ тілі.")));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
    QAccessibleTextInterface &text = readerOf(window.body());
    int from = 0;
    int to = 0;
    CHECK(text.attributes(6, &from, &to).contains(u"invalid:spelling;"));
    CHECK(text.text(from, to).toStdString() == "казaқ");
    CHECK_FALSE(text.attributes(1, &from, &to).contains(u"invalid"));
    CHECK(text.text(from, to).toStdString() == "Бұл ");

    window.body()->toggleStyle(editor::BlockKind::Heading2);
    CHECK(text.attributes(1, &from, &to).contains(u"paragraph-style:Heading 2;"));
}

TEST_CASE("a screen reader says what is wrong with the word that F7 goes to")
{
    Window window(oneParagraph(QStringLiteral("Бұл казaқ тілі.")));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
    QTest::keyClick(window.body(), Qt::Key_F7);
    const auto *spoken = window.editor.findChild<QWidget *>(QStringLiteral("announcement"));
    REQUIRE(spoken);
    const QAccessibleInterface *said =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(spoken));
    CHECK(said->role() == QAccessible::Notification);
    CHECK(said->text(QAccessible::Name).contains(QStringLiteral("казaқ. қазақ")));
}

TEST_CASE("a screen reader reads by letter, word, line and paragraph, forward and back")
{
    editor::BodyEdit edit;
    edit.resize(400, 300);
    edit.show();
    QTextCursor cursor(edit.document());
    cursor.insertText(QStringLiteral("Алматы әуежайы."));
    cursor.insertBlock();
    cursor.insertText(QStringLiteral("Екінші абзац"));
    QAccessibleTextInterface &text = readerOf(&edit);
    int start = 0;
    int end = 0;
    CHECK(text.textAtOffset(1, QAccessible::CharBoundary, &start, &end) == u"л");
    CHECK(text.textAtOffset(8, QAccessible::WordBoundary, &start, &end) == u"әуежайы");
    CHECK(text.textAfterOffset(8, QAccessible::WordBoundary, &start, &end) == u".");
    CHECK(text.textAtOffset(3, QAccessible::ParagraphBoundary, &start, &end) ==
          u"Алматы әуежайы.\n");
    CHECK(text.textAtOffset(18, QAccessible::LineBoundary, &start, &end) == u"Екінші абзац");
    CHECK(text.textBeforeOffset(18, QAccessible::LineBoundary, &start, &end) ==
          u"Алматы әуежайы.\n");
    CHECK(text.textBeforeOffset(0, QAccessible::LineBoundary, &start, &end).isEmpty());
    // Every way of going through the text meets every letter once.
    for (const auto boundary :
         {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::SentenceBoundary,
          QAccessible::LineBoundary, QAccessible::ParagraphBoundary}) {
        QString whole;
        for (int at = 0; at < text.characterCount(); at = end) {
            whole += text.textAtOffset(at, boundary, &start, &end);
            REQUIRE(start == at);
            REQUIRE(end > at);
        }
        CHECK(whole == edit.toPlainText());
    }
}
