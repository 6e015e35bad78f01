#include "editor/actions/outline.h"
#include "editor/commands/paragraphcommands.h"
#include "editor/marks/focusdim.h"
#include "editor/page/bodyedit.h"
#include "editor/typing.h"
#include "text/plaintext.h"
#include "widgets/palette/likeness.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::text;
using namespace tilshi::editor;
using namespace tilshi::widgets;

namespace {

Paragraph paragraph(const QString &text)
{
    return {plainRuns(text)};
}

Body sample()
{
    return {{Heading{2, plainRuns(u"Тақырып"_s)}, Paragraph{{{u"қалың"_s, Mark::Bold, {}, {}}}},
             List{{{ListStyle::Bulleted, 0, plainRuns(u"бір"_s)},
                   {ListStyle::Bulleted, 1, plainRuns(u"екі"_s)}}},
             Separator{}, paragraph(u"соңы"_s)}};
}

struct Page
{
    explicit Page(const Body &body)
    {
        edit.setBody(body);
        edit.resize(600, 400);
        edit.show();
    }
    /// The caret in that paragraph of the document, behind its first character.
    void caretIn(int block, int lastBlock = -1)
    {
        QTextCursor cursor(edit.document()->findBlockByNumber(block));
        cursor.movePosition(QTextCursor::NextCharacter);
        if (lastBlock >= 0) {
            cursor.setPosition(edit.document()->findBlockByNumber(lastBlock).position() + 1,
                               QTextCursor::KeepAnchor);
        }
        edit.setTextCursor(cursor);
    }
    void move(int step)
    {
        edit.run([step](QTextCursor &cursor) { moveParagraphs(cursor, step); });
    }

    BodyEdit edit;
};

} // namespace

TEST_CASE("a paragraph moves with all that it is, and the caret with it, in one step")
{
    Page page(sample());
    page.caretIn(1);
    page.move(-1);
    Body moved = sample();
    moved.blocks.move(1, 0);
    CHECK(page.edit.body() == moved);
    CHECK(page.edit.textCursor().blockNumber() == 0);
    CHECK(page.edit.textCursor().positionInBlock() == 1);
    page.edit.undo();
    CHECK(page.edit.body() == sample());
    page.caretIn(5);
    page.move(-1);
    Body last = sample();
    last.blocks.move(4, 3);
    CHECK(page.edit.body() == last);
    page.move(1);
    CHECK(page.edit.body() == sample());
}

TEST_CASE("whatever stands where, moving down and up again changes nothing")
{
    for (int block = 0; block < 5; ++block) {
        Page page(sample());
        page.caretIn(block);
        page.move(1);
        INFO(block);
        CHECK(page.edit.body() != sample());
        page.move(-1);
        CHECK(page.edit.body() == sample());
    }
}

TEST_CASE("selected paragraphs move together and stay selected; nothing moves beyond an end")
{
    Page page(sample());
    page.caretIn(2, 3);
    page.move(-1);
    Body moved = sample();
    moved.blocks.move(1, 2);
    CHECK(page.edit.body() == moved);
    CHECK(page.edit.textCursor().selectedText() == u"ір\u2029е");
    page.caretIn(0);
    CHECK_FALSE(canMoveParagraphs(page.edit.textCursor(), -1));
    page.move(-1);
    CHECK(page.edit.body() == moved);
}

TEST_CASE("a paragraph does not move into a table, which stays whole")
{
    const Body table{
        {paragraph(u"алды"_s),
         Table{false, {{TableCell{{plainRuns(u"а"_s)}}, TableCell{{plainRuns(u"ә"_s)}}}}},
         paragraph(u"арты"_s)}};
    Page page(table);
    page.caretIn(0);
    page.move(1);
    CHECK(page.edit.body() == text::canonical(table));
    page.caretIn(1);
    CHECK_FALSE(canDuplicateParagraphs(page.edit.textCursor()));
}

TEST_CASE("a duplicate stands behind its paragraph, with its look")
{
    Page page(sample());
    page.caretIn(0);
    page.edit.run(&duplicateParagraphs);
    Body twice = sample();
    twice.blocks.prepend(twice.blocks.first());
    CHECK(page.edit.body() == twice);
    CHECK(page.edit.textCursor().blockNumber() == 1);
    page.edit.undo();
    CHECK(page.edit.body() == sample());
}

TEST_CASE("joining puts a space between, and what is joined looks like what it joined")
{
    Page page(sample());
    page.caretIn(0);
    page.edit.run(&joinWithNext);
    CHECK(page.edit.body().blocks.first() ==
          Block(Heading{2, {{u"Тақырып "_s, {}, {}, {}}, {u"қалың"_s, Mark::Bold, {}, {}}}}));
    page.edit.undo();
    CHECK(page.edit.body() == sample());
    page.caretIn(3);
    CHECK_FALSE(canJoinWithNext(page.edit.textCursor())); // a separator follows
}

TEST_CASE("the outline lists the headings, and leads to them")
{
    Page page({{paragraph(u"кіріспе"_s), Heading{2, plainRuns(u"Бірінші"_s)},
                Heading{3, plainRuns(u"Ішкі"_s)}, Heading{2, plainRuns(u"Екінші"_s)}}});
    const QList<Choice> headings = outlineOf(page.edit);
    REQUIRE(headings.size() == 3);
    CHECK(headings.at(1).title == u"Ішкі");
    CHECK(headings.at(1).depth == 1);
    headings.at(2).run();
    CHECK(page.edit.textCursor().block().text() == u"Екінші");
}

TEST_CASE("a command is found by its beginning, its middle, its letters and with a slip")
{
    const QString replace = u"Табу және алмастыру"_s;
    CHECK(likeness(u"табу", replace));
    CHECK(likeness(u"алмастыру табу", replace));
    CHECK(likeness(u"жане", replace)); // ә typed as а
    CHECK(likeness(u"мастыру", replace));
    CHECK(likeness(u"амастыру", replace));  // a letter left out
    CHECK(likeness(u"алмсатыру", replace)); // two swapped
    CHECK(likeness(u"тжа", replace));
    CHECK(likeness(u"тжал", replace));
    CHECK_FALSE(likeness(u"кесте", replace));
    CHECK_FALSE(likeness(u"тема", replace)); // whose letters it has, scattered
    CHECK_FALSE(likeness(u"латын", u"Жыпылықтайтын курсор"_s));
    CHECK(*likeness(u"табу", replace) < *likeness(u"мастыру", replace));
    CHECK(*likeness(u"мастыру", replace) < *likeness(u"амастыру", replace));
    CHECK(*likeness(u"", replace) == *likeness(u" ", replace));
}

TEST_CASE("the bright sentence is the one that the caret is in")
{
    const QString text = u"Бірінші сөйлем. Екінші сөйлем! Үшінші"_s;
    const auto at = [&text](qsizetype place) {
        const auto [start, end] = sentenceAround(text, place);
        return text.mid(start, end - start).trimmed();
    };
    CHECK(at(0) == u"Бірінші сөйлем.");
    CHECK(at(5) == u"Бірінші сөйлем.");
    CHECK(at(16) == u"Екінші сөйлем!");
    CHECK(at(text.size()) == u"Үшінші");
    CHECK(sentenceAround({}, 0) == std::pair<qsizetype, qsizetype>(0, 0));
}

TEST_CASE("what is dimmed in one text leaves the lines of the other, where the caret is, alone")
{
    Page page({{paragraph(u"Кітапханада мың оқырман орны бар. "_s.repeated(12)),
                Heading{2, plainRuns(u"Екінші"_s)}}});
    page.edit.grab();
    const auto secondTop = [&page] {
        const QTextDocument *document = page.edit.document();
        return document->documentLayout()->blockBoundingRect(document->lastBlock()).top();
    };
    const qreal before = secondTop();
    QTextDocument headline;
    headline.setPlainText(u"Тақырып"_s);
    QImage canvas(600, 100, QImage::Format_RGB32);
    canvas.fill(Qt::black);
    QPainter painter(&canvas);
    paintFocusDim(painter, {headline.firstBlock()}, {}, page.edit.textCursor(), Bright::Paragraph,
                  Qt::white);
    CHECK(secondTop() == before);
    CHECK(canvas.pixelColor(20, 10).lightness() > 100);
}
