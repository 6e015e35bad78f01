// What a reader of an RTF file sees, word by word of the format; and what a broken one comes to.

#include "importing/pastedtext.h"
#include "importing/readings.h"
#include "text/plaintext.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;
using test::reported;

namespace {

const QString name = u"а.rtf"_s;
const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");

/// Letters beyond ASCII by their numbers in Unicode, each with a question mark behind it.
QByteArray inUnicode(QStringView text)
{
    QByteArray written;
    for (const QChar character : text) {
        const auto unit = qint16(character.unicode());
        written += character.unicode() < 0x80 ? QByteArray(1, char(unit))
                                              : "\\u" + QByteArray::number(unit) + '?';
    }
    return written;
}

/// A file with a first line that becomes the headline.
QByteArray rtfOf(const QByteArray &body, const QByteArray &head = {})
{
    return "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}"
           "{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset0 Arial;}{\\f3\\fcharset162 Arial Tur;}"
           "{\\f4\\fcharset2 Wingdings;}{\\f5 Times New Roman Cyr;}}" +
           head + "\\pard " + inUnicode(u"Тақырып") + "\\par\n" + body + '}';
}

ImportedArticle articleOf(const QByteArray &body, const QByteArray &head = {})
{
    return test::articleIn(rtfOf(body, head), name);
}

/// What is read below the headline.
QString read(const QByteArray &body, const QByteArray &head = {})
{
    const QString reading = test::readingOf(articleOf(body, head));
    REQUIRE(reading.startsWith(u"Тақырып"));
    return reading.sliced(7).trimmed();
}

text::Runs runsOf(const QByteArray &body)
{
    const ImportedArticle article = articleOf(body);
    REQUIRE(article.content.body.blocks.size() == 1);
    return std::get<text::Paragraph>(article.content.body.blocks.first()).runs;
}

const text::Table &tableIn(const ImportedArticle &article)
{
    REQUIRE_FALSE(article.content.body.isEmpty());
    const auto *table = std::get_if<text::Table>(&article.content.body.blocks.first());
    REQUIRE(table);
    return *table;
}

QStringList cellsOf(const text::TableRow &row)
{
    QStringList cells;
    for (const text::TableCell &cell : row) {
        QStringList lines;
        for (const text::Runs &paragraph : cell.paragraphs) {
            lines.append(text::plainText(paragraph));
        }
        cells.append(lines.join(u'/') +
                     (cell.span > 1 ? u"×"_s + QString::number(cell.span) : QString()));
    }
    return cells;
}

Error errorOf(const QByteArray &bytes)
{
    const auto article = importFile(bytes, name);
    REQUIRE_FALSE(article);
    return article.error();
}

} // namespace

TEST_CASE("Letters of an RTF file are read by its fonts' code pages")
{
    CHECK(read("\\'ef\\'f0\\'e8\\'e2\\'e5\\'f2") == u"привет");
    CHECK(read("{\\f3 \\'dd\\'fe}") == u"İş");
    CHECK(read("{\\f2 caf\\'e9 cr\\'e8me}") == u"café crème");
    CHECK(read("{\\f5\\'ef\\'f0\\'e8\\'e2\\'e5\\'f2}") == u"привет"); // named so, and says no more
    CHECK(read("\xef\xf0\xe8\xe2\xe5\xf2") == u"привет");
    CHECK(read("{\\f9 \\'ef\\'f0}") == u"пр"); // a font that is in no table: the file's own
}

TEST_CASE("Cyrillic words in a font that says it is Latin are read as Cyrillic, and it is said so")
{
    const auto article = articleOf("{\\f2 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2, \\'e4\\'f0\\'f3\\'e3!}");
    CHECK(test::readingOf(article).endsWith(u"Привет, друг!"));
    CHECK(reported(article, ReportKind::EncodingGuessed) == u"windows-1251");
}

TEST_CASE("Kazakh letters of an old font in an RTF file are put right")
{
    QByteArray words;
    for (int i = 0; i < 10; ++i) { // Қазақстанның ауылдарында жаңа көпір салынды
        words += "\\'8d\\'e0\\'e7\\'e0\\'9d\\'f1\\'f2\\'e0\\'ed\\'ed\\'fb\\'9e "
                 "\\'e0\\'f3\\'fb\\'eb\\'e4\\'e0\\'f0\\'fb\\'ed\\'e4\\'e0 "
                 "\\'e6\\'e0\\'9e\\'e0 \\'ea\\'f3\\'bf\\'b3\\'f0 "
                 "\\'f1\\'e0\\'eb\\'fb\\'ed\\'e4\\'fb. ";
    }
    const auto article = articleOf(words);
    INFO(test::readingOf(article).toStdString());
    CHECK_FALSE(reported(article, ReportKind::LettersRepaired).isEmpty());
    CHECK(test::readingOf(article).contains(u"Қазақстан"));
}

TEST_CASE("A letter in Unicode has as many others behind it as \\uc says")
{
    CHECK(read("\\u1179?\\u1241 bc") == u"қәc");
    CHECK(read("\\uc0\\u1179\\u1241\\uc1 b") == u"қәb");
    CHECK(read("\\uc2\\u1179\\'8d\\'9d\\uc1 b") == u"қb");
    CHECK(read("\\uc3\\u1179 abcd") == u"қd");
    CHECK(read("{\\uc0\\u1179}\\u1241?b") == u"қәb");
    CHECK(read("\\u1179{b}") == u"қb");   // a group's bound ends it
    CHECK(read("\\u1179\\b b") == u"қb"); // and a word that is no character
    CHECK(read("\\u-10179?\\u-8704?b") == u"😀b");
    CHECK(read("\\u1179\\'3fb\\u1241\\\nb") == u"қbә\nb"_s);
}

TEST_CASE("Signs of picture fonts are what they show")
{
    CHECK(read("5 {\\f1 m}m {\\f4\\'fc}{\\f1\\u-3999?}") == u"5 μm ✓α");
    CHECK(read("{\\field{\\*\\fldinst SYMBOL 252 \\\\f \"Wingdings\"}{\\fldrslt}} b") == u"✓ b");
}

TEST_CASE("Words of an RTF file that are characters")
{
    CHECK(read("a\\emdash b\\~c\\_d \\lquote e\\rquote \\{\\}\\\\") ==
          u"a—b\u00a0c\u2011d ‘e’{}\\");
    CHECK(read("a\\tab b\\line c") == u"a b\nc");
}

TEST_CASE("Bold, italic and the like hold until they are switched off or their group ends")
{
    const auto runs = runsOf("a{\\b b\\i c\\b0 d}e{\\super f}\\ul g\\plain h{\\strike i}");
    QStringList shown;
    for (const text::Run &run : runs) {
        shown.append(run.text + QString::number(run.marks.toInt()));
    }
    CHECK(shown.join(u' ') == u"a0 b1 c3 d2 e0 f16 g4 h0 i8");
}

TEST_CASE("A field's link comes along, with its place in the page")
{
    const QByteArray link = "{\\field{\\*\\fldinst{HYPERLINK \"https://misal.kz/a\"}}"
                            "{\\fldrslt{\\ul\\cf1 b}}}";
    CHECK(read("a " + link + " c") == u"a [b](https://misal.kz/a) c");
    CHECK(runsOf(link).first().marks == text::Marks());
    CHECK(read("{\\field{\\*\\fldinst HYPERLINK \"https://misal.kz/a\" \\\\l \"bolim\"}"
               "{\\fldrslt b}}") == u"[b](https://misal.kz/a#bolim)");
    const auto unsafe = articleOf("{\\field{\\*\\fldinst HYPERLINK \"file:///a\"}{\\fldrslt b}}");
    CHECK(test::readingOf(unsafe).endsWith(u"\nb"));
    CHECK(reported(unsafe, ReportKind::LinksDropped) == u"1");
}

TEST_CASE("Boxes and lists of a form show what was chosen")
{
    const QByteArray box = "{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1"
                           "\\ffres25\\ffdefres1}}}{\\fldrslt}}";
    const QByteArray list = "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1"
                            "{\\*\\ffl one}{\\*\\ffl two}}}}{\\fldrslt}}";
    CHECK(read(box + " a " + list) == u"☒ a two");
}

TEST_CASE("Headings are told by outline level and by style")
{
    const QByteArray styles = "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 2;}{\\s2 Heading 3;}"
                              "{\\s3\\outlinelevel2 Own;}{\\s4 Quote;}{\\*\\cs10 heading 9;}}";
    CHECK(read("\\pard\\s1\\b b\\par\\pard\\plain c\\par\\pard\\s2 d\\par\\pard\\s3 e\\par"
               "\\pard\\outlinelevel1 f\\par\\pard\\s1\\outlinelevel9 g\\par",
               styles) == u"# b\nc\n# d\n# e\n# f\ng");
    const auto quote = articleOf("\\pard\\s4 b\\par", styles);
    CHECK(std::holds_alternative<text::Quote>(quote.content.body.blocks.first()));
}

TEST_CASE("Lists of Word, painted or not, and of Word 6")
{
    const QByteArray lists =
        "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00.;}}"
        "{\\listlevel\\levelnfc4\\levelstartat1{\\leveltext\\'02\\'01);}}\\listid7}"
        "{\\list{\\listlevel\\levelnfc23{\\leveltext\\'01\\'b7;}}\\listid8}}"
        "{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}{\\listoverride\\listid8\\ls2}}";
    const QByteArray first = "{\\listtext\\pard\\plain 1.\\tab}";
    const QByteArray second = "{\\listtext\\pard\\plain 2.\\tab}";
    CHECK(read("\\pard" + first + "\\ls1 a\\par" + second + "b\\par\\pard c\\par", lists) ==
          u"1. a\n2. b\nc");
    CHECK(read("\\pard\\ls1 a\\par b\\par\\pard\\ls2 c\\par", lists) == u"1. a\n2. b\n- c");
    CHECK(read("\\pard{\\pntext\\f1\\'b7\\tab}{\\*\\pn\\pnlvlblt\\pnf1{\\pntxtb\\'b7}}a\\par"
               "{\\pntext\\f1\\'b7\\tab}b\\par") == u"- a\n- b");
    CHECK(read("\\pard{\\pntext 1)\\tab}{\\*\\pn\\pnlvlbody\\pndec}a\\par"
               "{\\pntext 2)\\tab}b\\par") == u"1. a\n2. b");
}

TEST_CASE("A row's cells are as wide as what stands below them")
{
    const auto article = articleOf(
        "\\trowd\\trhdr\\cellx3000\\pard\\intbl a\\cell\\row"
        "\\trowd\\cellx1000\\cellx3010\\pard\\intbl b\\par c\\cell d\\cell\\row"
        "\\trowd\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl e\\cell f\\cell"
        "\\cell\\row\\pard g\\par");
    const text::Table &table = tableIn(article);
    REQUIRE(table.rows.size() == 3);
    CHECK(cellsOf(table.rows[0]) == QStringList{u"a×2"_s});
    CHECK(cellsOf(table.rows[1]) == QStringList{u"b/c"_s, u"d"_s});
    CHECK(cellsOf(table.rows[2]) == QStringList{u"e"_s, u"f"_s});
    CHECK(text::plainText(std::get<text::Paragraph>(article.content.body.blocks.last()).runs) ==
          u"g");
}

TEST_CASE("A table's rows need not say that their paragraphs are in it, nor where their edges are")
{
    const auto article = articleOf("\\trowd a\\cell b\\cell\\row c\\cell d\\cell\\row e\\par");
    REQUIRE(tableIn(article).rows.size() == 2);
    CHECK(cellsOf(tableIn(article).rows[1]) == QStringList{u"c"_s, u"d"_s});
}

TEST_CASE("A table within a cell becomes its paragraphs, and a deleted cell goes")
{
    const auto article =
        articleOf("\\trowd\\cellx1000\\cldel\\cellx2000\\pard\\intbl\\itap2 a\\nestcell b\\nestcell"
                  "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}"
                  "\\pard\\intbl\\itap1 c\\cell d\\cell\\row\\pard e\\par");
    REQUIRE(tableIn(article).rows.size() == 1);
    CHECK(reported(article, ReportKind::TablesUnfolded) == u"1");
    CHECK(test::readingOf(article).contains(u"a b"));
}

TEST_CASE("Pictures of pixels come along in digits and in bytes, others are named")
{
    const auto article = articleOf(
        "a {\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv K\\u1257?pir}}}"
        "\\pngblip\\picw9\n" +
        png.toHex() +
        "}}{\\nonshppict{\\pict\\wmetafile8 0100}} b\\par"
        "{\\pict\\jpegblip\\bin5 \xff\xd8\xff}{}{\\pict\\emfblip 0100}"
        "{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv {\\pict\\pngblip " +
        QByteArray(png + "1").toHex() +
        "}}}{\\sp{\\sn fLayoutInCell}{\\sv 1}}}{\\shprslt{\\pict\\wmetafile8 0100}}}");
    REQUIRE(article.pictures.size() == 3);
    CHECK(article.pictures.first().bytes == png);
    CHECK(article.pictures.first().alt == u"Kөpir");
    CHECK(reported(article, ReportKind::PicturesLeftOut) == u"EMF");
    CHECK_FALSE(test::readingOf(article).contains(u'1'));
}

TEST_CASE("Notes stand behind their paragraph, boxes too")
{
    const auto article =
        articleOf("a{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} note\\par "
                  "more} b\\par{\\shp{\\*\\shpinst{\\shptxt\\pard box\\par}}}c\\par");
    QStringList kinds;
    for (const text::Block &block : article.content.body.blocks) {
        kinds.append(QString::number(block.index()) +
                     text::paragraphs(text::Body{{block}}).join(u'/'));
    }
    CHECK(kinds == QStringList{u"0a b"_s, u"8note/more"_s, u"0c"_s, u"0box"_s});
}

TEST_CASE("What a reader of an RTF file doesn't see is left out, and each kind is reported")
{
    const auto article = articleOf(
        "{\\info{\\title SECRET}}{\\header SITE {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}"
        "{\\footerf FOOT}{\\*\\bkmkstart X}a{\\deleted SECRET}{\\v SECRET}"
        "{\\*\\atnid SECRET}\\chatn{\\*\\annotation{\\*\\atnref 1}SECRET}"
        "{\\xe{SECRET}}{\\*\\unknown SECRET{SECRET}}{\\upr{SECRET}{\\*\\ud b}}c{\\deleted\\par}d");
    CHECK(test::readingOf(article).endsWith(u"\nabcd"));
    CHECK(reported(article, ReportKind::DeletedTextDropped) == u"1");
    CHECK(reported(article, ReportKind::HiddenTextDropped) == u"1");
    CHECK(reported(article, ReportKind::CommentsDropped) == u"1");
    CHECK(reported(article, ReportKind::PageHeadersDropped) == u"SITE 1 · FOOT");
}

TEST_CASE("A table of contents is left out and named")
{
    const auto article = articleOf("{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt b\\tab 2\\par "
                                   "{\\field{\\*\\fldinst PAGEREF x}{\\fldrslt 3}}\\par}}\\pard c");
    CHECK(test::readingOf(article).endsWith(u"Тақырып\nc"));
    CHECK(reported(article, ReportKind::ContentsDropped) == u"b 2 3");
}

TEST_CASE("An RTF file that is broken is refused as damaged")
{
    const QByteArray whole = rtfOf("a{\\b b}{\\pict\\pngblip " + png.toHex() + "}\\par");
    CHECK(test::readingOf(whole, name).contains(u"ab"));
    for (qsizetype length = 6; length < whole.size() - 1; ++length) {
        const auto article = importFile(whole.first(length), name);
        REQUIRE_FALSE(article);
        CHECK(article.error().code == ErrorCode::Corrupt);
    }
    CHECK(errorOf(rtfOf("{\\pict\\pngblip\\bin1000000 abc}")).code == ErrorCode::Corrupt);
    CHECK(errorOf(rtfOf("\\bin2147483647 abc")).code == ErrorCode::Corrupt);
    CHECK(errorOf("{\\rtf1{\\fonttbl" + QByteArray("{").repeated(100'000)).code ==
          ErrorCode::Corrupt);
}

TEST_CASE("What stands behind an RTF file's end is not read")
{
    const auto article = test::articleIn(rtfOf("a") + "\r\n\\par SECRET", name);
    CHECK(test::readingOf(article).endsWith(u"\na"));
    CHECK(reported(article, ReportKind::HiddenTextDropped) == u"1");
    const auto padded = test::articleIn(rtfOf("a") + QByteArray("\r\n\0", 3), name);
    CHECK(reported(padded, ReportKind::HiddenTextDropped).isEmpty());
}

TEST_CASE("Groups, numbers and counts beyond reason are no way to stop the reader")
{
    const Error nested = errorOf(rtfOf(QByteArray("{").repeated(200'000)));
    CHECK(nested.code == ErrorCode::TooLarge);
    CHECK(nested.detail == nestingLimit);
    CHECK(errorOf(rtfOf(QByteArray("{\\footnote ").repeated(5000))).code == ErrorCode::Corrupt);
    CHECK(errorOf(rtfOf(QByteArray("{\\shptxt ").repeated(5000))).code == ErrorCode::TooLarge);
    CHECK(read("\\uc99999999999\\u99999999999999999999 b\\f-5 c\\s-1\\ilvl99\\ls-7 d")
              .endsWith(u"d"));
    CHECK(read("\\trowd" + QByteArray("\\cellx1").repeated(100'000) +
               "\\pard\\intbl a\\cell\\row") == u"a");
    CHECK(read("}}}}") == QString());
    CHECK(errorOf(QByteArray("{\\rtf1 ") + QByteArray(largestFile * 17, 'a')).code ==
          ErrorCode::TooLarge);
}

TEST_CASE("RTF is told by how it begins, whatever its name, and can be pasted")
{
    CHECK(test::readingOf(rtfOf("a"), u"а.doc"_s) == u"Тақырып\na");
    CHECK(test::readingOf("\xEF\xBB\xBF\r\n" + rtfOf("a"), u"а.txt"_s) == u"Тақырып\na");
    const auto passage = pastedFromRtf(rtfOf("{\\b a}"));
    REQUIRE(passage);
    CHECK(text::paragraphs(passage->body) == QStringList{u"Тақырып"_s, u"a"_s});
}
