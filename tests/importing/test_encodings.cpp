// Texts that name no encoding, and texts that some program read by a wrong one.

#include "importing/charsetbytes.h"
#include "importing/charsets.h"
#include "importing/decoding.h"
#include "importing/encodings.h"
#include "importing/letterpairs.h"
#include "importing/packed.h"
#include "importing/readings.h"

#include <QSet>

#include <algorithm>
#include <catch2/catch.hpp>
#include <utility>

using namespace tilshi;
using namespace tilshi::importing;
using test::inCharset;
using namespace Qt::StringLiterals;

namespace {

const QString kazakh =
    u"Мектеп ашылды\n\nАуыл тұрғындары жаңа мектептің ашылғанына қуанып жатыр. Құрылысқа екі "
    u"жылдан астам уақыт кетті, үлкен ғимаратта әр сыныпқа өз бөлмесі бар. Әкім ұстаздарға "
    u"рақмет айтты."_s;
const QString russian =
    u"Открыта новая школа\n\nЖители села радуются открытию новой школы. Строительство заняло "
    u"больше двух лет, в большом здании у каждого класса есть своя комната."_s;
const QString latin =
    u"Mektep aşyldy\n\nAuyl tūrğyndary jaña mekteptiñ aşylğanyna quanyp jatyr, ülken üide är "
    u"synypqa öz bölmesi bar. Jol da jaqsy, su da bar."_s;

QString plain(QString text)
{
    return text.replace(u"\n\n"_s, u"\n"_s);
}

/// As programs read it: a byte that stands for nothing keeps its number.
QString readAs(const QByteArray &bytes, const QByteArray &charset)
{
    QString text;
    for (const char byte : bytes) {
        const auto one = decodedBy(charset, QByteArray(1, byte));
        text += one->damaged == 0 ? one->text : QString(QChar(char16_t(uchar(byte))));
    }
    return text;
}

} // namespace

TEST_CASE("a text that names no encoding is read by the one whose letters make words")
{
    struct Sample
    {
        const QString &text;
        const char *charset;
        const char *name;
    };
    for (const Sample &sample :
         {Sample{russian, "KOI8-R", "KOI8-R"}, Sample{russian, "CP866", "IBM866"},
          Sample{russian, "ISO-8859-5", "ISO-8859-5"},
          Sample{russian, "MAC-CYRILLIC", "x-mac-cyrillic"},
          Sample{russian, "CP1251", "windows-1251"}, Sample{kazakh, "RK1048", "KZ-1048"},
          Sample{kazakh, "PT154", "PT154"}}) {
        INFO(sample.charset);
        const QByteArray bytes = inCharset(sample.text, sample.charset);
        const auto article = test::articleIn(bytes, u"хабар.txt"_s);
        CHECK(test::readingOf(article).toStdString() == plain(sample.text).toStdString());
        CHECK(article.report.contains(
            {ReportKind::EncodingGuessed, QString::fromLatin1(sample.name)}));
        CHECK(test::reported(article, ReportKind::LanguageUnlikely).isNull());
        const auto page = test::articleIn("<h1>" + bytes + "</h1>", u"бет.html"_s);
        CHECK(page.content.headline == sample.text.simplified());
    }
}

TEST_CASE("a Latin text of one byte a letter keeps its letters, quotes and dashes")
{
    const QString english = u"A café opens\n\n“It took years,” she said – and more… It’s fine."_s;
    CHECK(test::readingOf(inCharset(english, "CP1252"), u"a.txt"_s) == plain(english));
    const QString turkish = QString(latin).replace(u'ū', u'u');
    CHECK(test::readingOf(inCharset(turkish, "CP1254"), u"a.txt"_s) == plain(turkish));
    const QString ascii = u"New bridge opens in the village\n\nIt – took three years."_s;
    CHECK(test::readingOf(inCharset(ascii, "CP1252"), u"a.txt"_s) == plain(ascii));
}

TEST_CASE("a text that was read by a wrong encoding before is put right, and the report says how")
{
    struct Sample
    {
        QString spoilt;
        const QString &text;
        QString how;
    };
    const QByteArray utf8 = kazakh.toUtf8();
    const QList<Sample> samples{
        {readAs(utf8, "CP1251"), kazakh, u"windows-1251 → UTF-8"_s},
        {readAs(russian.toUtf8(), "CP1252"), russian, u"windows-1252 → UTF-8"_s},
        {readAs(russian.toUtf8(), "CP866"), russian, u"IBM866 → UTF-8"_s},
        {readAs(inCharset(russian, "CP1251"), "CP1252"), russian, {}},
        {readAs(inCharset(kazakh, "RK1048"), "CP1251"), kazakh, {}},
        {readAs(inCharset(russian, "KOI8-R"), "CP1251"), russian, u"windows-1251 → KOI8-R"_s},
        {readAs(inCharset(russian, "CP866"), "CP1251"), russian, u"windows-1251 → IBM866"_s},
    };
    for (const Sample &sample : samples) {
        INFO(sample.spoilt.left(30).toStdString());
        const auto article = test::articleIn(sample.spoilt.toUtf8(), u"хабар.txt"_s);
        CHECK(test::readingOf(article).toStdString() == plain(sample.text).toStdString());
        const QString how = test::reported(article, ReportKind::LettersRepaired);
        CHECK((sample.how.isEmpty() ? !how.isEmpty() : how == sample.how));
    }
}

TEST_CASE("Kazakh letters of an old font are put right, in texts and in documents")
{
    QString spoilt = kazakh;
    const QStringView letters = u"қќҚЌғѓҒЃңњҢЊүџҮЏұђҰЂәѕӘЅ";
    for (qsizetype at = 0; at < letters.size(); at += 2) {
        spoilt.replace(letters[at], letters[at + 1]);
    }
    const auto article = test::articleIn(spoilt.toUtf8(), u"хабар.txt"_s);
    CHECK(test::readingOf(article).toStdString() == plain(kazakh).toStdString());
    CHECK(test::reported(article, ReportKind::LettersRepaired).contains(u"ќ → қ"));
    QByteArray body;
    for (const QString &line : plain(spoilt).split(u'\n')) {
        body += "<w:p><w:r><w:t>" + line.toUtf8() + "</w:t></w:r></w:p>";
    }
    CHECK(test::readingOf(test::docxOf(body), u"хабар.docx"_s).toStdString() ==
          plain(kazakh).toStdString());
}

TEST_CASE("what was right stays as it is")
{
    for (const QString &text :
         {kazakh, russian, latin,
          u"Тақырып\n\nНовак Ђоковић пен Љубав Њежић Қазақстанға келді, олар ћевапчићи жеді. "
          u"Көрермендер қуанып жатыр, ойын әдемі өтті деп айтты жанкүйерлер."_s,
          u"Новини\n\nУкраїнські діячі їхали до Києва, де їх чекали люди. Їжа є, ґанок чистий, "
          u"і всі задоволені: у нас є їдальня та їхні друзі."_s,
          u"Şehir\n\nİstanbul’da yağmur yağdı, çocuklar şarkı söyledi; büyük ağaçlar düştü."_s,
          u"Çok kısa"_s}) {
        INFO(text.toStdString());
        const auto article = test::articleIn(text.toUtf8(), u"хабар.txt"_s);
        CHECK(test::readingOf(article).toStdString() == plain(text).toStdString());
        CHECK(article.report.isEmpty());
    }
}

TEST_CASE("text that is like no language of a newsroom's is said to be so")
{
    const QString odd = u"Щцуке лдшг ЯРЧЯ\n\nъьъ щщш жжъы уэо ФХЦ йъх аыъ ээъ ьщц жфъ цщъ хъэ йцъ "
                        u"фъы эцъ щъх"_s;
    const auto article = test::articleIn(odd.toUtf8(), u"хабар.txt"_s);
    CHECK(test::reported(article, ReportKind::LanguageUnlikely).startsWith(u"Щцуке"));
    CHECK(likelihood(kazakh) > 6);
    CHECK(likelihood(russian) > 6);
    CHECK(likelihood({}) == 0);
}

TEST_CASE("where an encoding was guessed the others are there to choose, the likeliest first")
{
    const QByteArray bytes = inCharset(kazakh, "RK1048");
    const QList<EncodingReading> all = encodingsOf(bytes, u"хабар.txt"_s);
    REQUIRE(all.size() >= 4);
    CHECK(plain(kazakh).contains(all[0].sample));
    for (const EncodingReading &one : all) {
        INFO(one.name.toStdString() << " " << one.sample.toStdString());
        CHECK((one.name == u"KZ-1048") == (one.fit == Fit::Kazakh));
        CHECK((one.name == u"KZ-1048") == one.found);
        CHECK_FALSE(one.sample.isEmpty());
        CHECK((&one == &all[0] || one.sample != all[0].sample));
        CHECK(isEncoding(one.name));
    }
    const auto named = [&all](QStringView name) {
        return std::find_if(all.begin(), all.end(),
                            [name](const auto &one) { return one.name == name; })
            ->fit;
    };
    CHECK(named(u"windows-1251") == Fit::Broken);
    CHECK(named(u"UTF-8") == Fit::Unreadable);
    CHECK(named(u"windows-1252") == Fit::Broken);
}

TEST_CASE("each encoding to choose gives another text, and the first is what nobody's choice gives")
{
    for (const auto &[text, charset] :
         {std::pair(russian, "KOI8-R"), std::pair(russian, "CP866"), std::pair(russian, "CP1251"),
          std::pair(kazakh, "PT154"), std::pair(kazakh, "RK1048"), std::pair(latin, "CP1254")}) {
        INFO(charset);
        const QByteArray bytes = inCharset(text, charset);
        const auto found = test::articleIn(bytes, u"хабар.txt"_s);
        const QList<EncodingReading> all = encodingsOf(bytes, u"хабар.txt"_s);
        REQUIRE(all.size() > 1);
        CHECK(all[0].name == found.encoding);
        QSet<QString> texts;
        for (const EncodingReading &one : all) {
            INFO(one.name.toStdString());
            const auto read = importFile(bytes, u"хабар.txt"_s, {one.name});
            REQUIRE(read);
            texts.insert(test::readingOf(*read));
            CHECK(read->encoding == one.name);
            CHECK(test::reported(*read, ReportKind::EncodingGuessed).isNull());
        }
        CHECK(texts.size() == all.size());
        const auto again = importFile(bytes, u"хабар.txt"_s, {all[0].name});
        CHECK(test::readingOf(*again) == test::readingOf(found));
    }
}

TEST_CASE("nothing is to choose where nothing was guessed")
{
    for (const QByteArray &bytes :
         {kazakh.toUtf8(), QByteArray(QByteArray("\xEF\xBB\xBF") + russian.toUtf8()),
          QByteArray("Plain words"), test::docxOf("<w:p><w:r><w:t>Мәтін</w:t></w:r></w:p>"),
          QByteArray(), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x90\x91\x92", 20)}) {
        CHECK(encodingsOf(bytes, u"хабар.txt"_s).isEmpty());
    }
    const QByteArray declared =
        "<html><meta charset=koi8-r><p>" + inCharset(russian, "KOI8-R") + "</p>";
    CHECK(encodingsOf(declared, u"бет.html"_s).isEmpty());
}

TEST_CASE("letters that were put right are to choose beside those that the file has")
{
    const QByteArray bytes = readAs(inCharset(kazakh, "RK1048"), "CP1251").toUtf8();
    const QList<EncodingReading> all = encodingsOf(bytes, u"хабар.txt"_s);
    REQUIRE(all.size() >= 2);
    CHECK(all[0].found);
    CHECK(all[0].repaired.contains(u"қ"));
    CHECK(all[0].fit == Fit::Kazakh);
    CHECK(plain(kazakh).contains(all[0].sample));
    CHECK(all[1].name == u"UTF-8");
    CHECK(all[1].repaired.isEmpty());
    CHECK(all[1].fit == Fit::Broken);
    const auto asItIs = importFile(bytes, u"хабар.txt"_s, {u"utf-8"_s});
    REQUIRE(asItIs);
    CHECK(test::readingOf(*asItIs) == plain(readAs(inCharset(kazakh, "RK1048"), "CP1251")));
    CHECK(test::reported(*asItIs, ReportKind::LettersRepaired).isNull());
}

TEST_CASE("bytes that are like neither Kazakh nor Russian in any encoding are broken in each")
{
    const QString greek = u"Νέο σχολείο\n\nΟι κάτοικοι του χωριού χαίρονται για το νέο σχολείο. Η "
                          u"κατασκευή διήρκεσε περισσότερο από δύο χρόνια."_s;
    const QByteArray bytes = inCharset(greek, "ISO-8859-7");
    const QList<EncodingReading> all = encodingsOf(bytes, u"хабар.txt"_s);
    REQUIRE(all.size() > 3);
    for (const EncodingReading &one : all) {
        INFO(one.name.toStdString() << " " << one.sample.toStdString());
        CHECK(one.fit >= Fit::Broken);
    }
    CHECK(test::readingOf(*importFile(bytes, u"хабар.txt"_s, {u"ISO-8859-7"_s})) == plain(greek));
}

TEST_CASE(
    "an encoding that is none is refused, and one that is named decides nothing for documents")
{
    CHECK_FALSE(isEncoding(u"UTF-7"_s));
    CHECK_FALSE(isEncoding({}));
    CHECK_FALSE(isEncoding(u"қазақша"_s));
    CHECK(isEncoding(u"utf-16be"_s));
    const auto refused = importFile("Мәтін", u"хабар.txt"_s, {u"UTF-7"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::Unsupported, u"хабар.txt"_s, u"UTF-7"_s});
    const QByteArray docx = test::docxOf("<w:p><w:r><w:t>Мәтін</w:t></w:r></w:p>");
    CHECK(importFile(docx, u"а.docx"_s, {u"KOI8-R"_s}) == importFile(docx, u"а.docx"_s));
    const auto wide = importFile(QByteArray("M\0e\0k\0", 6), u"a.txt"_s, {u"UTF-16LE"_s});
    REQUIRE(wide);
    CHECK(wide->content.headline == u"Mek");
    const QByteArray swapped("\0M\0e\0k", 6);
    CHECK(importFile(swapped, u"a.txt"_s, {u"utf-16"_s})->content.headline == u"Mek");
}
