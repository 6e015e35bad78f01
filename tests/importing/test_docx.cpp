// What a reader of a DOCX sees, part by part and property by property.

#include "importing/packed.h"
#include "importing/readings.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray relationNames =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray words(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + (text.startsWith('<') ? text : words(text)) +
           "</w:p>";
}

QByteArray item(const QByteArray &text, int numbering, int level = 0)
{
    return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) +
                               "\"/><w:numId w:val=\"" + QByteArray::number(numbering) +
                               "\"/></w:numPr>");
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target,
                    bool outside = false)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationNames + type + "\" Target=\"" +
           target + "\"" + (outside ? " TargetMode=\"External\"" : "") + "/>";
}

QByteArray relations(const QByteArray &all)
{
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           all + "</Relationships>";
}

QByteArray wordPart(const QByteArray &root, const QByteArray &content)
{
    return "<w:" + root +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
           "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">" +
           content + "</w:" + root + ">";
}

test::Part styles(const QByteArray &content)
{
    return {u"word/styles.xml"_s, wordPart("styles", content)};
}

QByteArray style(const QByteArray &id, const QByteArray &content, const QByteArray &more = {})
{
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\" " + more + "><w:name w:val=\"" +
           id + "\"/>" + content + "</w:style>";
}

ImportedArticle imported(const QByteArray &body, const QList<test::Part> &more = {})
{
    return test::articleIn(test::docxOf(paragraph("Тақырып") + body, more), u"хабар.docx"_s);
}

/// What is read below the headline.
QString reading(const QByteArray &body, const QList<test::Part> &more = {})
{
    return test::readingOf(imported(body, more)).sliced(8);
}

bool isBold(const ImportedArticle &article)
{
    const auto &block = article.content.body.blocks.constFirst();
    return std::get<text::Paragraph>(block).runs.constFirst().marks.testFlag(text::Mark::Bold);
}

const QByteArray numberings =
    "<w:abstractNum w:abstractNumId=\"0\">"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
    "w:val=\"%1.\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText "
    "w:val=\"%2)\"/></w:lvl>"
    "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
    "w:val=\"%1.%3.\"/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
    "</w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"russianLower\"/>"
    "<w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"Own\"/></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"8\"><w:styleLink w:val=\"Own\"/><w:lvl w:ilvl=\"0\">"
    "<w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
    "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>"
    "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"4\"/></w:num>"
    "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"7\"/></w:num>"
    "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
    "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

QString listed(const QByteArray &body)
{
    return reading(body, {{u"word/numbering.xml"_s, wordPart("numbering", numberings)}});
}

} // namespace

TEST_CASE("the parts of a document are found by its relations, whatever they are called")
{
    const QByteArray body =
        paragraph("Тақырып", "<w:pStyle w:val=\"Бас\"/>") +
        paragraph("<w:r><w:t>Мәтін</w:t><w:endnoteReference w:id=\"1\"/></w:r>") +
        paragraph("Орта", "<w:pStyle w:val=\"Екі\"/>") + item("бір", 1);
    const QString wanted = u"Тақырып\nМәтін\nСоңғы ескерту.\n# Орта\n1. бір"_s;
    const QList<test::Part> parts{
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s, relations(relation("a", "officeDocument", "/мәтін/негізгі.xml"))},
        {u"мәтін/негізгі.xml"_s, wordPart("document", "<w:body>" + body + "</w:body>")},
        {u"мәтін/_rels/негізгі.xml.rels"_s, relations(relation("s", "styles", "../a%20b/s1.xml") +
                                                      relation("n", "numbering", "./n.xml") +
                                                      relation("e", "endnotes", "/мәтін/E.xml"))},
        {u"a b/s1.xml"_s,
         wordPart("styles",
                  style("Бас", "<w:outlineLvl/>").replace("w:val=\"Бас\"/>", "w:val=\"Title\"/>") +
                      style("Екі", {}).replace("w:val=\"Екі\"/>", "w:val=\"heading 2\"/>"))},
        {u"мәтін/n.xml"_s, wordPart("numbering", numberings)},
        {u"мәтін/e.xml"_s, wordPart("endnotes", "<w:endnote w:id=\"1\">" +
                                                    paragraph("Соңғы ескерту.") + "</w:endnote>")},
    };
    CHECK(test::readingOf(test::packed(parts), u"а.docx"_s) == wanted);
    QList<test::Part> turned = parts;
    for (test::Part &part : turned) {
        part.name.replace(u'/', u'\\');
    }
    CHECK(test::readingOf(test::packed(turned), u"а.docx"_s) == wanted);
}

TEST_CASE("a note's links are those of the note's own part")
{
    const QByteArray link = "<w:hyperlink r:id=\"k\">" + words("сілтеме") + "</w:hyperlink>";
    const QByteArray note = "<w:footnote w:id=\"2\">" + paragraph(link) + "</w:footnote>";
    const QByteArray endnote = "<w:endnote w:id=\"2\">" + paragraph(link) + "</w:endnote>";
    const auto leadTo = [](const QByteArray &address) {
        return relations(relation("k", "hyperlink", address, true));
    };
    CHECK(reading("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference "
                  "w:id=\"2\"/></w:r>" +
                      link + "</w:p>",
                  {{u"word/_rels/document.xml.rels"_s, leadTo("https://a.kz/1")},
                   {u"word/footnotes.xml"_s, wordPart("footnotes", note)},
                   {u"word/_rels/footnotes.xml.rels"_s, leadTo("https://a.kz/2")},
                   {u"word/endnotes.xml"_s, wordPart("endnotes", endnote)},
                   {u"word/_rels/endnotes.xml.rels"_s, leadTo("https://a.kz/3")}}) ==
          u"[сілтеме](https://a.kz/1)\n[сілтеме](https://a.kz/2)\n[сілтеме](https://a.kz/3)");
}

TEST_CASE("links keep the place in the page, and those that are lost are counted")
{
    const auto field = [](const QByteArray &instruction) -> QByteArray {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> " + instruction +
               " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
               words("с") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + words(" ");
    };
    const auto simple = [](const QByteArray &instruction) -> QByteArray {
        return "<w:fldSimple w:instr=\" " + instruction + " \">" + words("с") + "</w:fldSimple>" +
               words(" ");
    };
    const QByteArray anchored =
        "<w:hyperlink r:id=\"a\" w:anchor=\"b2\">" + words("с") + "</w:hyperlink>" + words(" ");
    const QByteArray inside = "<w:hyperlink w:anchor=\"b2\">" + words("с") + "</w:hyperlink>";
    const auto article = imported(
        "<w:p>" + anchored + field("HYPERLINK https://a.kz/1") +
            field("HYPERLINK \"https://a.kz/2\" \\l \"z\" \\o \"k\"") +
            simple("HYPERLINK https://a.kz/3") + simple("HYPERLINK &quot;https://a.kz/4 4&quot;") +
            field("HYPERLINK \"file:///C:/a.docx\"") + field("HYPERLINK \\l \"z\"") +
            field("PAGE") + inside + "</w:p>",
        {{u"word/_rels/document.xml.rels"_s,
          relations(relation("a", "hyperlink", "https://a.kz/0", true))}});
    CHECK(test::readingOf(article).sliced(8) ==
          u"[с](https://a.kz/0#b2) [с](https://a.kz/1) [с](https://a.kz/2#z) [с](https://a.kz/3) "
          u"[с](https://a.kz/4%204) с с с с");
    CHECK(test::reported(article, ReportKind::LinksDropped) == u"1");
}

TEST_CASE("signs of picture fonts are the signs that they show")
{
    const QByteArray symbol = "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>";
    const QByteArray ticks = "<w:rFonts w:ascii=\"Wingdings\"/>";
    const auto article = imported(
        "<w:p>" + words("5 ") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"006D\"/></w:r>" +
            words("м ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>" + words(" ") +
            words("a\xef\x82\xa3 ", symbol) + words("ü", ticks) +
            "<w:r><w:sym w:font=\"Arial\" w:char=\"04E9\"/></w:r>" +
            words(" ақ", "<w:rStyle w:val=\"T\"/>") + words("s", "<w:rStyle w:val=\"T\"/>") +
            "<w:r><w:sym w:font=\"Wingdings 3\" w:char=\"F001\"/></w:r>" +
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SYMBOL 252 \\f "
            "\"Wingdings\" \\s 11</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            "</w:p>",
        {styles("<w:style w:type=\"character\" w:styleId=\"T\"><w:rPr>" + symbol +
                "</w:rPr></w:style>")});
    CHECK(test::readingOf(article).sliced(8) == u"5 μм → α≤ ✓ө ақσ□✓");
    CHECK(test::reported(article, ReportKind::SignsUnknown) == u"1");
}

TEST_CASE("hidden text is what is hidden in the end, by itself or by a style")
{
    const QList<test::Part> sheet{styles(
        style("H", "<w:rPr><w:vanish/></w:rPr>") +
        style("S", "<w:basedOn w:val=\"H\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr>") +
        "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:vanish/></w:rPr></w:style>")};
    const auto seen = [&sheet](const QByteArray &properties, const QByteArray &ofParagraph = {}) {
        return reading("<w:p><w:pPr>" + ofParagraph + "</w:pPr>" + words("сөз", properties) +
                           "</w:p>" + paragraph("соңы"),
                       sheet) == u"сөз\nсоңы";
    };
    CHECK(seen("<w:vanish w:val=\"0\"/>"));
    CHECK(seen("<w:vanish w:val=\"false\"/>"));
    CHECK_FALSE(seen("<w:vanish/>"));
    CHECK_FALSE(seen("<w:vanish w:val=\"1\"/>"));
    CHECK_FALSE(seen("<w:rStyle w:val=\"C\"/>"));
    CHECK(seen("<w:rStyle w:val=\"C\"/><w:vanish w:val=\"off\"/>"));
    CHECK_FALSE(seen("", "<w:pStyle w:val=\"H\"/>"));
    CHECK(seen("", "<w:pStyle w:val=\"S\"/>"));
    CHECK(seen("<w:vanish w:val=\"0\"/>", "<w:pStyle w:val=\"H\"/>"));
}

TEST_CASE("what was deleted with changes tracked stays deleted, in tables too")
{
    const auto cell = [](const QByteArray &text, const QByteArray &properties = {}) -> QByteArray {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    };
    const auto article =
        imported("<w:tbl><w:tr>" + cell("қалды") + cell("ӨШТІ", "<w:cellDel w:id=\"1\"/>") +
                 cell("жаңа", "<w:cellIns w:id=\"2\"/>") + "</w:tr><w:tr>" +
                 cell("ӨШТІ", "<w:cellDel w:id=\"3\"/>") + "</w:tr></w:tbl>" +
                 paragraph("бірге", "<w:rPr><w:moveFrom w:id=\"4\"/></w:rPr>") + paragraph("ылды"));
    CHECK(test::readingOf(article).sliced(8) == u"қалды\nжаңа\nбіргеылды");
    CHECK(test::reported(article, ReportKind::DeletedTextDropped) == u"2");
}

TEST_CASE("a large first letter belongs to its word")
{
    for (const char *kind : {"drop", "margin"}) {
        const QByteArray frame =
            QByteArray("<w:framePr w:dropCap=\"") + kind + "\" w:lines=\"3\"/>";
        CHECK(reading(paragraph("К", frame) + paragraph("өкшетау")) == u"Көкшетау");
    }
    CHECK(reading(paragraph("К", "<w:framePr w:dropCap=\"none\"/>") + paragraph("өк")) == u"К\nөк");
}

TEST_CASE("prompts and tables of contents are no text, and the report says so")
{
    const auto control = [](const QByteArray &properties, const QByteArray &content) -> QByteArray {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content +
               "</w:sdtContent></w:sdt>";
    };
    const QByteArray contents =
        "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>";
    const QList<test::Part> sheet{
        styles(style("toc 1", {}) + style("TOC Heading", {}) +
               "<w:style w:type=\"character\" w:styleId=\"P\"><w:name w:val=\"Placeholder Text\"/>"
               "</w:style>")};
    const auto article = imported(
        "<w:p>" + words("Авторы: ") + control("<w:showingPlcHdr/>", words("басыңыз")) + "</w:p>" +
            control("<w:showingPlcHdr w:val=\"1\"/>", paragraph("басыңыз")) +
            control("<w:showingPlcHdr w:val=\"0\"/>", paragraph("толтырылған")) + "<w:p>" +
            words("таңдаңыз", "<w:rStyle w:val=\"P\"/>") + "</w:p>" +
            control(contents, paragraph("Мазмұны") + paragraph("Бөлім 3")) +
            paragraph("Мазмұны", "<w:pStyle w:val=\"TOC Heading\"/>") +
            paragraph("Бөлім 3", "<w:pStyle w:val=\"toc 1\"/>") +
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC \\o</w:instrText>"
            "<w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>" +
            paragraph("Бөлім 4") + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" +
            paragraph("соңы"),
        sheet);
    CHECK(test::readingOf(article).sliced(8) == u"Авторы:\nтолтырылған\nсоңы");
    CHECK(test::reported(article, ReportKind::PlaceholdersDropped) == u"басыңыз · таңдаңыз");
    CHECK(test::reported(article, ReportKind::ContentsDropped).contains(u"Бөлім 4"));
}

TEST_CASE("what is no plain text comes in or is named: readings, boxes, diagrams, charts")
{
    const QByteArray diagram = "<w:r><w:drawing><wp:inline><a:graphic><dgm:relIds "
                               "xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/"
                               "diagram\" r:dm=\"d\"/><c:chart "
                               "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
                               "r:id=\"c\"/></a:graphic></wp:inline></w:drawing></w:r>";
    const QByteArray ruby = "<w:r><w:ruby><w:rt>" + words("оқылуы") + "</w:rt><w:rubyBase>" +
                            words("сөз") + "</w:rubyBase></w:ruby></w:r>";
    const auto box = [](const QByteArray &state) -> QByteArray {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox>" + state +
               "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX "
               "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    };
    const auto article = imported(
        paragraph(diagram) + paragraph(ruby) + "<w:p>" + box("<w:checked/>") +
            box("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>") + words(" иә") + "</w:p>",
        {{u"word/_rels/document.xml.rels"_s,
          relations(relation("d", "diagramData", "d.xml") + relation("c", "chart", "c.xml"))},
         {u"word/d.xml"_s,
          wordPart("x",
                   "<a:p><a:r><a:t>Әкім</a:t></a:r></a:p><a:p><a:r><a:t>дік</a:t></a:r></a:p>")},
         {u"word/c.xml"_s, wordPart("x", "<a:t>Өсім</a:t>")}});
    CHECK(test::readingOf(article).sliced(8) == u"Әкім\nдік\nсөз (оқылуы)\n☒☐ иә");
    CHECK(test::reported(article, ReportKind::DrawingsLeftOut) == u"Өсім");
}

TEST_CASE("a list shows the numbers that it had")
{
    CHECK(listed(item("а", 1) + item("ә", 1)) == u"1. а\n2. ә");
    CHECK(listed(item("а", 5) + item("ә", 5)) == u"1. а\n2. ә");
    CHECK(listed(item("а", 3) + item("ә", 3)) == u"- а\n- ә");
    CHECK(listed(item("а", 1) + paragraph("арасы") + item("ә", 1) + paragraph("соңы")) ==
          u"1. а\nарасы\n2. ә\nсоңы");
    CHECK(listed(item("а", 1) + paragraph("арасы") + item("ә", 6)) == u"1. а\nарасы\n1. ә");
    CHECK(listed(item("а", 2) + item("ә", 2)) == u"5. а\n6. ә");
    CHECK(listed(item("а", 4) + item("ә", 4)) == u"а) а\nб) ә");
    CHECK(listed(item("а", 1) + item("ә", 1, 1) + item("б", 1, 2) + item("в", 1)) ==
          u"1. а\na) ә\n1.1. б\n2. в");
    const auto article =
        imported(item("а", 4) + item("ә", 4) + paragraph("арасы") + item("б", 1, 1),
                 {{u"word/numbering.xml"_s, wordPart("numbering", numberings)}});
    CHECK(std::holds_alternative<text::Paragraph>(article.content.body.blocks.constFirst()));
    CHECK(std::holds_alternative<text::List>(article.content.body.blocks.constLast()));
    CHECK(test::reported(article, ReportKind::NumbersWritten) == u"а) · б)");
    CHECK(test::reported(article, ReportKind::NumbersRestyled) == u"a)");
}

TEST_CASE("what a paragraph and a style say themselves is before what they are based on")
{
    const auto level = [](const char *value) -> QByteArray {
        return QByteArray("<w:outlineLvl w:val=\"") + value + "\"/>";
    };
    const QList<test::Part> sheet{styles(
        style("heading 2", {}) + style("B", "<w:rPr><w:b/></w:rPr>") +
        style("N", "<w:basedOn w:val=\"B\"/><w:rPr><w:b w:val=\"0\"/></w:rPr>") +
        style("T", "<w:basedOn w:val=\"heading 2\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>") +
        "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:b/></w:rPr></w:style>")};
    const auto isHeading = [&sheet](const QByteArray &properties) {
        return reading(paragraph("сөз", properties), sheet) == u"# сөз";
    };
    CHECK(isHeading(level("1")));
    CHECK(isHeading("<w:pStyle w:val=\"heading 2\"/>"));
    CHECK_FALSE(isHeading("<w:pStyle w:val=\"heading 2\"/>" + level("9")));
    CHECK_FALSE(isHeading("<w:pStyle w:val=\"T\"/>"));
    CHECK_FALSE(isHeading(level("9")));
    const auto bold = [&sheet](const QByteArray &ofParagraph, const QByteArray &ofRun = {}) {
        return isBold(imported("<w:p><w:pPr><w:pStyle w:val=\"" + ofParagraph + "\"/></w:pPr>" +
                                   words("сөз", ofRun) + "</w:p>",
                               sheet));
    };
    CHECK(bold("B"));
    CHECK_FALSE(bold("N"));
    CHECK(bold("N", "<w:b/>"));
    CHECK(bold("N", "<w:rStyle w:val=\"C\"/>"));
    CHECK_FALSE(bold("B", "<w:rStyle w:val=\"C\"/>"));
    CHECK_FALSE(bold("B", "<w:b w:val=\"0\"/>"));
}
