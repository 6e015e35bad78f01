// Numbered lists on the page: what they show, how they are told to count, and what typing, keys,
// commands and the clipboard do to it.

#include "editor/actions/formatactions.h"
#include "editor/actions/numberingdialog.h"
#include "editor/commands/bodycommands.h"
#include "editor/commands/paragraphcommands.h"
#include "editor/document/bodymime.h"
#include "editor/editorwindow.h"
#include "editor/layout/lazylayout.h"
#include "editor/randomedits.h"
#include "editor/typing/typinghelp.h"
#include "text/listnumbers.h"
#include "text/plaintext.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBlock>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;
using namespace Qt::StringLiterals;
using test::typeText;
using text::Body;
using text::List;
using text::ListItem;
using text::ListStyle;
using text::Numerals;

namespace {

ListItem item(const QString &words, std::optional<int> number = std::nullopt,
              Numerals numerals = Numerals::Decimal, int level = 0)
{
    return {ListStyle::Numbered, level, text::plainRuns(words), numerals, number};
}

text::Block paragraph(const QString &words)
{
    return text::Paragraph{text::plainRuns(words)};
}

/// What is painted before the paragraphs; "|" before those that are no numbered items.
QString painted(const QTextDocument &document)
{
    const auto *layout = qobject_cast<LazyLayout *>(document.documentLayout());
    QStringList all;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto number = layout->blockLayout().rows().itemNumber(block.blockNumber());
        all.append(number ? text::markerOf(number, styleOf(block).counting.numerals) : u"|"_s);
    }
    return all.join(u' ');
}

/// The same as its body says.
QString said(const Body &body)
{
    QStringList all;
    for (const text::Block &block : body.blocks) {
        const auto *list = std::get_if<List>(&block);
        for (const QString &marker : list ? text::markersOf(*list) : QStringList{u"|"_s}) {
            all.append(marker == u"•" ? u"|"_s : marker);
        }
    }
    return all.join(u' ');
}

/// A body on the screen with the caret at the end of one of its paragraphs.
struct Page
{
    explicit Page(const Body &body)
    {
        edit.setBody(body);
        edit.resize(600, 400);
        edit.show();
    }
    void goTo(int paragraph)
    {
        QTextCursor cursor(edit.document()->findBlockByNumber(paragraph));
        cursor.movePosition(QTextCursor::EndOfBlock);
        edit.setTextCursor(cursor);
    }
    void goToStart(int paragraph)
    {
        edit.setTextCursor(QTextCursor(edit.document()->findBlockByNumber(paragraph)));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&edit, key, modifiers);
    }
    /// The numbers, which are the same on the page and in the body.
    QString numbers() const
    {
        const QString seen = painted(*edit.document());
        CHECK(said(edit.body()) == seen);
        return seen;
    }

    BodyEdit edit;
};

const Body fromFive{{List{{item(u"а"_s, 5), item(u"ә"_s), item(u"б"_s)}}}};
const Body twice{{List{{item(u"а"_s), item(u"ә"_s), item(u"б"_s, 1), item(u"в"_s)}}}};

} // namespace

TEST_CASE("the page shows the numbers that the body says")
{
    CHECK(rc::check([] {
        BodyDocument document;
        document.setBody(*test::anyBody());
        const Body body = document.body();
        QString wanted;
        for (const text::Block &block : body.blocks) {
            if (const auto *list = std::get_if<List>(&block)) {
                wanted += said(Body{{*list}}) + u' ';
            }
        }
        const auto bare = [](QString numbers) { return numbers.remove(u'|').simplified(); };
        RC_ASSERT(bare(painted(document)) == bare(wanted));
    }));
}

TEST_CASE("a list that begins with a number keeps it whatever is typed")
{
    Page page(fromFive);
    CHECK(page.numbers() == u"5. 6. 7.");
    SECTION("Enter behind an item")
    {
        page.goTo(0);
        page.key(Qt::Key_Return);
        typeText(&page.edit, u"жаңа"_s);
        CHECK(page.numbers() == u"5. 6. 7. 8.");
    }
    SECTION("Enter before the first item's text")
    {
        page.goToStart(0);
        page.key(Qt::Key_Return);
        page.goTo(0);
        typeText(&page.edit, u"жаңа"_s);
        CHECK(page.numbers() == u"5. 6. 7. 8.");
    }
    SECTION("Backspace makes the first a paragraph: the list begins with the next")
    {
        page.goToStart(0);
        page.key(Qt::Key_Backspace);
        CHECK(page.numbers() == u"| 5. 6.");
    }
    SECTION("Backspace makes the second a paragraph: the list goes on behind it")
    {
        page.goToStart(1);
        page.key(Qt::Key_Backspace);
        CHECK(page.numbers() == u"5. | 6.");
    }
    SECTION("the first item is deleted")
    {
        page.goToStart(0);
        QTextCursor cursor = page.edit.textCursor();
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        page.edit.setTextCursor(cursor);
        page.key(Qt::Key_Delete);
        CHECK(page.numbers() == u"5. 6.");
    }
    SECTION("Delete joins the next item")
    {
        page.goTo(0);
        page.key(Qt::Key_Delete);
        CHECK(page.numbers() == u"5. 6.");
    }
    SECTION("Tab sets an item in, and Shift+Tab brings it back")
    {
        page.goTo(1);
        page.key(Qt::Key_Tab);
        CHECK(page.numbers() == u"5. 1. 6.");
        page.key(Qt::Key_Backtab);
        CHECK(page.numbers() == u"5. 6. 7.");
        page.goTo(0);
        page.key(Qt::Key_Tab);
        page.key(Qt::Key_Backtab);
        CHECK(page.numbers() == u"5. 6. 7.");
    }
    SECTION("items change places, are doubled and joined")
    {
        QTextCursor cursor(page.edit.document()->findBlockByNumber(0));
        moveParagraphs(cursor, 1);
        CHECK(page.numbers() == u"5. 6. 7.");
        duplicateParagraphs(cursor);
        CHECK(page.numbers() == u"5. 6. 7. 8.");
        cursor.setPosition(0);
        joinWithNext(cursor);
        CHECK(page.numbers() == u"5. 6. 7.");
    }
    page.edit.document()->undo();
    while (page.edit.document()->isUndoAvailable()) {
        page.edit.document()->undo();
    }
    CHECK(page.edit.body() == fromFive);
}

TEST_CASE("items whose number is another now are painted anew, though nothing moves")
{
    BodyDocument document;
    document.setBody(fromFive);
    BlockLayout &layout = document.layout().blockLayout();
    layout.layOutAll();
    const QRectF last = layout.rowRect(2);
    QRectF painted;
    QObject::connect(&layout, &BlockLayout::changed, &layout,
                     [&painted](const QRectF &rect) { painted |= rect; });
    QTextCursor cursor(document.findBlockByNumber(1));
    changeLevel(cursor, 1);
    CHECK(layout.rowRect(2) == last);
    CHECK(painted.contains(last));
}

TEST_CASE("two lists below each other stay apart")
{
    Page page(twice);
    CHECK(page.numbers() == u"1. 2. 1. 2.");
    page.goTo(1);
    page.key(Qt::Key_Return);
    typeText(&page.edit, u"жаңа"_s);
    CHECK(page.numbers() == u"1. 2. 3. 1. 2.");
    page.goTo(3);
    page.key(Qt::Key_Return);
    typeText(&page.edit, u"жаңа"_s);
    CHECK(page.numbers() == u"1. 2. 3. 1. 2. 3.");
}

TEST_CASE("what became a list item below a list counts with it")
{
    Page page({{List{{item(u"а"_s, 3, Numerals::LowerLetters)}}, paragraph(u"ә"_s)}});
    page.goTo(1);
    page.edit.toggleStyle(BlockKind::Numbered);
    CHECK(page.numbers() == u"c. d.");
}

TEST_CASE("an empty line between two lists keeps them apart")
{
    Page page({{List{{item(u"а"_s), item(u"ә"_s)}}}});
    page.goTo(1);
    page.key(Qt::Key_Return);
    page.key(Qt::Key_Return);
    page.key(Qt::Key_Return);
    page.edit.toggleStyle(BlockKind::Numbered);
    typeText(&page.edit, u"б"_s);
    CHECK(painted(*page.edit.document()) == u"1. 2. | 1.");
    CHECK(said(page.edit.body()) == u"1. 2. 1.");
}

TEST_CASE("a number typed at a paragraph's beginning is the item's")
{
    const auto typed = [](const Body &above, const QString &words) {
        Page page(above);
        TypingHelp help;
        help.add(&page.edit);
        page.edit.moveCursor(QTextCursor::End);
        typeText(&page.edit, words);
        return page.numbers();
    };
    const Body list{{List{{item(u"а"_s), item(u"ә"_s)}}, paragraph(u"сөз"_s)}};
    CHECK(typed({}, u"3. үш\nтөрт"_s) == u"3. 4.");
    CHECK(typed({}, u"1) бір"_s) == u"1.");
    CHECK(typed({}, u"2026. Жыл"_s) == u"|");
    CHECK(typed(list, u"\n12. он екі"_s) == u"1. 2. | 12.");
}

TEST_CASE("the clipboard within the program lets items go on where they come to stand")
{
    Page page({{List{{item(u"а"_s, 5), item(u"ә"_s), item(u"б"_s)}}, paragraph(u"соңы"_s)}});
    page.goToStart(1);
    QTextCursor cursor = page.edit.textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    page.edit.setTextCursor(cursor);
    page.edit.copy();
    page.goTo(2);
    page.edit.paste();
    CHECK(page.numbers() == u"5. 6. 7. 8. |");
    page.goToStart(0);
    cursor = page.edit.textCursor();
    cursor.setPosition(page.edit.document()->findBlockByNumber(3).position() + 1,
                       QTextCursor::KeepAnchor);
    page.edit.setTextCursor(cursor);
    page.edit.copy();
    page.edit.moveCursor(QTextCursor::End);
    page.key(Qt::Key_Return);
    page.edit.paste();
    CHECK(page.numbers() == u"5. 6. 7. 8. | 5. 6. 7. 8.");
}

TEST_CASE("other programs get the numbers that are on the page")
{
    Page page(fromFive);
    page.goToStart(1);
    QTextCursor cursor = page.edit.textCursor();
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    page.edit.setTextCursor(cursor);
    page.edit.copy();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    CHECK(data->text() == u"6. ә\n7. б");
    CHECK(data->html() == u"<ol start=\"6\">\n<li>ә</li>\n<li>б</li>\n</ol>\n");
}

TEST_CASE("a list is told its kind and its first number, from its beginning or from an item on")
{
    Page page({{List{{item(u"а"_s), item(u"ә"_s), item(u"б"_s)}}}});
    page.goTo(1);
    NumberedList list = *page.edit.numberedList();
    CHECK(list == NumberedList{Numerals::Decimal, 1, false, false, std::nullopt});
    list.numerals = Numerals::UpperRoman;
    list.first = 4;
    page.edit.setNumbering(list);
    CHECK(page.numbers() == u"IV. V. VI.");
    list = *page.edit.numberedList();
    list.fromHere = true;
    list.numerals = Numerals::LowerLetters;
    list.first = 1;
    page.edit.setNumbering(list);
    CHECK(page.numbers() == u"IV. a. b.");
    page.edit.undo();
    CHECK(page.numbers() == u"IV. V. VI.");
    page.edit.undo();
    CHECK(page.numbers() == u"1. 2. 3.");
}

TEST_CASE("the dialog shows what the list will look like, and goes on from one above")
{
    NumberingDialog dialog({Numerals::LowerRoman, 1, false, true, 3});
    NumberedList chosen;
    QObject::connect(&dialog, &NumberingDialog::numberingChosen, &dialog,
                     [&chosen](const NumberedList &list) { chosen = list; });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK_FALSE(dialog.findChild<QCheckBox *>(u"fromHere"_s)->isVisibleTo(&dialog));
    dialog.findChild<QPushButton *>(u"goOn"_s)->click();
    CHECK(dialog.findChild<QLabel *>(u"example"_s)->text().endsWith(u"iv. v. vi."));
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    CHECK(chosen == NumberedList{Numerals::LowerRoman, 4, false, true, 3});
}

TEST_CASE("Ctrl+Shift+G asks how the list at the caret counts, and is refused elsewhere")
{
    newsroom::Content content;
    content.body = {{paragraph(u"сөз"_s), List{{item(u"а"_s), item(u"ә"_s)}}}};
    test::EditorWindow window(content);
    QAction *numbering = window.editor.actions().numbering;
    window.body()->moveCursor(QTextCursor::Start);
    CHECK_FALSE(numbering->isEnabled());
    CHECK_FALSE(numbering->statusTip().isEmpty());
    window.body()->moveCursor(QTextCursor::End);
    REQUIRE(numbering->isEnabled());
    QTest::keyClick(window.body(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window.editor.window()->findChild<NumberingDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QCheckBox *>(u"fromHere"_s)->setChecked(true);
    dialog->findChild<QSpinBox *>(u"firstNumber"_s)->setValue(10);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    CHECK(said(window.editor.content().body) == u"| 1. 10.");
}
