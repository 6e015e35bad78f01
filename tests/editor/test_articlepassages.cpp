#include "editor/editorwindow.h"
#include "editor/format/pagelook.h"
#include "editor/passages/articlepassages.h"
#include "newsroom/passagesearch.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::editor;
using newsroom::ContentField;
using newsroom::Passage;
using tilshi::test::typeText;
using Window = tilshi::test::EditorWindow;

namespace {

newsroom::Content article()
{
    newsroom::Content content;
    content.headline = u"Жаңа министрлік құрылды"_s;
    content.lead = u"Үкімет шешімі шықты"_s;
    text::TableRow cells{{{text::plainRuns(u"Сала"_s)}}, {}};
    content.body.blocks = {
        text::Paragraph{text::plainRuns(u"Мемлекет басшысы жаңа министрлік құруды ұсынды."_s)},
        text::List{{{.runs = text::plainRuns(u"Бірінші шара"_s)},
                    {.runs = text::plainRuns(u"Екінші шара"_s)}}},
        text::Table{false, {cells}}, text::Separator{},
        text::Paragraph{text::plainRuns(u"Құрылымын Үкімет бекітеді."_s)}};
    return content;
}

void select(BodyEdit *body, const QString &words)
{
    const QTextCursor found = body->document()->find(words);
    REQUIRE(found.hasSelection());
    body->setTextCursor(found);
}

/// Pixels of that colour on the page.
int painted(Window &window, QColor PageColours::*colour)
{
    const QImage picture = window.body()->viewport()->grab().toImage();
    const QColor wanted = pageColours(window.body()->palette()).*colour;
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += picture.pixelColor(x, y) == wanted ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("what is selected is told as the library counts it, in every part of the page")
{
    Window window(article());
    const ArticlePassages &passages = window.editor.passages();
    CHECK_FALSE(passages.selected());
    for (const QString &words : {u"министрлік құруды"_s, u"Екінші"_s, u"Сала"_s, u"бекітеді"_s}) {
        INFO(words.toStdString());
        select(window.body(), words);
        const auto expected = newsroom::passageOf(article(), words);
        REQUIRE(expected);
        CHECK(passages.selected() == *expected);
    }
    select(window.body(), u"ұсынды."_s);
    QTextCursor over = window.body()->textCursor();
    over.setPosition(window.body()->document()->find(u"Бірінші"_s).selectionEnd(),
                     QTextCursor::KeepAnchor);
    window.body()->setTextCursor(over);
    REQUIRE(passages.selected());
    CHECK(passages.selected()->anchor.quote == u"ұсынды.\nБірінші");
    CHECK(newsroom::isThere(*passages.selected(), article()));
}

TEST_CASE("the words of comments are marked, move with what is typed, and are found again")
{
    Window window(article());
    ArticlePassages &passages = window.editor.passages();
    const auto words = newsroom::passageOf(article(), u"Құрылымын Үкімет"_s);
    REQUIRE(words);
    CHECK(painted(window, &PageColours::comment) == 0);
    passages.mark({{u"a"_s, *words, false}});
    CHECK(painted(window, &PageColours::comment) > 500);
    CHECK(painted(window, &PageColours::activeComment) == 0);
    passages.setActive(u"a"_s);
    CHECK(painted(window, &PageColours::activeComment) > 500);

    QTextCursor start(window.body()->document());
    window.body()->setTextCursor(start);
    typeText(window.body(), u"Кеше "_s);
    REQUIRE(passages.goTo(u"a"_s));
    QTextCursor caret = window.body()->textCursor();
    CHECK(caret.block().text().startsWith(u"Құрылымын"));
    CHECK(caret.atBlockStart());

    passages.mark({{u"a"_s, *words, false}}); // by a text that is not kept yet
    CHECK(passages.goTo(u"a"_s));
    caret = window.body()->document()->find(u"Құрылымын Үкімет "_s);
    caret.removeSelectedText();
    CHECK_FALSE(passages.goTo(u"a"_s));
    CHECK(painted(window, &PageColours::activeComment) == 0);
}

TEST_CASE("the caret in a comment's words tells which, and that it has left them")
{
    Window window(article());
    ArticlePassages &passages = window.editor.passages();
    passages.mark(
        {{u"long"_s, *newsroom::passageOf(article(), u"басшысы жаңа министрлік"_s), false},
         {u"short"_s, *newsroom::passageOf(article(), u"жаңа министрлік құруды"_s), true},
         {u"lead"_s, *newsroom::passageOf(article(), u"шешімі"_s), false}});
    REQUIRE(QTest::qWaitFor([&] { return window.body()->hasFocus(); }));
    const QSignalSpy entered(&passages, &ArticlePassages::caretEntered);
    const auto goTo = [&](const QString &word) {
        QTextCursor caret = window.body()->document()->find(word);
        caret.setPosition(caret.selectionStart() + 1);
        window.body()->setTextCursor(caret);
        return entered.isEmpty() ? QString() : entered.last().first().toString();
    };
    CHECK(goTo(u"басшысы"_s) == u"long");
    CHECK(goTo(u"министрлік"_s) == u"long"); // before one that is resolved
    CHECK(goTo(u"құруды"_s) == u"short");
    CHECK(goTo(u"ұсынды"_s).isEmpty());
    CHECK(entered.size() == 3);
    window.lead()->setFocus();
    REQUIRE(passages.goTo(u"lead"_s));
    CHECK(window.lead()->textCursor().position() == 7);
}

TEST_CASE("another article has none of the marks of the one before")
{
    Window window(article());
    window.editor.passages().mark(
        {{u"a"_s, *newsroom::passageOf(article(), u"министрлік құруды"_s), false}});
    CHECK(painted(window, &PageColours::comment) > 0);
    newsroom::Content other = article();
    other.headline = u"Басқа"_s;
    window.editor.show(other, true, u"other"_s);
    CHECK(painted(window, &PageColours::comment) == 0);
}
