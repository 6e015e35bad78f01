// Lists keep their numbers, starts and letters, from whatever they come.

#include "importing/packed.h"
#include "importing/pastedtext.h"
#include "importing/readings.h"
#include "text/bodyjson.h"
#include "text/html/htmlwriter.h"
#include "text/listnumbers.h"
#include "text/plaintext.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

using text::List;
using text::ListItem;
using text::ListStyle;

/// What stands before the items of its lists; "|" for each block that is none.
QString markersIn(const QList<text::Block> &blocks)
{
    QStringList all;
    for (const text::Block &block : blocks) {
        const auto *list = std::get_if<List>(&block);
        all += list ? text::markersOf(*list) : QStringList{u"|"_s};
    }
    return all.join(u' ');
}

QString markersIn(const ImportedArticle &article)
{
    return markersIn(article.content.body.blocks);
}

QString markersInHtml(const QString &html)
{
    const auto passage = pastedFromHtml(html, Cleaning::Newsroom);
    REQUIRE(passage);
    return markersIn(passage->body.blocks);
}

QString restyledInHtml(const QString &html)
{
    const auto passage = pastedFromHtml(html, Cleaning::Newsroom);
    REQUIRE(passage);
    for (const ReportItem &item : passage->report) {
        if (item.kind == ReportKind::NumbersRestyled) {
            return item.detail;
        }
    }
    return {};
}

QByteArray wordItem(int numbering, int level = 0)
{
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) +
           "\"/><w:numId w:val=\"" + QByteArray::number(numbering) +
           "\"/></w:numPr></w:pPr><w:r><w:t>сөз</w:t></w:r></w:p>";
}

const QByteArray between = "<w:p><w:r><w:t>Түсіндірме.</w:t></w:r></w:p>";

/// A level whose number is written in that format, with more properties of it.
QByteArray wordLevel(int level, const QByteArray &format, const QByteArray &pattern,
                     const QByteArray &more = {})
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(level) +
           "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more +
           "<w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
}

/// A DOCX with one definition of those levels, which numberings 1, and 2 from 6 on, count by.
ImportedArticle wordArticle(const QByteArray &body, const QByteArray &levels)
{
    const QByteArray numbering =
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:abstractNum w:abstractNumId=\"0\">" +
        levels +
        "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
        "<w:startOverride w:val=\"6\"/></w:lvlOverride></w:num></w:numbering>";
    const QByteArray headline = "<w:p><w:r><w:t>Тақырып</w:t></w:r></w:p>";
    return test::articleIn(test::docxOf(headline + body, {{u"word/numbering.xml"_s, numbering}}),
                           u"хабар.docx"_s);
}

const QByteArray usual = wordLevel(0, "decimal", "%1.") + wordLevel(1, "lowerLetter", "%2.") +
                         wordLevel(2, "upperRoman", "%3.");

/// Words that are nothing else to any reader.
rc::Gen<ListItem> anyItem()
{
    using text::Numerals;
    const auto runs = rc::gen::map(rc::gen::inRange(0, 5), [](int at) {
        static const QStringList words{u"алма"_s, u"өрік ағашы"_s, u"нан"_s, u"тұз"_s, u"су"_s};
        return text::plainRuns(words[at]);
    });
    const auto number =
        rc::gen::element<std::optional<int>>(std::nullopt, std::nullopt, std::nullopt, 0, 1, 3, 28);
    return rc::gen::construct<ListItem>(
        rc::gen::element(ListStyle::Bulleted, ListStyle::Numbered, ListStyle::Numbered),
        rc::gen::inRange(0, 4), runs,
        rc::gen::element(Numerals::Decimal, Numerals::LowerLetters, Numerals::UpperLetters,
                         Numerals::LowerRoman, Numerals::UpperRoman),
        number);
}

/// No item is more than one deeper than the one before it: HTML has no other way.
text::Body anyLists()
{
    text::Body body;
    const int lists = *rc::gen::inRange(1, 4);
    for (int i = 0; i < lists; ++i) {
        List list{*rc::gen::container<QList<ListItem>>(anyItem())};
        int deepest = 0;
        for (ListItem &item : list.items) {
            item.level = std::min(item.level, deepest);
            deepest = item.level + 1;
        }
        body.blocks.append(list);
        if (*rc::gen::arbitrary<bool>()) {
            body.blocks.append(text::Block(text::Paragraph{text::plainRuns(u"Арасындағы сөз."_s)}));
        }
    }
    return text::canonical(body);
}

} // namespace

TEST_CASE("lists that went out as HTML come back as they were")
{
    CHECK(rc::check([] {
        const text::Body body = anyLists();
        const QString html = text::bodyHtml(body);
        RC_LOG() << html.toStdString();
        const auto back = pastedFromHtml(html, Cleaning::AsItWas);
        RC_ASSERT(back.has_value());
        RC_ASSERT(text::toJson(back->body) == text::toJson(body));
    }));
}

TEST_CASE("a list that went out as plain text comes back with its numbers")
{
    const ListItem first{ListStyle::Numbered, 0, text::plainRuns(u"бір"_s), {}, 9};
    const ListItem second{ListStyle::Numbered, 0, text::plainRuns(u"екі"_s)};
    const text::Body body{{text::Paragraph{text::plainRuns(u"Тізім мынау еді."_s)},
                           List{{first, second}},
                           text::Paragraph{text::plainRuns(u"Соңы осы болды."_s)}}};
    CHECK(pastedFromText(text::shownText(body), Cleaning::Newsroom).body == body);
}

TEST_CASE("a page's starts, types, values and styles are those of the list")
{
    CHECK(markersInHtml(u"<ol><li>а<li>ә</ol><p>сөз</p><ol start=3><li>б<li value=7>в</ol>"_s) ==
          u"1. 2. | 3. 7.");
    CHECK(markersInHtml(u"<ol><li>а<li>ә</ol><ol><li>б</ol><ol type=I start=4><li>в</ol>"_s) ==
          u"1. 2. 1. IV.");
    CHECK(markersInHtml(u"<ol reversed><li>а<li>ә<li>б</ol>"_s) == u"3. 2. 1.");
    CHECK(markersInHtml(u"<style>.q{list-style:lower-roman inside}</style>"
                        "<ol class=q><li>а<li>ә</ol>"_s) == u"i. ii.");
    CHECK(markersInHtml(u"<ul style='list-style-type:upper-alpha'><li>а<li>ә</ul>"_s) == u"A. B.");
    CHECK(markersInHtml(u"<ol style='list-style-type:disc'><li>а</ol>"_s) == u"•");
    CHECK(markersInHtml(u"<ol><li>а<li style='list-style-type:lower-alpha'>ә<li>б</ol>"_s) ==
          u"1. b. 3.");
    CHECK(restyledInHtml(u"<ol style='list-style-type:lower-greek'><li>а<li>ә</ol>"_s) ==
          u"lower-greek");
}

TEST_CASE("Word on the web makes each item a list of its own, and says where it stands")
{
    const auto item = [](const QString &attributes) {
        return QString(u"<ol class='NumberListStyle1 SCXW1'><li data-aria-level=1 " + attributes +
                       u">а</li></ol>");
    };
    CHECK(markersInHtml(item(u"data-aria-posinset=1"_s) + item(u"data-aria-posinset=2"_s)) ==
          u"1. 2.");
}

TEST_CASE("what Word paints before its items on the clipboard is read as numbers")
{
    const auto item = [](const QString &marker, int level = 1) {
        return QStringLiteral("<p class=MsoListParagraph style='mso-list:l0 level%1 lfo1'>"
                              "<span style='mso-list:Ignore'>%2<span>&nbsp;</span></span>сөз</p>")
            .arg(level)
            .arg(marker);
    };
    CHECK(markersInHtml(item(u"5."_s) + item(u"6."_s) + item(u"a."_s, 2) + item(u"7."_s)) ==
          u"5. 6. a. 7.");
    CHECK(markersInHtml(item(u"i."_s) + item(u"ii."_s) + item(u"iii."_s)) == u"i. ii. iii.");
    CHECK(markersInHtml(item(u"h."_s) + item(u"i."_s) + item(u"j."_s)) == u"h. i. j.");
    CHECK(restyledInHtml(item(u"1)"_s) + item(u"2)"_s)) == u"1) · 2)");
    CHECK(markersInHtml(item(u"1.1."_s) + item(u"1.2."_s)) == u"| |");
    CHECK(markersInHtml(item(u"а)"_s) + item(u"ә)"_s)) == u"| |");
}

TEST_CASE("a list of Word that goes on, begins anew, or has letters")
{
    CHECK(markersIn(wordArticle(wordItem(1) + wordItem(1) + between + wordItem(1), usual)) ==
          u"1. 2. | 3.");
    CHECK(markersIn(wordArticle(wordItem(2) + wordItem(2) + wordItem(2, 1), usual)) == u"6. 7. a.");
    CHECK(markersIn(wordArticle(wordItem(1) + wordItem(1, 2) + wordItem(1, 2) + wordItem(1),
                                usual)) == u"1. I. II. 2.");
    CHECK(markersIn(wordArticle(wordItem(1) + wordItem(2) + wordItem(1), usual)) == u"1. 6. 7.");
}

TEST_CASE("a level of Word begins anew where it says so")
{
    const auto restarting = [](const QByteArray &restart) -> QByteArray {
        return wordLevel(0, "decimal", "%1.") +
               wordLevel(1, "lowerLetter", "%2.", "<w:lvlRestart w:val=\"" + restart + "\"/>");
    };
    const QByteArray body = wordItem(1) + wordItem(1, 1) + wordItem(1) + wordItem(1, 1);
    CHECK(markersIn(wordArticle(body, usual)) == u"1. a. 2. a.");
    CHECK(markersIn(wordArticle(body, restarting("0"))) == u"1. a. 2. b.");
    CHECK(markersIn(wordArticle(body, restarting("1"))) == u"1. a. 2. a.");
}

TEST_CASE("what a list can't show is text, and the report says which")
{
    const auto written = [](const ImportedArticle &article) {
        return test::reported(article, ReportKind::NumbersWritten);
    };
    const auto restyled = [](const ImportedArticle &article) {
        return test::reported(article, ReportKind::NumbersRestyled);
    };
    const auto sections = wordArticle(wordItem(1) + wordItem(1), wordLevel(0, "decimal", "§ %1"));
    CHECK(test::readingOf(sections) == u"Тақырып\n§ 1 сөз\n§ 2 сөз");
    CHECK(written(sections) == u"§ 1 · § 2");
    const auto decimals =
        wordArticle(wordItem(1) + wordItem(1, 1),
                    wordLevel(0, "decimal", "%1.") + wordLevel(1, "decimal", "%1.%2."));
    CHECK(test::readingOf(decimals) == u"Тақырып\n1. сөз\n1.1. сөз");
    CHECK(written(decimals) == u"1. · 1.1.");
    const auto brackets = wordArticle(wordItem(1) + wordItem(1), wordLevel(0, "decimal", "(%1)"));
    CHECK(markersIn(brackets) == u"1. 2.");
    CHECK(restyled(brackets) == u"(1) · (2)");
    const auto zeros = wordArticle(wordItem(1), wordLevel(0, "decimalZero", "%1."));
    CHECK(markersIn(zeros) == u"1.");
    CHECK(restyled(zeros) == u"decimalZero");
    const auto pictures =
        wordArticle(wordItem(1), wordLevel(0, "bullet", "", "<w:lvlPicBulletId w:val=\"0\"/>"));
    CHECK(markersIn(pictures) == u"•");
    CHECK(test::reported(pictures, ReportKind::PictureBulletsDropped) == u"1");
}

TEST_CASE("an item of Word that shows no number is a paragraph, and counts all the same")
{
    const QByteArray levels = wordLevel(0, "none", "") + wordLevel(1, "decimal", "%2.");
    const auto article = wordArticle(wordItem(1) + wordItem(1, 1) + wordItem(1, 1), levels);
    CHECK(markersIn(article) == u"| 1. 2.");
}

TEST_CASE("a heading that Word numbers has no number, and the report says which")
{
    const auto article = wordArticle("<w:p><w:pPr><w:outlineLvl w:val=\"1\"/><w:numPr><w:numId "
                                     "w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>Бөлім</w:t></w:r>"
                                     "</w:p>" +
                                         wordItem(2),
                                     usual);
    CHECK(test::readingOf(article) == u"Тақырып\n# Бөлім\n7. сөз");
    CHECK(test::reported(article, ReportKind::HeadingNumbersDropped) == u"6.");
}

TEST_CASE("numbers within a table's cell are text there")
{
    const auto article = wordArticle("<w:tbl><w:tr><w:tc>" + wordItem(2) + wordItem(2) +
                                         "</w:tc></w:tr></w:tbl>" + between,
                                     usual);
    CHECK(test::readingOf(article) == u"Тақырып\n6. сөз\n7. сөз\nТүсіндірме.");
}

TEST_CASE("lists of RTF keep starts, letters and what was painted")
{
    const auto passage = [](const QByteArray &body) {
        const QByteArray lists =
            "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat4{\\leveltext\\'02\\'00.;}}"
            "{\\listlevel\\levelnfc1\\levelstartat1{\\leveltext\\'02\\'01.;}}\\listid7}}"
            "{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}";
        const auto read = pastedFromRtf("{\\rtf1\\ansi" + lists + body + "}", Cleaning::Newsroom);
        REQUIRE(read);
        return markersIn(read->body.blocks);
    };
    CHECK(passage("\\pard\\ls1 a\\par b\\par\\ilvl1 c\\par") == u"4. 5. I.");
    CHECK(passage("\\pard{\\listtext\\pard c.\\tab}\\ls9 a\\par{\\listtext\\pard d.\\tab}b\\par") ==
          u"c. d.");
}

TEST_CASE("a list of Markdown begins with its number")
{
    const auto passage =
        pastedFromText(u"## Тақырып\n\n3. бір\n4. екі\n\nсөз\n\n7. жеті\n"_s, Cleaning::Newsroom);
    CHECK(markersIn(passage.body.blocks) == u"| 3. 4. | 7.");
}
