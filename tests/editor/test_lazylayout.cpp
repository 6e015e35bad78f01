#include "editor/document/atomshapes.h"
#include "editor/document/picturecache.h"
#include "editor/layout/heightindex.h"
#include "editor/layout/lazylayout.h"
#include "editor/page/bodyedit.h"
#include "editor/randombody.h"
#include "editor/randomedits.h"
#include "editor/typing.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::text;
using namespace tilshi::editor;

namespace {

/// A document with all of its shapes, on a page of some width.
struct LaidOutDocument
{
    LaidOutDocument()
    {
        registerAtoms(&document, pictures, &widget);
        document.setPageSize(QSizeF(400, -1));
    }
    BlockLayout &blockLayout() { return document.layout().blockLayout(); }

    QWidget widget;
    PictureCache pictures;
    BodyDocument document;
};

struct Placed
{
    int height;
    QRectF text;
    bool operator==(const Placed &) const = default;
};

std::vector<Placed> placesOf(BlockLayout &blockLayout, const QTextDocument &document)
{
    blockLayout.layOutAll();
    std::vector<Placed> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        places.push_back({blockLayout.rows().heights().height(block.blockNumber()),
                          blockLayout.textRect(block)});
    }
    return places;
}

/// What a layout that has never seen the document before makes of it.
std::vector<Placed> placesAfresh(BodyDocument &document)
{
    BlockLayout fresh(&document);
    fresh.change(0, 0, document.characterCount());
    return placesOf(fresh, document);
}

void changeLook(LaidOutDocument &page)
{
    if (*rc::gen::arbitrary<bool>()) {
        page.document.setPageSize(QSizeF(*rc::gen::inRange(60, 900), -1));
    } else {
        QFont font = page.document.defaultFont();
        font.setPointSize(*rc::gen::inRange(8, 24));
        page.document.setDefaultFont(font);
    }
}

/// An edit, an undo, another width or font, or a look at some part.
void step(LaidOutDocument &page)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        page.document.undo();
        break;
    case 1:
        page.document.redo();
        break;
    case 2:
        changeLook(page);
        break;
    case 3: {
        const int top = *rc::gen::inRange(0, page.blockLayout().height());
        page.blockLayout().layOut(top, top + 200);
        break;
    }
    default:
        test::editSomewhere(page.document);
        break;
    }
}

Body longBody(int paragraphs)
{
    Body body;
    for (int i = 0; i < paragraphs; ++i) {
        const QString text = QStringLiteral("Абзац %1. ").arg(i) +
                             QStringLiteral("сөз сөйлем ").repeated(i * 7 % 60);
        body.blocks.append(i % 11 == 5 ? Block(Heading{2, plainRuns(text.left(40))})
                                       : Block(Paragraph{plainRuns(text)}));
    }
    return body;
}

/// Tables between paragraphs, the last of them at the end.
Body bodyWithTables()
{
    const auto cell = [](const QString &text) { return TableCell{{plainRuns(text)}, 1}; };
    const auto row = [&cell](const QString &text) {
        return TableRow{cell(text), cell(text.repeated(9)), cell(QString())};
    };
    const Table table{true, {row(QStringLiteral("Қала ")), row(QStringLiteral("Бағасы "))}};
    const Paragraph paragraph{plainRuns(QStringLiteral("сөз сөйлем ").repeated(20))};
    return {{paragraph, table, table, paragraph, Quote{{paragraph.runs}, {}}, paragraph, table}};
}

/// Paints what lies between two heights, as when only that is to be painted anew.
void paintPart(LaidOutDocument &page, QImage &image, int top, int bottom)
{
    QPainter painter(&image);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, top, image.width(), bottom - top);
    painter.setClipRect(context.clip);
    page.document.layout().draw(&painter, context);
}

/// A long body in a window, painted.
struct Page
{
    explicit Page(int paragraphs = 400)
    {
        edit.setBody(longBody(paragraphs));
        edit.resize(500, 400);
        edit.show();
        paint();
    }
    void paint() { edit.viewport()->grab(); }
    QScrollBar *bar() { return edit.verticalScrollBar(); }
    /// The first paragraph that begins on the screen.
    QTextBlock firstWhole()
    {
        for (const QTextBlock &block : edit.visibleBlocks()) {
            if (y(block) >= 0) {
                return block;
            }
        }
        return {};
    }
    int y(const QTextBlock &block) { return edit.cursorRect(QTextCursor(block)).top(); }

    BodyEdit edit;
};

} // namespace

TEST_CASE("the height index finds the row of every height")
{
    CHECK(rc::check([](const std::vector<unsigned char> &given) {
        RC_PRE(!given.empty());
        HeightIndex index;
        index.splice(0, 0, std::vector<int>(given.begin(), given.end()));
        const int changed = *rc::gen::inRange(0, index.size());
        index.set(changed, 17);
        int y = 0;
        for (int row = 0; row < index.size(); ++row) {
            RC_ASSERT(index.top(row) == y);
            for (int i = 0; i < index.height(row); ++i) {
                RC_ASSERT(index.rowAt(y + i) == row);
            }
            y += index.height(row);
        }
        RC_ASSERT(index.total() == y);
    }));
}

TEST_CASE("after any edits, undos, widths and fonts all is where a fresh layout puts it")
{
    CHECK(rc::check([] {
        LaidOutDocument page;
        page.document.setBody(*test::anyBody());
        const int steps = *rc::gen::inRange(1, 12);
        for (int i = 0; i < steps; ++i) {
            step(page);
        }
        const std::vector<Placed> places = placesOf(page.blockLayout(), page.document);
        RC_ASSERT(places == placesAfresh(page.document));
    }));
}

TEST_CASE("each paragraph and each row of a table that is painted anew looks as it did")
{
    LaidOutDocument page;
    page.document.setBody(bodyWithTables());
    for (const int width : {350, 640, 981}) {
        page.document.setPageSize(QSizeF(width, -1));
        for (int size = 9; size < 18; ++size) {
            QFont font = page.document.defaultFont();
            font.setPointSize(size);
            page.document.setDefaultFont(font);
            BlockLayout &layout = page.blockLayout();
            layout.layOutAll();
            QImage whole(width, layout.height(), QImage::Format_RGB32);
            whole.fill(Qt::white);
            QImage parts = whole;
            paintPart(page, whole, 0, whole.height());
            int top = 0;
            for (int row = 0; row < layout.rows().size(); ++row) {
                const int bottom = int(layout.rowRect(row).bottom());
                paintPart(page, parts, top, bottom);
                top = bottom;
            }
            paintPart(page, parts, top, parts.height());
            INFO(width << " pixels wide, " << size << " points");
            CHECK(parts == whole);
        }
    }
}

TEST_CASE("a paragraph that is there is held, in a new document and after everything was replaced")
{
    LaidOutDocument laidOut;
    CHECK(laidOut.blockLayout().heldRow() == 0);
    const Block paragraph = Paragraph{plainRuns(QStringLiteral("Бір"))};
    laidOut.document.setBody({{paragraph, paragraph, paragraph}});
    REQUIRE(laidOut.blockLayout().rows().size() == 3);
    laidOut.blockLayout().hold(2);
    laidOut.document.setBody({{paragraph}});
    REQUIRE(laidOut.blockLayout().rows().size() == 1);
    CHECK(laidOut.blockLayout().heldRow() == 0);
}

TEST_CASE("a page that is as wide as one that was never told is measured by its own font")
{
    BodyDocument document;
    const BlockLayout blockLayout(&document);
    CHECK(blockLayout.metrics().em() == PageMetrics(document.defaultFont(), 640).em());
}

TEST_CASE("a change lays out nothing, and looking lays out what is looked at")
{
    LaidOutDocument page;
    page.document.setBody(longBody(500));
    const auto laidOut = [&] {
        int count = 0;
        for (int row = 0; row < page.blockLayout().rows().size(); ++row) {
            count += page.blockLayout().rows().at(row).exact ? 1 : 0;
        }
        return count;
    };
    CHECK(laidOut() == 0);
    page.blockLayout().layOut(0, 300);
    CHECK(laidOut() > 0);
    CHECK(laidOut() < 20);
}

TEST_CASE("scrolling moves what is on the screen by exactly the step")
{
    CHECK(rc::check([] {
        Page page;
        page.bar()->setValue(*rc::gen::inRange(0, page.bar()->maximum()));
        page.paint();
        for (int i = 0; i < 6; ++i) {
            const QTextBlock block = page.firstWhole();
            RC_PRE(block.isValid());
            const int before = page.y(block);
            const int value = page.bar()->value();
            const int step = *rc::gen::inRange(-150, 150);
            RC_PRE(value + step > 200 && value + step < page.bar()->maximum() - 400);
            page.bar()->setValue(value + step);
            page.paint();
            RC_ASSERT(page.y(block) == before - step);
        }
    }));
}

TEST_CASE("the caret is to be seen after a jump to anywhere")
{
    CHECK(rc::check([] {
        Page page;
        for (int i = 0; i < 4; ++i) {
            QTextCursor cursor = page.edit.textCursor();
            cursor.setPosition(*rc::gen::inRange(0, page.edit.document()->characterCount()));
            page.edit.setTextCursor(cursor);
            page.edit.ensureCursorVisible();
            page.paint();
            RC_ASSERT(page.edit.viewport()->rect().contains(page.edit.cursorRect().center()));
        }
    }));
}

TEST_CASE("what is read stays on the screen when the text gets wider, larger, or longer above")
{
    Page page;
    page.bar()->setValue(page.bar()->maximum() / 2);
    page.paint();
    const QTextBlock block = page.edit.visibleBlocks().constFirst();
    const auto isFirst = [&] {
        page.paint();
        return page.edit.visibleBlocks().constFirst() == block;
    };
    page.edit.resize(320, 400);
    CHECK(isFirst());
    QFont font = page.edit.font();
    font.setPointSize(20);
    page.edit.setBodyFont(font);
    CHECK(isFirst());
    QTextCursor above(page.edit.document());
    above.insertText(QStringLiteral("жол\n").repeated(30));
    CHECK(isFirst());
}

TEST_CASE("letters that an input method has not committed stay while one looks elsewhere")
{
    Page page(1500);
    QInputMethodEvent event(QStringLiteral("қаз"), {});
    QApplication::sendEvent(&page.edit, &event);
    const QTextBlock block = page.edit.document()->firstBlock();
    REQUIRE(block.layout()->preeditAreaText() == QStringLiteral("қаз"));
    for (int value = 0; value < page.bar()->maximum(); value += 300) {
        page.bar()->setValue(value);
        page.paint();
    }
    page.bar()->setValue(0);
    page.paint();
    CHECK(block.layout()->preeditAreaText() == QStringLiteral("қаз"));
    CHECK(block.layout()->lineCount() > 0);
}

TEST_CASE("a screen reader is told where the letters on the screen are")
{
    Page page;
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&page.edit);
    REQUIRE(reader);
    REQUIRE(reader->textInterface());
    page.bar()->setValue(2000);
    page.paint();
    const QTextBlock block = page.firstWhole();
    const QRect rect = reader->textInterface()->characterRect(block.position() + 1);
    const QRect caret = page.edit.cursorRect(QTextCursor(block));
    const QPoint corner = page.edit.viewport()->mapToGlobal(caret.topLeft());
    CHECK(std::abs(rect.top() - corner.y()) <= 3);
    CHECK(rect.left() > corner.x());
    CHECK(rect.height() > 5);
}

TEST_CASE("a click beside the letters goes to the nearest, never nowhere")
{
    Page page(3);
    CHECK(page.edit.cursorForPosition({5000, 5000}).atEnd());
    CHECK(page.edit.cursorForPosition({-50, -50}).atStart());
    const auto *layout = page.edit.document()->documentLayout();
    CHECK(layout->hitTest({5000, 5000}, Qt::ExactHit) == -1);
}

TEST_CASE("a quotation mark at a line's beginning hangs beside the letters")
{
    LaidOutDocument page;
    page.document.setBody({{Paragraph{plainRuns(QStringLiteral("сөз"))},
                            Paragraph{plainRuns(QStringLiteral("«сөз»"))}}});
    page.blockLayout().layOutAll();
    const auto letterX = [&](int block, int at) {
        return page.document.findBlockByNumber(block).layout()->lineAt(0).cursorToX(at);
    };
    CHECK(letterX(1, 1) == Approx(letterX(0, 0)).margin(0.6));
    CHECK(letterX(1, 0) >= 0);
}
