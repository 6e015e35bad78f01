// Texts that name no encoding, and texts that some program read by a wrong one.

#include "importing/charsets.h"
#include "importing/letterpairs.h"
#include "importing/packed.h"
#include "importing/readings.h"

#include <QHash>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
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

/// The bytes of a text in a character set of one byte a letter.
QByteArray inCharset(const QString &text, const QByteArray &charset)
{
    QHash<QChar, char> bytes;
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const auto read = decodedBy(charset, QByteArray(1, char(byte)));
        if (read && read->damaged == 0) {
            bytes.insert(read->text.front(), char(byte));
        }
    }
    QByteArray encoded;
    for (const QChar character : text) {
        encoded +=
            character.unicode() < 0x80 ? char(character.unicode()) : bytes.value(character, '?');
    }
    return encoded;
}

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
