#include "importing/importer.h"
#include "importing/packed.h"
#include "text/plaintext.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

QByteArray paragraph(const QByteArray &words)
{
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
}

QByteArray box(const QByteArray &content)
{
    return "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + content +
           "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
           "<w:txbxContent>" +
           content + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
}

/// Headline and paragraphs, one a line.
QString textOf(const QByteArray &file, const QString &name)
{
    const auto article = importFile(file, name);
    REQUIRE(article);
    return (QStringList(article->content.headline) + text::paragraphs(article->content.body))
        .join(u'\n');
}

QString fromDocx(const QByteArray &body)
{
    return textOf(test::docxOf(body), u"а.docx"_s);
}

QString fromOdt(const QByteArray &text)
{
    return textOf(test::odtOf(text), u"а.odt"_s);
}

} // namespace

TEST_CASE("text boxes come once each, behind their paragraph, however they are nested")
{
    QByteArray content = paragraph("ішкі");
    QString wanted = u"ішкі"_s;
    for (int depth = 0; depth < 24; ++depth) {
        content = "<w:p><w:r><w:t>қабат</w:t></w:r><w:r><w:drawing><w:txbxContent>" + content +
                  "</w:txbxContent></w:drawing></w:r></w:p>";
        wanted = u"қабат\n"_s + wanted;
    }
    CHECK(fromDocx(paragraph("Тақырып") + content) == u"Тақырып\n"_s + wanted);
    CHECK(fromDocx(paragraph("Тақырып") + "<w:p>" + box(paragraph("қорап")) + "</w:p>") ==
          u"Тақырып\nқорап");
}

TEST_CASE("a text box in a paragraph whose end was deleted is not lost")
{
    const QByteArray deletedEnd = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    CHECK(fromDocx(paragraph("Тақырып") + "<w:p>" + deletedEnd + "<w:r><w:t>мәтін</w:t></w:r>" +
                   box(paragraph("қорап")) + "</w:p>") == u"Тақырып\nмәтін\nқорап");
    const QByteArray notes =
        "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:footnote w:id=\"2\"><w:p>" +
        deletedEnd +
        "<w:r><w:t>ескерту</w:t><w:drawing><w:txbxContent><w:p><w:r><w:t>оның қорабы</w:t></w:r>"
        "</w:p></w:txbxContent></w:drawing></w:r></w:p></w:footnote></w:footnotes>";
    const QByteArray file = test::docxOf(
        paragraph("Тақырып") + "<w:p><w:r><w:t>мәтін</w:t><w:footnoteReference w:id=\"2\"/></w:r>" +
            box(paragraph("қорап")) + "</w:p>",
        {{u"word/footnotes.xml"_s, notes}});
    const QString text = textOf(file, u"а.docx"_s);
    INFO(text.toStdString());
    CHECK(text.startsWith(u"Тақырып\nмәтін\n"));
    CHECK(text.count(u"ескерту") == 1);
    CHECK(text.count(u"оның қорабы") == 1);
    CHECK(text.count(u"\nқорап") == 1);
}

TEST_CASE("links that Word writes as fields are kept, in fields of other kinds too")
{
    const auto character = [](const char *kind) -> QByteArray {
        return QByteArray("<w:r><w:fldChar w:fldCharType=\"") + kind + "\"/></w:r>";
    };
    const QByteArray begin = character("begin");
    const QByteArray link = "<w:r><w:instrText>HYPERLINK \"https://a.kz/\"</w:instrText></w:r>";
    const QByteArray page = "<w:r><w:instrText>PAGEREF _1</w:instrText></w:r>";
    const auto article = importFile(
        test::docxOf(paragraph("Тақырып") + "<w:p>" + begin + link + character("separate") +
                     "<w:r><w:t>бір </w:t></w:r>" + begin + page + character("separate") +
                     "<w:r><w:t>3</w:t></w:r>" + character("end") + "<w:r><w:t> екі</w:t></w:r>" +
                     character("end") + "<w:r><w:t> үш </w:t></w:r>" +
                     "<w:fldSimple w:instr=\"HYPERLINK &quot;https://b.kz/&quot;\"><w:r><w:t>төрт"
                     "</w:t></w:r></w:fldSimple></w:p>"),
        u"а.docx"_s);
    REQUIRE(article);
    REQUIRE(article->content.body.blocks.size() == 1);
    const auto runs = std::get<text::Paragraph>(article->content.body.blocks.first()).runs;
    REQUIRE(runs.size() == 3);
    CHECK(runs[0] == text::Run{u"бір 3 екі"_s, {}, u"https://a.kz/"_s, {}});
    CHECK(runs[1].link.isEmpty());
    CHECK(runs[2] == text::Run{u"төрт"_s, {}, u"https://b.kz/"_s, {}});
}

TEST_CASE("an ODT's shapes and frames bring their text, wherever they are anchored")
{
    const QByteArray head = "<text:p>Тақырып</text:p>";
    const QByteArray shape = "<draw:custom-shape><text:p>пішін</text:p></draw:custom-shape>";
    const QByteArray frame =
        "<draw:frame><draw:text-box><text:p>қорап</text:p></draw:text-box></draw:frame>";
    CHECK(fromOdt(head + "<text:p>мәтін" + shape + frame + "</text:p>") ==
          u"Тақырып\nмәтін\nпішін\nқорап");
    CHECK(fromOdt(head + shape + frame) == u"Тақырып\nпішін\nқорап");
    CHECK(fromOdt(head +
                  "<text:p>мәтін<text:note><text:note-body><text:p>ескерту</text:p>"
                  "</text:note-body></text:note>" +
                  frame + "</text:p>") == u"Тақырып\nмәтін\nескерту\nқорап");
}

TEST_CASE("a formula keeps its meaning, and characters that are named by number come along")
{
    const QByteArray formula =
        "<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup>"
        "</m:sSup><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den>"
        "</m:f><m:rad><m:e><m:r><m:t>5</m:t></m:r></m:e></m:rad></m:oMath>";
    const QByteArray arrow = "<w:r><w:sym w:font=\"Calibri\" w:char=\"2192\"/>"
                             "<w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>";
    const auto article = importFile(
        test::docxOf(paragraph("Тақырып") + "<w:p>" + formula + arrow + "</w:p>"), u"а.docx"_s);
    REQUIRE(article);
    const auto runs = std::get<text::Paragraph>(article->content.body.blocks.first()).runs;
    CHECK(text::plainText(runs) == u"x21/3√5→→");
    REQUIRE(runs.size() == 3);
    CHECK(runs[1].text == u"2");
    CHECK(runs[1].marks == text::Marks(text::Mark::Superscript));
}

TEST_CASE("a file of another kind within a document is named in the report")
{
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"a\" Target=\"chunk.mht\"/></Relationships>";
    const auto article = importFile(test::docxOf(paragraph("Тақырып") + "<w:altChunk r:id=\"a\"/>",
                                                 {{u"word/_rels/document.xml.rels"_s, relations}}),
                                    u"а.docx"_s);
    REQUIRE(article);
    CHECK(article->report == QList<ReportItem>{{ReportKind::EmbedsLeftOut, u"word/chunk.mht"_s}});
}
