#include "importing/charsets.h"
#include "importing/html/declaredcharset.h"
#include "importing/importer.h"
#include "text/plaintext.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

/// "Ресей мен Астана" as each encoding's standard has it; Latin letters stand for themselves.
struct Sample
{
    const char *label;
    QByteArray words;
};

const QString words = u"Ресей мен Астана"_s;

const Sample samples[] = {
    {"windows-1251", "\xD0\xE5\xF1\xE5\xE9 \xEC\xE5\xED \xC0\xF1\xF2\xE0\xED\xE0"},
    {"koi8-r", "\xF2\xC5\xD3\xC5\xCA \xCD\xC5\xCE \xE1\xD3\xD4\xC1\xCE\xC1"},
    {"cp866", "\x90\xA5\xE1\xA5\xA9 \xAC\xA5\xAD \x80\xE1\xE2\xA0\xAD\xA0"},
    {"ISO-8859-5", "\xC0\xD5\xE1\xD5\xD9 \xDC\xD5\xDD \xB0\xE1\xE2\xD0\xDD\xD0"},
    {"x-mac-cyrillic", "\x90\xE5\xF1\xE5\xE9 \xEC\xE5\xED \x80\xF1\xF2\xE0\xED\xE0"},
};

QByteArray page(const QByteArray &head, const QByteArray &body)
{
    return "<html><head>" + head + "</head><body><h1>" + body + "</h1><p>" + body +
           " &#1178;&#1086;&#1089;&#x4B1;.</p></body></html>";
}

ImportedArticle imported(const QByteArray &bytes, const QString &name = u"бет.html"_s)
{
    auto article = importFile(bytes, name);
    REQUIRE(article);
    return *article;
}

void checkRead(const ImportedArticle &article)
{
    CHECK(article.content.headline == words);
    CHECK(text::plainText(article.content.body) == words + u" Қосұ.");
}

} // namespace

TEST_CASE("a page is read in the encoding that it names, whichever way it names it")
{
    for (const Sample &sample : samples) {
        INFO(sample.label);
        const QByteArray label = sample.label;
        const QByteArray heads[] = {
            "<meta charset=" + label + ">",
            "<META CharSet = '" + label.toUpper() + "' />",
            "<!-- <meta charset=\"utf-8\"> --><meta charset=\" " + label + "\">",
            "<meta name=description content='charset=shift_jis'>"
            "<meta content=\"text/html; charset=" +
                label + "\" http-equiv=Content-Type>",
        };
        for (const QByteArray &head : heads) {
            const ImportedArticle article = imported(page(head, sample.words));
            checkRead(article);
            CHECK(article.report.isEmpty());
            CHECK(article.encoding.compare(QLatin1String(label), Qt::CaseInsensitive) == 0);
        }
        const QByteArray xml = "<?xml version=\"1.0\" encoding=\"" + label + "\"?>";
        checkRead(imported(xml + page({}, sample.words)));
    }
}

TEST_CASE("a Turkish page keeps its letters, and a Kazakh one in its own code page")
{
    const auto turkish =
        imported("<meta charset=windows-1254><h1>\xDEi\xFEli \xFD\xF0\xDD</h1><p>.</p>");
    CHECK(turkish.content.headline == u"Şişli ığİ");
    const auto kazakh = imported("<meta charset=KZ-1048><h1>\x8D\xE0\xE7\xE0\x9D</h1>");
    CHECK(kazakh.content.headline == u"Қазақ");
    const auto chinese = imported("<meta charset=gb2312><h1>\xD6\xD0\xB9\xFA</h1>");
    CHECK(chinese.content.headline == u"中国");
}

TEST_CASE("a byte order mark is believed before any name")
{
    const QByteArray named = "<meta charset=koi8-r><h1>";
    const auto utf8 = imported("\xEF\xBB\xBF" + named + words.toUtf8());
    CHECK(utf8.content.headline == words);
    const QString wide = QString::fromLatin1(named) + words;
    const auto utf16 =
        imported("\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(wide.utf16()),
                                         wide.size() * qsizetype(sizeof(char16_t))));
    CHECK(utf16.content.headline == words);
}

TEST_CASE("a wrong name does not spoil a page")
{
    SECTION("an editor saved it in UTF-8 and left the old name")
    {
        checkRead(imported(page("<meta charset=windows-1251>", words.toUtf8())));
        checkRead(imported(page("<meta charset=utf-16>", words.toUtf8())));
    }
    SECTION("nobody knows the name, or it is none of the web's")
    {
        const QByteArray name = GENERATE(QByteArray("x-unknown"), QByteArray("utf-7"),
                                         QByteArray("utf-8"), QByteArray(""));
        const auto article = imported(page("<meta charset=" + name + ">", samples[0].words));
        checkRead(article);
        CHECK(article.report ==
              QList<ReportItem>{{ReportKind::EncodingGuessed, u"windows-1251"_s}});
    }
}

TEST_CASE("a byte that stands for nothing is shown, counted, and loses nothing beside it")
{
    QByteArray bytes = page("<meta charset=windows-1251>", samples[0].words);
    bytes.replace("</p>", " \x98\xE0</p>");
    const auto article = imported(bytes);
    CHECK(text::plainText(article.content.body) == words + u" Қосұ. \uFFFDа");
    CHECK(article.report == QList<ReportItem>{{ReportKind::CharactersDamaged, u"1"_s}});
    const auto cut = decodedBy("GB18030", "\xD6\xD0\xB9");
    REQUIRE(cut);
    CHECK(cut->text == u"中\uFFFD");
    CHECK(cut->damaged == 1);
}

TEST_CASE("what names no encoding and is no UTF-8 is read as windows-1251, and the report says so")
{
    const QList<ReportItem> guessed{{ReportKind::EncodingGuessed, u"windows-1251"_s}};
    const QByteArray &bytes = samples[0].words;
    for (const QString &name : {u"бет.html"_s, u"хабар.txt"_s, u"хабар.md"_s}) {
        const auto article = imported(bytes, name);
        CHECK(article.content.headline == words);
        CHECK(article.report == guessed);
        const auto utf8 = imported(words.toUtf8(), name);
        CHECK(utf8.content.headline == words);
        CHECK(utf8.report.isEmpty());
    }
}

TEST_CASE("a long text is converted whole")
{
    const QByteArray many = QByteArray(5000, '\xE1');
    const auto article = imported("<meta charset=koi8-r><h1>a</h1><p>" + many + "</p>");
    CHECK(text::plainText(article.content.body) == QString(5000, u'А'));
}

TEST_CASE("names of encodings stand in a page's head and nowhere else")
{
    CHECK(declaredCharset("<meta charset=\"koi8-r") == "koi8-r");
    CHECK(declaredCharset("<meta data-charset=koi8-r><meta name=a content=charset=koi8-r>")
              .isEmpty());
    CHECK(declaredCharset("<!-- <meta charset=koi8-r>").isEmpty());
    CHECK(declaredCharset("<p>charset=koi8-r</p>").isEmpty());
    CHECK(declaredCharset({}).isEmpty());
    CHECK(charsetNamed("ISO-8859-1") == "CP1252");
    CHECK(charsetNamed("iso-8859-1 koi8-r").isEmpty());
    CHECK(charsetNamed("UTF-7").isEmpty());
}

TEST_CASE("every encoding of the table is known to this computer's C library")
{
    for (const char *label :
         {"koi8-u",       "kz-1048",      "pt154",        "iso-8859-1",   "windows-1250",
          "windows-1253", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
          "iso-8859-2",   "iso-8859-3",   "iso-8859-4",   "iso-8859-6",   "iso-8859-7",
          "iso-8859-8",   "iso-8859-15",  "tis-620",      "macintosh",    "big5",
          "shift_jis",    "euc-jp",       "euc-kr"}) {
        INFO(label);
        const auto read = decodedBy(charsetNamed(label), "abc");
        REQUIRE(read);
        CHECK(read->text == u"abc");
    }
}
