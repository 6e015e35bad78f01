// What stands around and within a document's paragraphs: pages' headers, drawn letters, formulas,
// fields, hidden rows. Each word of it is in the article or in the report, and nothing hidden is.

#include "importing/packed.h"
#include "importing/parseddocument.h"
#include "importing/readings.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;
using test::reported;

namespace {

const QByteArray word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const QByteArray title = "<w:p><w:r><w:t>Тақырып</w:t></w:r></w:p>";

QByteArray paragraph(const QByteArray &words)
{
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
}

test::Part relations(const QByteArray &all)
{
    return {
        u"word/_rels/document.xml.rels"_s,
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
            all + "</Relationships>"};
}

QByteArray relation(const QByteArray &id, const QByteArray &target,
                    const QByteArray &type = "header")
{
    return "<Relationship Id=\"" + id + "\" Target=\"" + target +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
           "\"/>";
}

test::Part header(const QString &name, const QByteArray &content)
{
    return {name, "<w:hdr " + word + ">" + content + "</w:hdr>"};
}

ImportedArticle odt(const QByteArray &text, const QList<test::Part> &more = {})
{
    return test::articleIn(test::odtOf("<text:p>Тақырып</text:p>" + text, more), u"а.odt"_s);
}

} // namespace

TEST_CASE("headers and footers of a DOCX's pages are named, those that no page shows are not")
{
    const QByteArray section =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"a\"/><w:headerReference "
        "w:type=\"first\" r:id=\"b\"/><w:footerReference w:type=\"even\" r:id=\"c\"/></w:sectPr>";
    const auto file = [&](const QByteArray &settings, const QByteArray &last) {
        return test::articleIn(
            test::docxOf(
                title + "<w:p><w:pPr>" + section +
                    "</w:pPr><w:r><w:t>Мәтін</w:t></w:r>"
                    "</w:p>" +
                    last,
                {relations(relation("a", "header1.xml") + relation("b", "header2.xml") +
                           relation("c", "footer1.xml") +
                           relation("d", "settings.xml", "settings")),
                 header(u"word/header1.xml"_s,
                        paragraph("Апта") + "<w:p><w:r><w:t>шолуы</w:t></w:r><w:del><w:r>"
                                            "<w:delText>ескі</w:delText></w:r></w:del></w:p>"),
                 header(u"word/header2.xml"_s, paragraph("Мұқаба")),
                 header(u"word/footer1.xml"_s, paragraph("сол бет")),
                 {u"word/settings.xml"_s,
                  "<w:settings " + word + ">" + settings + "</w:settings>"}}),
            u"а.docx"_s);
    };
    const auto article = file({}, {});
    CHECK(test::readingOf(article) == u"Тақырып\nМәтін");
    CHECK(reported(article, ReportKind::PageHeadersDropped) == u"Апта шолуы");
    QByteArray last = section;
    last.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>");
    CHECK(reported(file("<w:evenAndOddHeaders/>", last), ReportKind::PageHeadersDropped) ==
          u"Апта шолуы · сол бет · Мұқаба");
}

TEST_CASE("letters that are drawn in a DOCX are read: WordArt and shapes of a canvas")
{
    const QByteArray art = "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                           "<v:textpath string=\"Сурет сөз\"/></v:shape></w:pict></w:r>";
    const QByteArray canvas = "<w:r><w:drawing><a:graphicData><a:sp><a:p><a:r><a:t>Пішін </a:t>"
                              "</a:r><a:r><a:t>сөзі</a:t></a:r></a:p></a:sp></a:graphicData>"
                              "</w:drawing></w:r>";
    CHECK(test::readingOf(
              test::docxOf(title + "<w:p><w:r><w:t>Мәтін</w:t></w:r>" + art + canvas + "</w:p>"),
              u"а.docx"_s) == u"Тақырып\nМәтін\nСурет сөз\nПішін сөзі");
}

TEST_CASE("what stands in a field's instruction is not seen, and a field at fault hides no text")
{
    const auto sign = [](const QByteArray &kind) -> QByteArray {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    };
    const auto run = [](const QByteArray &words) -> QByteArray {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    };
    const QByteArray nested = sign("begin") + "<w:r><w:instrText>MERGEFIELD a</w:instrText></w:r>" +
                              sign("separate") + run("ЖАСЫРЫН") + sign("end");
    const auto article = test::articleIn(test::docxOf(title + "<w:p>" + sign("begin") +
                                                      "<w:r><w:instrText>IF </w:instrText></w:r>" +
                                                      nested + sign("separate") + run("көрінеді") +
                                                      sign("end") + run(" кейін") + "</w:p>"),
                                         u"а.docx"_s);
    CHECK(test::readingOf(article) == u"Тақырып\nкөрінеді кейін");
    CHECK(reported(article, ReportKind::HiddenTextDropped) == u"1");
    CHECK(test::readingOf(
              test::docxOf(title + "<w:p>" + sign("begin") + "</w:p>" + paragraph("Келесі абзац")),
              u"а.docx"_s) == u"Тақырып\nКелесі абзац");
}

TEST_CASE("a page, a text or an RTF within a DOCX is part of its text, another DOCX is named")
{
    const auto article = test::articleIn(
        test::docxOf(
            title + "<w:altChunk r:id=\"a\"/>" + paragraph("арасында") +
                "<w:altChunk r:id=\"b\"/><w:altChunk r:id=\"c\"/>"
                "<w:altChunk r:id=\"d\"/>",
            {relations(relation("a", "a.html", "aFChunk") + relation("b", "b.rtf", "aFChunk") +
                       relation("c", "c.txt", "aFChunk") + relation("d", "d.docx", "aFChunk")),
             {u"word/a.html"_s, "<html><p>бірінші</p><script>ЖАСЫРЫН</script></html>"},
             {u"word/b.rtf"_s, "{\\rtf1 second\\par}"},
             {u"word/c.txt"_s, "үшінші"},
             {u"word/d.docx"_s, "PK\x03\x04"}}),
        u"а.docx"_s);
    CHECK(test::readingOf(article) == u"Тақырып\nбірінші\nарасында\nsecond\nүшінші");
    CHECK(reported(article, ReportKind::EmbedsLeftOut) == u"word/d.docx");
}

TEST_CASE("hidden rows of a table stay away, in DOCX and ODT alike")
{
    const auto article =
        test::articleIn(test::docxOf(title + "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" +
                                     paragraph("ЖАСЫРЫН") + "</w:tc></w:tr><w:tr><w:tc>" +
                                     paragraph("көрінеді") + "</w:tc></w:tr></w:tbl>"),
                        u"а.docx"_s);
    CHECK(test::readingOf(article) == u"Тақырып\nкөрінеді");
    CHECK(reported(article, ReportKind::HiddenTextDropped) == u"1");
    const auto other = odt(
        "<table:table><table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>"
        "ЖАСЫРЫН</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>"
        "<text:p>көрінеді</text:p></table:table-cell></table:table-row></table:table>");
    CHECK(test::readingOf(other) == u"Тақырып\nкөрінеді");
    CHECK(reported(other, ReportKind::HiddenTextDropped) == u"1");
}

TEST_CASE("headers and footers of an ODT's pages are named")
{
    const auto article = odt(
        "<text:p>Мәтін</text:p>",
        {{u"styles.xml"_s,
          "<office:document-styles "
          "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:master-styles>"
          "<style:master-page><style:header><text:p>Апта <text:span>шолуы</text:span></text:p>"
          "</style:header><style:footer style:display=\"false\"><text:p>ЖАСЫРЫН</text:p>"
          "</style:footer></style:master-page></office:master-styles></office:document-styles>"}});
    CHECK(test::readingOf(article) == u"Тақырып\nМәтін");
    CHECK(reported(article, ReportKind::PageHeadersDropped) == u"Апта шолуы");
}

TEST_CASE("every shape of an ODT brings its text, and descriptions and scripts are none")
{
    CHECK(
        test::readingOf(odt(
            "<text:p>Мәтін<text:script>ЖАСЫРЫН</text:script><draw:g><svg:title>ЖАСЫРЫН</svg:title>"
            "<svg:desc>ЖАСЫРЫН</svg:desc><draw:line><text:p>сызық</text:p></draw:line><draw:path>"
            "<text:p>жол</text:p></draw:path></draw:g><draw:connector><text:p>байланыс</text:p>"
            "</draw:connector></text:p>")) == u"Тақырып\nМәтін\nсызық\nжол\nбайланыс");
}

TEST_CASE("a formula in an ODT becomes a line, a chart's words are in the report")
{
    const QByteArray formula =
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><msup><mi>x</mi>"
        "<mn>2</mn></msup><mo>=</mo><mfrac><mn>1</mn><mn>3</mn></mfrac><msqrt><mn>5</mn></msqrt>"
        "</mrow><annotation>x^2 = {1} over {3}</annotation></semantics></math>";
    const QByteArray chart =
        "<office:document-content "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><text:p>Баға"
        "</text:p><text:p>12</text:p></office:body></office:document-content>";
    const auto article = odt(
        "<text:p>Мұнда <draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image "
        "xlink:href=\"./ObjectReplacements/Object 1\"/></draw:frame></text:p><text:p><draw:frame>"
        "<draw:object xlink:href=\"./Object 2\"/><draw:image xlink:href=\"./x\"/></draw:frame>"
        "</text:p>",
        {{u"Object 1/content.xml"_s, formula}, {u"Object 2/content.xml"_s, chart}});
    CHECK(test::readingOf(article) == u"Тақырып\nМұнда x2=1/3√5");
    CHECK(reported(article, ReportKind::DrawingsLeftOut) == u"Баға 12");
    CHECK(reported(article, ReportKind::PicturesLeftOut).isNull());
}

TEST_CASE("a flat ODT is read as one that is packed, its pictures from within it")
{
    const QByteArray start =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>";
    const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n", 8) + "…";
    const auto article = test::articleIn(
        start +
            "<text:p>Тақырып</text:p><text:p>Мәтін<draw:frame><draw:image><office:binary-data>" +
            picture.toBase64() +
            "</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body>"
            "</office:document>",
        u"а.fodt"_s);
    CHECK(test::readingOf(article) == u"Тақырып\nМәтін");
    REQUIRE(article.pictures.size() == 1);
    CHECK(article.pictures.constFirst().bytes == picture);
    QFile file(QStringLiteral(TILSHI_SOURCE_DIR "/tests/importing/data/office/writer.fodt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(test::readingOf(file.readAll(), u"а.fodt"_s).isEmpty());
    CHECK(importFile(start, u"а.fodt"_s).error().code == ErrorCode::Corrupt);
}

TEST_CASE("a file of another program in such a container is refused as what it is, not as damaged")
{
    const QByteArray types = "<Types><Override ContentType=\"application/vnd.ms-visio\"/></Types>";
    CHECK(importFile(
              test::packed({{u"[Content_Types].xml"_s, types}, {u"visio/document.xml"_s, "<a/>"}}),
              u"а.vsdx"_s)
              .error()
              .code == ErrorCode::Unsupported);
    const QByteArray broken = "<Types><Override ContentType=\"application/vnd.openxmlformats-"
                              "officedocument.wordprocessingml.document.main+xml\"/></Types>";
    CHECK(
        importFile(test::packed({{u"[Content_Types].xml"_s, broken}}), u"а.docx"_s).error().code ==
        ErrorCode::Corrupt);
}

TEST_CASE("many passages of a kind are all named")
{
    QByteArray contents;
    for (int line = 1; line <= 45; ++line) {
        contents += "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>Бөлім" +
                    QByteArray::number(line) + "</w:t></w:r></w:p>";
    }
    const QByteArray styles = "<w:styles " + word +
                              "><w:style w:type=\"paragraph\" w:styleId=\"TOC1\">"
                              "<w:name w:val=\"toc 1\"/></w:style></w:styles>";
    const auto article = test::articleIn(
        test::docxOf(title + contents, {{u"word/styles.xml"_s, styles}}), u"а.docx"_s);
    const QString named = reported(article, ReportKind::ContentsDropped);
    CHECK(named.contains(u"Бөлім1 · "));
    CHECK(named.endsWith(u" · Бөлім44 · Бөлім45"));
}
