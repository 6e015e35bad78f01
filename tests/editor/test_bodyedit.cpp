#include "editor/document/bodymime.h"
#include "editor/layout/lazylayout.h"
#include "editor/page/bodyedit.h"
#include "editor/typing.h"
#include "text/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTextBlock>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::text;
using namespace tilshi::editor;
using tilshi::test::typeText;

namespace {

Runs plain(const char16_t *text)
{
    return plainRuns(QString::fromUtf16(text));
}

Paragraph paragraph(const char16_t *text)
{
    return {plain(text)};
}

ListItem item(const char16_t *text, int level = 0, ListStyle style = ListStyle::Bulleted)
{
    return {style, level, plain(text)};
}

/// A body on the screen with the caret at its end.
struct Page
{
    explicit Page(const Body &body = {})
    {
        edit.setBody(body);
        edit.resize(600, 400);
        edit.show();
        edit.moveCursor(QTextCursor::End);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&edit, key, modifiers);
    }
    void caretTo(int position, int anchor = -1)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(anchor < 0 ? position : anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
    }

    BodyEdit edit;
};

} // namespace

TEST_CASE("what is typed in Kazakh becomes paragraphs")
{
    Page page;
    typeText(&page.edit, QStringLiteral("Әуежайда\nһәм ұшақта"));
    CHECK(page.edit.body() == Body{{paragraph(u"Әуежайда"), paragraph(u"һәм ұшақта")}});
}

TEST_CASE("Enter goes on with a list, and leaves it level by level on an empty item")
{
    Page page({{List{{item(u"бір"), item(u"екі", 1)}}}});
    page.key(Qt::Key_Return);
    typeText(&page.edit, QStringLiteral("үш"));
    CHECK(page.edit.body() == Body{{List{{item(u"бір"), item(u"екі", 1), item(u"үш", 1)}}}});
    page.key(Qt::Key_Return);
    page.key(Qt::Key_Return);
    CHECK(page.edit.blockStyle() == BlockStyle{BlockKind::Bulleted, 0});
    page.key(Qt::Key_Return);
    CHECK(page.edit.blockStyle() == BlockStyle{});
    typeText(&page.edit, QStringLiteral("соңы"));
    CHECK(page.edit.body() ==
          Body{{List{{item(u"бір"), item(u"екі", 1), item(u"үш", 1)}}, paragraph(u"соңы")}});
}

TEST_CASE("Tab and Shift+Tab nest list items, and move the focus elsewhere outside of lists")
{
    Page page({{List{{item(u"бір"), item(u"екі")}}}});
    page.key(Qt::Key_Tab);
    CHECK(page.edit.body() == Body{{List{{item(u"бір"), item(u"екі", 1)}}}});
    page.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(page.edit.body() == Body{{List{{item(u"бір"), item(u"екі")}}}});
    Page other({{paragraph(u"сөз")}});
    other.key(Qt::Key_Tab);
    CHECK(other.edit.body() == Body{{paragraph(u"сөз")}});
}

TEST_CASE("a key with Alt asks for a command and writes nothing, also where that is refused")
{
    Page page({{paragraph(u"бір екі")}});
    page.caretTo(3);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_1, Qt::Key_A}) {
        page.key(key, Qt::AltModifier);
        page.key(key, Qt::AltModifier | Qt::ShiftModifier);
    }
    CHECK(page.edit.body() == Body{{paragraph(u"бір екі")}});
    page.key(Qt::Key_Return);
    CHECK(page.edit.body() == Body{{paragraph(u"бір"), paragraph(u" екі")}});
}

TEST_CASE("Backspace at its beginning takes a paragraph out of list and quote before it joins")
{
    Page page({{paragraph(u"алды"), List{{item(u"екі", 1)}}}});
    page.caretTo(5);
    page.key(Qt::Key_Backspace);
    CHECK(page.edit.body() == Body{{paragraph(u"алды"), List{{item(u"екі")}}}});
    page.key(Qt::Key_Backspace);
    CHECK(page.edit.body() == Body{{paragraph(u"алды"), paragraph(u"екі")}});
    page.key(Qt::Key_Backspace);
    CHECK(page.edit.body() == Body{{paragraph(u"алдыекі")}});
    page.edit.undo();
    page.edit.undo();
    page.edit.undo();
    CHECK(page.edit.body() == Body{{paragraph(u"алды"), List{{item(u"екі", 1)}}}});
}

TEST_CASE("a heading ends with its paragraph; joined text takes the look of where it went")
{
    Page page({{Heading{2, plain(u"Тақырып")}}});
    page.key(Qt::Key_Return);
    typeText(&page.edit, QStringLiteral("мәтін"));
    CHECK(page.edit.body() == Body{{Heading{2, plain(u"Тақырып")}, paragraph(u"мәтін")}});
    page.caretTo(8);
    page.key(Qt::Key_Backspace);
    CHECK(page.edit.body() == Body{{Heading{2, plain(u"Тақырыпмәтін")}}});
    const QTextBlock block = page.edit.document()->firstBlock();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        CHECK(isStyledFor(it.fragment().charFormat(), BlockKind::Heading2));
    }
    page.edit.undo();
    CHECK(page.edit.body() == Body{{Heading{2, plain(u"Тақырып")}, paragraph(u"мәтін")}});
}

TEST_CASE("marks go on and off, on the selection and on what is typed next")
{
    Page page({{paragraph(u"қазақ тілі")}});
    page.caretTo(5, 0);
    page.edit.setMark(Mark::Bold, true);
    CHECK(page.edit.body() == Body{{Paragraph{{Run{QStringLiteral("қазақ"), Mark::Bold, {}, {}},
                                               Run{QStringLiteral(" тілі"), {}, {}, {}}}}}});
    CHECK(page.edit.marks() == Marks(Mark::Bold));
    page.caretTo(10);
    page.edit.setMark(Mark::Italic, true);
    typeText(&page.edit, QStringLiteral("нде"));
    CHECK(plainText(page.edit.body()) == QStringLiteral("қазақ тілінде"));
    const auto runs = std::get<Paragraph>(page.edit.body().blocks.at(0)).runs;
    REQUIRE(runs.size() == 3);
    CHECK(runs.at(2) == Run{QStringLiteral("нде"), Mark::Italic, {}, {}});
}

TEST_CASE(
    "a link takes in the selection, changes and goes as a whole, and ends where typing goes on")
{
    Page page({{paragraph(u"сайт")}});
    const QString address = QStringLiteral("https://example.kz/");
    page.caretTo(4, 0);
    page.edit.setLink(address);
    page.caretTo(4);
    CHECK(page.edit.link() == address);
    typeText(&page.edit, QStringLiteral(" бар"));
    CHECK(page.edit.body() == Body{{Paragraph{{Run{QStringLiteral("сайт"), {}, address, {}},
                                               Run{QStringLiteral(" бар"), {}, {}, {}}}}}});
    page.caretTo(2);
    page.edit.setLink({});
    CHECK(page.edit.body() == Body{{paragraph(u"сайт бар")}});
}

TEST_CASE("an address without a text to link is written as a link, and ends where typing goes on")
{
    Page page({{paragraph(u"бар: ")}});
    page.caretTo(5);
    const QString address = QStringLiteral("https://example.kz/x");
    page.edit.setLink(address);
    typeText(&page.edit, QStringLiteral(" оқы"));
    CHECK(page.edit.body() ==
          Body{{Paragraph{{Run{QStringLiteral("бар: "), {}, {}, {}}, Run{address, {}, address, {}},
                           Run{QStringLiteral(" оқы"), {}, {}, {}}}}}});
    page.edit.undo();
    page.edit.undo();
    CHECK(page.edit.body() == Body{{paragraph(u"бар: ")}});
    page.edit.setLink({});
    CHECK(page.edit.body() == Body{{paragraph(u"бар: ")}});
}

TEST_CASE("a style given twice is taken away again, and keeps the marks of the text")
{
    Page page({{Paragraph{{Run{QStringLiteral("сөз"), Mark::Italic, {}, {}}}}}});
    page.edit.toggleStyle(BlockKind::Numbered);
    CHECK(page.edit.body() ==
          Body{{List{
              {{ListStyle::Numbered, 0, {Run{QStringLiteral("сөз"), Mark::Italic, {}, {}}}}}}}});
    page.edit.toggleStyle(BlockKind::Numbered);
    CHECK(page.edit.body() ==
          Body{{Paragraph{{Run{QStringLiteral("сөз"), Mark::Italic, {}, {}}}}}});
}

TEST_CASE("an image can't be typed into, and goes by two presses of Backspace from behind")
{
    const Image image{QStringLiteral("a.jpg"), QStringLiteral("сурет"), {}, {}};
    Page page({{image, paragraph(u"соңы")}});
    page.caretTo(1);
    typeText(&page.edit, QStringLiteral("жаңа"));
    CHECK(page.edit.body() == Body{{image, paragraph(u"жаңа"), paragraph(u"соңы")}});
    page.caretTo(7);
    REQUIRE(page.edit.textCursor().block().text() == QStringLiteral("соңы"));
    page.caretTo(2);
    page.key(Qt::Key_Backspace);
    CHECK(page.edit.textCursor().hasSelection());
    page.key(Qt::Key_Backspace);
    CHECK(page.edit.body() == Body{{paragraph(u"жаңа"), paragraph(u"соңы")}});
}

TEST_CASE("what is copied within the editor keeps its marks, what comes from elsewhere is plain")
{
    const Body whole{{Heading{2, plain(u"Бөлім")}, List{{item(u"бір"), item(u"екі", 1)}}}};
    Page from(whole);
    from.edit.selectAll();
    from.edit.copy();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == QStringLiteral("Бөлім\n\n• бір\n   • екі"));
    CHECK(copied->html().contains(QStringLiteral("<h2>Бөлім</h2>")));
    Page to;
    to.edit.paste();
    CHECK(to.edit.body() == whole);

    auto *foreign = new QMimeData;
    foreign->setHtml(QStringLiteral("<h1>Ірі</h1><script>alert(1)</script>"));
    foreign->setText(QStringLiteral("Ірі\r\n\r\nұсақ\n"));
    QApplication::clipboard()->setMimeData(foreign);
    Page plainPage;
    plainPage.edit.paste();
    CHECK(plainPage.edit.body() == Body{{paragraph(u"Ірі"), paragraph(u"ұсақ")}});
}

TEST_CASE("a body of our own that comes damaged off the clipboard is pasted as its text")
{
    QMimeData data;
    data.setData(QStringLiteral("application/x-tilshi-body+json"), QByteArrayLiteral("{\"v\":1"));
    CHECK_FALSE(BodyMime::bodyOf(data));
}

TEST_CASE("numbers count per depth and begin anew behind what is shallower")
{
    const auto numbered = [](int level) { return item(u"а", level, ListStyle::Numbered); };
    Page page({{List{{numbered(0), numbered(1), numbered(1), numbered(0), numbered(1), item(u"б"),
                      numbered(0)}}}});
    const auto *layout = static_cast<LazyLayout *>(page.edit.document()->documentLayout());
    QList<int> numbers;
    for (int row = 0; row < 7; ++row) {
        numbers.append(layout->blockLayout().rows().itemNumber(row).value_or(0));
    }
    CHECK(numbers == QList<int>{1, 1, 2, 2, 1, 0, 1});
}

TEST_CASE("a text that is not to be edited takes no key, paste or style")
{
    Page page({{paragraph(u"сөз")}});
    page.edit.setReadOnly(true);
    typeText(&page.edit, QStringLiteral("а\n"));
    page.key(Qt::Key_Backspace);
    QApplication::clipboard()->setText(QStringLiteral("жат"));
    page.edit.paste();
    page.edit.toggleStyle(BlockKind::Quote);
    CHECK(page.edit.body() == Body{{paragraph(u"сөз")}});
}

TEST_CASE("hits move with what is typed before them, and go when they are typed into")
{
    Page page({{paragraph(u"алма, алма, алма")}});
    page.edit.setHits({{0, 4}, {6, 4}, {12, 4}}, 1);
    page.caretTo(5);
    typeText(&page.edit, QStringLiteral("  "));
    CHECK(page.edit.hits() == QList<TextRange>{{0, 4}, {8, 4}, {14, 4}});
    page.caretTo(10);
    typeText(&page.edit, QStringLiteral("х"));
    CHECK(page.edit.hits() == QList<TextRange>{{0, 4}, {15, 4}});
}

TEST_CASE("a hit is painted behind its letters and not beside them")
{
    Page page({{paragraph(u"мммммм"), paragraph(u"мммммм")}});
    const QImage before = page.edit.viewport()->grab().toImage();
    page.edit.setHits({{2, 2}});
    const QImage after = page.edit.viewport()->grab().toImage();
    QTextCursor hit(page.edit.document());
    hit.setPosition(2);
    const QPoint inside = page.edit.cursorRect(hit).center() + QPoint(3, 0);
    hit.setPosition(4);
    const int right = page.edit.cursorRect(hit).center().x();
    bool changed = false;
    for (int x = 0; x < after.width(); ++x) {
        for (int y = 0; y < after.height(); ++y) {
            if (before.pixel(x, y) != after.pixel(x, y)) {
                changed = true;
                REQUIRE(x >= inside.x() - 4);
                REQUIRE(x <= right + 1);
                REQUIRE(page.edit.cursorForPosition({x, y}).blockNumber() == 0);
            }
        }
    }
    CHECK(changed);
}

TEST_CASE("replacing everywhere keeps each place's marks and is one step of undo")
{
    const Body before{{Paragraph{{Run{QStringLiteral("алма "), {}, {}, {}},
                                  Run{QStringLiteral("алма"), Mark::Bold, {}, {}}}},
                       paragraph(u"алма")}};
    Page page(before);
    page.edit.replaceAll({{{0, 4}, QStringLiteral("өрік")},
                          {{5, 4}, QStringLiteral("жүзім")},
                          {{10, 4}, QString()}});
    CHECK(page.edit.body() ==
          Body{{Paragraph{{Run{QStringLiteral("өрік "), {}, {}, {}},
                           Run{QStringLiteral("жүзім"), Mark::Bold, {}, {}}}}}});
    page.edit.undo();
    CHECK(page.edit.body() == before);
}

namespace {

Table table(const QList<QStringList> &texts, bool headed = false)
{
    Table made{headed, {}};
    for (const QStringList &row : texts) {
        TableRow cells;
        for (const QString &text : row) {
            cells.append({text.isEmpty() ? QList<Runs>() : QList<Runs>{plainRuns(text)}, 1});
        }
        made.rows.append(cells);
    }
    return made;
}

} // namespace

TEST_CASE("a table's cells are typed into, and Tab leads from cell to cell and to a new row")
{
    Page page({{paragraph(u"алды"), table({{u"а"_qs, u"ә"_qs}}), paragraph(u"соңы")}});
    page.caretTo(5);
    typeText(&page.edit, QStringLiteral("1"));
    page.key(Qt::Key_Tab);
    typeText(&page.edit, QStringLiteral("2"));
    page.key(Qt::Key_Tab);
    typeText(&page.edit, QStringLiteral("3\n4"));
    page.key(Qt::Key_Backtab, Qt::ShiftModifier);
    typeText(&page.edit, QStringLiteral("5"));
    Table expected = table({{u"1а"_qs, u"5"_qs}, {u"3"_qs, QString()}});
    expected.rows[1][0].paragraphs.append(plain(u"4"));
    CHECK(page.edit.body() == Body{{paragraph(u"алды"), expected, paragraph(u"соңы")}});
    page.edit.toggleStyle(BlockKind::Heading2);
    CHECK(page.edit.body() == Body{{paragraph(u"алды"), expected, paragraph(u"соңы")}});
}

TEST_CASE("a table goes by two presses of Backspace from behind, or of Delete from before")
{
    const Body whole{{paragraph(u"алды"), table({{u"а"_qs, u"ә"_qs}}), paragraph(u"соңы")}};
    const Body without{{paragraph(u"алды"), paragraph(u"соңы")}};
    Page page(whole);
    page.key(Qt::Key_Home);
    page.key(Qt::Key_Backspace);
    CHECK(page.edit.body() == whole);
    page.key(Qt::Key_Backspace);
    CHECK(page.edit.body() == without);
    page.edit.undo();
    CHECK(page.edit.body() == whole);
    page.caretTo(4);
    page.key(Qt::Key_Delete);
    page.key(Qt::Key_Delete);
    CHECK(page.edit.body() == without);
}

TEST_CASE("a table is copied whole, and goes into a cell as paragraphs")
{
    const Table all = table({{u"а"_qs, u"ә"_qs}, {u"б"_qs, u"в"_qs}}, true);
    Page page({{all}});
    page.edit.selectAll();
    page.edit.copy();
    Page other({{paragraph(u"сөз")}});
    other.edit.paste();
    CHECK(other.edit.body() == Body{{paragraph(u"сөз"), all}});
    page.caretTo(2, 1);
    page.edit.insertBody({{Heading{2, plain(u"бір")}, all}});
    const Table first = std::get<Table>(page.edit.body().blocks.constFirst());
    REQUIRE(first.rows.at(0).at(0).paragraphs.size() == 5);
    CHECK(first.rows.at(0).at(0).paragraphs.at(0) == plain(u"бір"));
    CHECK(first.rows.at(1) == all.rows.at(1));
}
