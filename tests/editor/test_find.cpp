#include "editor/articleeditor.h"
#include "editor/find/documenthits.h"
#include "editor/find/textsearch.h"
#include "editor/page/bodyedit.h"
#include "editor/typing.h"
#include "text/plaintext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::editor;
using tilshi::test::typeText;

namespace {

text::Block paragraph(const QString &text)
{
    return text::Paragraph{text::plainRuns(text)};
}

QStringList found(const SearchQuery &query, const QString &paragraph)
{
    QStringList texts;
    const auto search = TextSearch::of(query);
    REQUIRE(search);
    for (const Match &match : search->in(paragraph)) {
        texts.append(paragraph.mid(match.start, match.length));
    }
    return texts;
}

/// The editor as in the window, with the bar that is opened by a key.
struct Desk
{
    explicit Desk(const newsroom::Content &content, bool editable = true)
    {
        editor.resize(900, 600);
        editor.show(content, editable);
        editor.show();
        editor.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&editor));
        editor.focusBody();
    }
    template <class Widget>
    Widget *part(const QString &name)
    {
        auto *widget = editor.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    void find(const QString &text, bool replace = false)
    {
        QTest::keyClick(QApplication::focusWidget(), replace ? Qt::Key_H : Qt::Key_F,
                        Qt::ControlModifier);
        REQUIRE(part<QLineEdit>(u"findText"_s)->hasFocus());
        typeText(part<QLineEdit>(u"findText"_s), text);
    }
    bool says(const QString &state)
    {
        const auto *label = part<QLabel>(u"findState"_s);
        const bool said = QTest::qWaitFor([&] { return label->text() == state; });
        if (!said) {
            FAIL_CHECK(label->text().toStdString());
        }
        return said;
    }
    CheckedTextEdit *text(const char *name) { return part<CheckedTextEdit>(QLatin1String(name)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    ArticleEditor editor;
};

newsroom::Content article()
{
    newsroom::Content content;
    content.headline = u"Қазақ тілі"_s;
    content.lead = u"Тілдің жайы"_s;
    content.body = {{paragraph(u"Казак тили туралы."_s), paragraph(u"Бұл тілде, сол тілде"_s)}};
    return content;
}

} // namespace

TEST_CASE("letters, capitals and words count as the query says")
{
    const QString text = u"Қазақ, казак; ҚАЗАҚТЫҢ «тіл-тілі»"_s;
    CHECK(found({u"қазақ"_s}, text) == QStringList{u"Қазақ"_s, u"казак"_s, u"ҚАЗАҚ"_s});
    CHECK(found({.text = u"Қазақ"_s, .alikeLetters = false}, text) ==
          QStringList{u"Қазақ"_s, u"ҚАЗАҚ"_s});
    CHECK(found({.text = u"Қазақ"_s, .matchCase = true}, text) == QStringList{u"Қазақ"_s});
    CHECK(found({.text = u"казак"_s, .wholeWords = true}, text) ==
          QStringList{u"Қазақ"_s, u"казак"_s});
    CHECK(found({.text = u"тіл"_s, .wholeWords = true}, text) == QStringList{u"тіл"_s});
    CHECK(found({u"мемлекет"_s}, u"мем\u00adлекет"_s) == QStringList{u"мем\u00adлекет"_s});
    CHECK(found({u"5 км"_s}, u"5\u00a0км"_s) == QStringList{u"5\u00a0км"_s});
}

TEST_CASE("an expression finds and replaces with what it caught, and says what is wrong with it")
{
    SearchQuery query{.text = u"(\\d+) (жыл)"_s, .expression = true};
    const QString text = u"2024 жыл, 2025 жыл"_s;
    CHECK(found(query, text) == QStringList{u"2024 жыл"_s, u"2025 жыл"_s});
    const auto search = TextSearch::of(query);
    CHECK(search->replacement(text, {10, 8}, u"\\2: \\1"_s) == u"жыл: 2025");
    query.text = u"(ал"_s;
    REQUIRE(!TextSearch::of(query));
    CHECK(TextSearch::of(query).error().at == 3);
    query.text = u"x*"_s;
    CHECK(found(query, u"ау"_s).isEmpty());
}

TEST_CASE("the search goes through headline, lead and body and round again, and counts")
{
    Desk desk(article());
    desk.find(u"тіл"_s);
    CHECK(desk.says(u"3 / 5"_s)); // the first from the caret on
    CHECK(desk.text("body")->textCursor().selectedText() == u"тил");
    desk.key(Qt::Key_Return);
    CHECK(desk.says(u"4 / 5"_s));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    CHECK(desk.says(u"1 / 5"_s));
    CHECK(desk.text("headline")->textCursor().selectedText() == u"тіл");
    desk.key(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(desk.says(u"5 / 5"_s));
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.says(u"4 / 5"_s));
    desk.key(Qt::Key_Escape);
    CHECK(desk.text("body")->hasFocus());
    CHECK(desk.text("body")->textCursor().selectedText() == u"тіл");
    CHECK_FALSE(desk.part<QWidget>(u"findBar"_s)->isVisible());
    desk.find({});
    CHECK(desk.part<QLineEdit>(u"findText"_s)->text() == u"тіл");
}

TEST_CASE("with each letter more the first hit of the whole word typed is selected")
{
    newsroom::Content content;
    content.headline = u"Жаңа кітапхана"_s;
    content.body.blocks = {paragraph(u"Қаланың кітапханасы мен кітапхана"_s)};
    Desk desk(content);
    desk.find(u"кітапхана"_s);
    CHECK(desk.says(u"2 / 3"_s));
    CHECK(desk.text("body")->textCursor().selectedText() == u"кітапхана");
}

TEST_CASE("nothing found and a wrong expression are told in words")
{
    Desk desk(article());
    desk.find(u"ұшақ"_s);
    CHECK(desk.says(u"Nothing found"_s));
    CHECK_FALSE(desk.part<QToolButton>(u"findNext"_s)->isEnabled());
    desk.part<QToolButton>(u"findExpression"_s)->click();
    desk.part<QLineEdit>(u"findText"_s)->setText(u"(тіл"_s);
    CHECK(desk.says(
        u"The expression is not right at character 5: a bracket is opened and not closed."_s));
}

TEST_CASE("replace all is one step of undo over headline, lead and body, and keeps the marks")
{
    newsroom::Content content = article();
    content.body.blocks.append(
        text::Paragraph{{{u"ана "_s, {}, {}, {}}, {u"тілі"_s, text::Mark::Bold, {}, {}}}});
    Desk desk(content);
    desk.find(u"тіл"_s, true);
    CHECK(desk.says(u"3 / 6"_s));
    desk.part<QLineEdit>(u"replaceText"_s)->setText(u"Сөз"_s);
    QTest::mouseClick(desk.part<QPushButton>(u"replaceAll"_s), Qt::LeftButton);
    CHECK(desk.says(u"Replaced: 6"_s));
    const newsroom::Content replaced = desk.editor.content();
    CHECK(replaced.headline == u"Қазақ Сөзі");
    CHECK(replaced.lead == u"Сөздің жайы");
    CHECK(replaced.body.blocks.at(1) == paragraph(u"Бұл Сөзде, сол Сөзде"_s));
    CHECK(replaced.body.blocks.at(2) ==
          text::Block(
              text::Paragraph{{{u"ана "_s, {}, {}, {}}, {u"Сөзі"_s, text::Mark::Bold, {}, {}}}}));
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.editor.content() == content);
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.editor.content() == replaced);
}

TEST_CASE("replacing one by one goes on to the next and leaves what comes of it alone")
{
    Desk desk(article());
    desk.find(u"тілде"_s, true);
    CHECK(desk.says(u"1 / 2"_s));
    desk.part<QLineEdit>(u"replaceText"_s)->setText(u"тілде де"_s);
    desk.key(Qt::Key_Tab);
    REQUIRE(desk.part<QLineEdit>(u"replaceText"_s)->hasFocus());
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    CHECK(desk.editor.content().body.blocks.at(1) == paragraph(u"Бұл тілде де, сол тілде де"_s));
}

TEST_CASE("an article that can't be edited can be searched, not replaced in")
{
    Desk desk(article(), false);
    desk.find(u"тіл"_s, true);
    CHECK(desk.says(u"3 / 5"_s));
    CHECK_FALSE(desk.part<QLineEdit>(u"replaceText"_s)->isVisible());
}

TEST_CASE("whatever is edited, the hits are those of a new search")
{
    CHECK(
        rc::check("hits follow edits", [](const std::vector<std::pair<unsigned, unsigned>> &edits) {
            QTextDocument document;
            document.setPlainText(u"аб аб\nаб\nба аб аба\n\nаб"_s);
            DocumentHits followed(&document);
            followed.setSearch(*TextSearch::of({u"аб"_s}));
            for (const auto &[at, what] : edits) {
                static const QString pieces[] = {u"а"_s,     u"б"_s,     u"\n"_s,
                                                 u"аб аб"_s, u"б\nаб"_s, {}};
                QTextCursor cursor(&document);
                cursor.setPosition(int(at % unsigned(document.characterCount())));
                cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor,
                                    int(what / 6 % 4));
                cursor.insertText(pieces[what % 6]);
                if (what % 5 == 0) {
                    document.undo();
                } else if (what % 3 == 0) {
                    followed.complete();
                }
            }
            followed.complete();
            DocumentHits fresh(&document);
            fresh.setSearch(*TextSearch::of({u"аб"_s}));
            fresh.complete();
            RC_ASSERT(followed.hits() == fresh.hits());
        }));
}

TEST_CASE("a long text is looked through in slices, the key that asked for it is soon done")
{
    QTextDocument document;
    QString text;
    for (int i = 0; i < 20'000; ++i) {
        text += u"Қазақ тілінде жазылған сөйлем\n"_s;
    }
    document.setPlainText(text);
    DocumentHits hits(&document);
    hits.setSearch(*TextSearch::of({u"тилинде"_s}));
    CHECK_FALSE(hits.isComplete());
    CHECK(hits.hits().empty());
    CHECK(QTest::qWaitFor([&] { return hits.isComplete(); }));
    CHECK(hits.hits().size() == 20'000);
}

TEST_CASE("after all was replaced the text has the focus: a key undoes it, Esc leaves the search")
{
    newsroom::Content content;
    content.body = {{paragraph(u"бір, екі, бір"_s)}};
    Desk desk(content);
    desk.find(u"бір"_s, true);
    desk.part<QLineEdit>(u"replaceText"_s)->setText(u"үш"_s);
    auto *all = desk.part<QPushButton>(u"replaceAll"_s);
    REQUIRE(QTest::qWaitFor([all] { return all->isEnabled(); }));
    QTest::mouseClick(all, Qt::LeftButton);
    auto *body = desk.part<BodyEdit>(u"body"_s);
    REQUIRE(body->hasFocus());
    CHECK(text::plainText(body->body()) == u"үш, екі, үш");
    QTest::keyClick(body, Qt::Key_Z, Qt::ControlModifier);
    CHECK(text::plainText(body->body()) == u"бір, екі, бір");
    REQUIRE(desk.part<QWidget>(u"findBar"_s)->isVisible());
    QTest::keyClick(body, Qt::Key_Escape);
    CHECK_FALSE(desk.part<QWidget>(u"findBar"_s)->isVisible());
    CHECK(body->hasFocus());
}

TEST_CASE("one hit that was replaced in the headline is what is undone next")
{
    newsroom::Content content;
    content.headline = u"бір"_s;
    content.body = {{paragraph(u"екі"_s)}};
    Desk desk(content);
    typeText(desk.text("body"), u"ү"_s);
    const newsroom::Content before = desk.editor.content();
    desk.find(u"бір"_s, true);
    desk.part<QLineEdit>(u"replaceText"_s)->setText(u"үш"_s);
    auto *replace = desk.part<QPushButton>(u"replaceOne"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.text("headline")->textCursor().hasSelection(); }));
    QTest::mouseClick(replace, Qt::LeftButton);
    REQUIRE(desk.editor.content().headline == u"үш");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.editor.content() == before);
}
