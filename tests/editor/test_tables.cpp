#include "editor/actions/formatactions.h"
#include "editor/actions/tableactions.h"
#include "editor/editorwindow.h"
#include "editor/layout/lazylayout.h"

#include <QAction>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QTextTable>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;
using namespace tilshi::text;

namespace {

Paragraph paragraph(const QString &text)
{
    return {plainRuns(text)};
}

/// Rows of cells, "а|ә / б|в" for two of each.
Table table(const QString &texts, bool headed = true)
{
    Table made{headed, {}};
    for (const QString &row : texts.split(u" / "_s)) {
        TableRow cells;
        for (const QString &cell : row.split(u'|')) {
            cells.append({cell.isEmpty() ? QList<Runs>() : QList<Runs>{plainRuns(cell)}, 1});
        }
        made.rows.append(cells);
    }
    return made;
}

/// A page whose body has a paragraph on either side of a table, the caret in the cell "б".
struct TablePage : EditorWindow
{
    TablePage()
        : EditorWindow(content(table(u"а|ә / б|в"_s)))
    {
        caretBefore(u"б"_s);
    }
    static newsroom::Content content(const Table &table)
    {
        newsroom::Content content;
        content.body = {{paragraph(u"кіріс"_s), table, paragraph(u"соңы"_s)}};
        return content;
    }
    editor::TableActions &actions() { return *editor.actions().table; }
    void caretBefore(const QString &text) { body()->setTextCursor(found(text)); }
    QTextCursor found(const QString &text)
    {
        QTextCursor cursor = body()->document()->find(text);
        cursor.setPosition(cursor.selectionStart());
        return cursor;
    }
    void type(const QString &text) { typeText(body(), text); }
    Body with(const Table &table) { return content(table).body; }
    /// The edit shows that table, and undone as one step the one before; then it is done again.
    void isOneStep(const Table &expected, const Body &before)
    {
        CHECK(body()->body() == with(expected));
        editor.actions().undo->trigger();
        CHECK(body()->body() == before);
        editor.actions().redo->trigger();
        CHECK(body()->body() == with(expected));
    }
};

} // namespace

TEST_CASE("a table is inserted by its key, typed into with Tab, and undone in one step")
{
    EditorWindow window(oneParagraph(u"кіріс"_s));
    window.body()->moveCursor(QTextCursor::End);
    window.ctrl(window.body(), Qt::Key_T, Qt::ShiftModifier);
    typeText(window.body(), u"Жыл"_s);
    QTest::keyClick(window.body(), Qt::Key_Tab);
    typeText(window.body(), u"Сан"_s);
    CHECK(window.body()->body() ==
          Body{{paragraph(u"кіріс"_s), table(u"Жыл|Сан| / || / || / ||"_s)}});
    while (window.editor.actions().undo->isEnabled()) {
        window.editor.actions().undo->trigger();
    }
    CHECK(window.body()->body() == oneParagraph(u"кіріс"_s).body);
    CHECK(window.body()->document()->blockCount() == 1);
}

TEST_CASE("a table that is still empty stays with its article, and is cut and pasted like others")
{
    EditorWindow window(oneParagraph(u"кіріс"_s));
    window.body()->moveCursor(QTextCursor::End);
    window.ctrl(window.body(), Qt::Key_T, Qt::ShiftModifier);
    const Body expected{{paragraph(u"кіріс"_s), table(u"|| / || / || / ||"_s)}};
    CHECK(window.editor.content().body == expected);
    EditorWindow again(window.editor.content());
    CHECK(again.body()->body() == expected);
    again.body()->selectAll();
    again.ctrl(again.body(), Qt::Key_X);
    CHECK(again.body()->body().isEmpty());
    again.ctrl(again.body(), Qt::Key_V);
    CHECK(again.body()->body() == expected);
}

TEST_CASE("a table takes the place of an empty paragraph and leaves the text behind it as it was")
{
    newsroom::Content content;
    content.body = {{paragraph(u"кіріс"_s), Heading{2, plainRuns(u"Бөлім"_s)}}};
    EditorWindow window(content);
    window.body()->moveCursor(QTextCursor::End);
    window.body()->moveCursor(QTextCursor::StartOfBlock);
    window.editor.actions().table->insert->trigger();
    typeText(window.body(), u"х"_s);
    CHECK(window.body()->body() == Body{{paragraph(u"кіріс"_s), table(u"х|| / || / || / ||"_s),
                                         Heading{2, plainRuns(u"Бөлім"_s)}}});
    // The paragraph before, twelve cells, the heading: no empty line between.
    CHECK(window.body()->document()->blockCount() == 14);
}

TEST_CASE("rows and columns come by key on either side of the caret, each as one step")
{
    TablePage page;
    const Body before = page.body()->body();
    SECTION("a row below")
    {
        page.ctrl(page.body(), Qt::Key_Return);
        page.isOneStep(table(u"а|ә / б|в / |"_s), before);
    }
    SECTION("a row above")
    {
        page.ctrl(page.body(), Qt::Key_Return, Qt::ShiftModifier);
        page.isOneStep(table(u"а|ә / | / б|в"_s), before);
    }
    SECTION("a column before")
    {
        page.ctrl(page.body(), Qt::Key_L);
        page.isOneStep(table(u"|а|ә / |б|в"_s), before);
    }
    SECTION("a column behind")
    {
        page.ctrl(page.body(), Qt::Key_R);
        page.isOneStep(table(u"а||ә / б||в"_s), before);
    }
}

TEST_CASE("what is typed after a row or column was added goes into it")
{
    TablePage page;
    page.actions().rowBelow->trigger();
    page.type(u"1"_s);
    page.actions().columnBehind->trigger();
    page.type(u"2"_s);
    CHECK(page.body()->body() == page.with(table(u"а||ә / б||в / 1|2|"_s)));
}

TEST_CASE("the caret is in the row or column that was made, and undone where it was before")
{
    TablePage page;
    page.caretBefore(u"в"_s);
    page.body()->moveCursor(QTextCursor::EndOfBlock);
    const int before = page.body()->textCursor().position();
    const auto cell = [&page] {
        const QTextCursor caret = page.body()->textCursor();
        REQUIRE(caret.currentTable());
        const QTextTableCell at = caret.currentTable()->cellAt(caret);
        return std::pair(at.row(), at.column());
    };
    using Place = std::pair<int, int>;
    const std::tuple<QAction *, Place> steps[] = {
        {page.actions().rowAbove, {1, 1}},     {page.actions().rowBelow, {2, 1}},
        {page.actions().columnBefore, {1, 1}}, {page.actions().columnBehind, {1, 2}},
        {page.actions().removeRow, {0, 1}},    {page.actions().removeColumn, {1, 0}},
    };
    for (const auto &[action, place] : steps) {
        INFO(action->objectName().toStdString());
        action->trigger();
        CHECK(cell() == place);
        page.editor.actions().undo->trigger();
        CHECK(page.body()->textCursor().position() == before);
        CHECK(cell() == Place(1, 1));
    }
}

TEST_CASE("rows and columns go as one step, and the last of them takes the table along")
{
    TablePage page;
    const Body before = page.body()->body();
    page.ctrl(page.body(), Qt::Key_Backspace, Qt::ShiftModifier);
    page.isOneStep(table(u"а|ә"_s), before);
    const Body oneRow = page.body()->body();
    page.caretBefore(u"ә"_s);
    page.ctrl(page.body(), Qt::Key_Delete, Qt::ShiftModifier);
    page.isOneStep(table(u"а"_s), oneRow);
    page.caretBefore(u"а"_s);
    page.actions().removeRow->trigger();
    CHECK(page.body()->body() == Body{{paragraph(u"кіріс"_s), paragraph(u"соңы"_s)}});
}

TEST_CASE("selected cells count as a whole")
{
    TablePage page;
    QTextCursor cursor = page.found(u"а"_s);
    cursor.setPosition(page.found(u"в"_s).position(), QTextCursor::KeepAnchor);
    page.body()->setTextCursor(cursor);
    page.actions().rowBelow->trigger();
    CHECK(page.body()->body() == page.with(table(u"а|ә / б|в / |"_s)));
    page.editor.actions().undo->trigger();
    page.body()->setTextCursor(cursor);
    page.actions().removeColumn->trigger();
    CHECK(page.body()->body() == Body{{paragraph(u"кіріс"_s), paragraph(u"соңы"_s)}});
}

TEST_CASE("all columns together are as wide as the page, however many come")
{
    TablePage page;
    for (int i = 0; i < 4; ++i) {
        page.actions().columnBehind->trigger();
    }
    const QTextTable *table = page.found(u"а"_s).currentTable();
    double sum = 0;
    for (const QTextLength &width : table->format().columnWidthConstraints()) {
        sum += width.rawValue();
        CHECK(width.rawValue() > 5);
    }
    CHECK(table->columns() == 6);
    CHECK(sum == Approx(100));
}

TEST_CASE("a joined cell is kept, and grows and shrinks with the columns that it covers")
{
    Table joined = table(u"а|ә / б|в"_s);
    joined.rows[0] = {TableCell{{plainRuns(u"а"_s)}, 2}};
    EditorWindow window(TablePage::content(joined));
    CHECK(window.body()->body() == TablePage::content(joined).body);
    window.body()->setTextCursor(window.body()->document()->find(u"б"_s));
    window.editor.actions().table->columnBehind->trigger();
    joined.rows[0][0].span = 3;
    joined.rows[1].insert(1, TableCell{});
    CHECK(window.body()->body() == TablePage::content(joined).body);
    window.editor.actions().table->rowAbove->trigger();
    joined.rows.insert(1, TableRow(3));
    CHECK(window.body()->body() == TablePage::content(joined).body);
    window.editor.actions().table->removeColumn->trigger();
    joined.rows[0][0].span = 2;
    joined.rows[1].removeLast();
    joined.rows[2].removeAt(1);
    CHECK(window.body()->body() == TablePage::content(joined).body);
}

TEST_CASE("the first row is made to name the columns and back, and the action shows it")
{
    TablePage page;
    CHECK(page.actions().headed->isChecked());
    page.actions().headed->trigger();
    CHECK(page.body()->body() == page.with(table(u"а|ә / б|в"_s, false)));
    CHECK_FALSE(page.actions().headed->isChecked());
    page.editor.actions().undo->trigger();
    CHECK(page.actions().headed->isChecked());
    CHECK(page.body()->body() == page.with(table(u"а|ә / б|в"_s, true)));
}

TEST_CASE("what is done to tables is offered in one alone, and a table in none")
{
    TablePage page;
    const auto offered = [&page] {
        int count = 0;
        for (const QAction *action : page.actions().withinTable()) {
            count += action->isEnabled() ? 1 : 0;
        }
        return count;
    };
    CHECK(offered() == 8);
    CHECK_FALSE(page.actions().insert->isEnabled());
    page.caretBefore(u"соңы"_s);
    CHECK(offered() == 0);
    CHECK(page.actions().rowBelow->statusTip() == u"The caret is in no table.");
    CHECK(page.actions().insert->isEnabled());
    page.headline()->setFocus();
    CHECK_FALSE(page.actions().insert->isEnabled());
    page.editor.setEditable(false);
    page.caretBefore(u"б"_s);
    CHECK(offered() == 0);
}

TEST_CASE("a right click in a table offers its rows and columns, elsewhere it does not")
{
    TablePage page;
    const auto menuAt = [&page](const QString &text) {
        const QPoint at = page.body()->cursorRect(page.found(text)).center();
        QContextMenuEvent click(QContextMenuEvent::Mouse, at, page.body()->mapToGlobal(at));
        QApplication::sendEvent(page.body()->viewport(), &click);
        return page.body()->findChild<QMenu *>(u"textMenu"_s);
    };
    QMenu *menu = menuAt(u"в"_s);
    REQUIRE(menu);
    CHECK(menu->actions().last()->text() == u"Table");
    CHECK(menu->actions().last()->menu()->actions().contains(page.actions().removeColumn));
    page.actions().removeColumn->trigger();
    CHECK(page.body()->body() == page.with(table(u"а / б"_s)));
    delete menu;
    menu = menuAt(u"соңы"_s);
    REQUIRE(menu);
    CHECK(menu->actions().last()->text() != u"Table");
    delete menu;
}

TEST_CASE(
    "where the screen ends within a table's row, all of its cells are painted as far as it is seen")
{
    editor::BodyDocument document;
    document.setPageSize(QSizeF(500, -1));
    document.setBody({{paragraph(u"кіріс"_s), table(u"бір|екі|үш / төрт|бес|алты"_s)}});
    document.layout().blockLayout().layOutAll();
    const auto painted = [&document](const QRect &clip) {
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setClipRect(clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        document.layout().draw(&painter, context);
        return image.copy(clip);
    };
    const QImage whole = painted(QRect(0, 0, 500, 300));
    for (int bottom = 20; bottom < 300; bottom += 7) {
        const QRect upper(0, 0, 500, bottom);
        INFO(bottom);
        CHECK(painted(upper) == whole.copy(upper));
    }
}
