#include "cli/console.h"
#include "importing/packed.h"
#include "storage/library.h"
#include "support/printing.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

#include <tuple>

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Console;

namespace {

QString fixture(const QString &name)
{
    return u"" TILSHI_SOURCE_DIR "/tests/importing/data/office/"_s + name;
}

QString written(const Console &console, const QString &name, const QByteArray &bytes)
{
    QFile file(console.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QList<text::Image> imagesOf(const Console &console, const QString &id)
{
    const auto opened = storage::openLibrary(console.path(u"library"_s));
    REQUIRE(opened);
    const auto version =
        opened->library->articles().version(*newsroom::ArticleId::fromString(id), 1);
    REQUIRE(version);
    QList<text::Image> images;
    for (const text::Block &block : version->content.body.blocks) {
        if (const auto *image = std::get_if<text::Image>(&block)) {
            images.append(*image);
        }
    }
    return images;
}

} // namespace

TEST_CASE("Pictures of a document come along with their size")
{
    Console console;
    console.addDefaults();
    const QString file = GENERATE(u"pandoc.docx"_s, u"pandoc.odt"_s, u"writer.docx"_s);
    const QString id = console.done({u"import"_s, fixture(file)}).lastLine();
    const QList<text::Image> images = imagesOf(console, id);
    REQUIRE(images.size() == 1);
    CHECK(images.first().width == 3);
    CHECK(images.first().height == 2);
    CHECK(images.first().media.endsWith(u".png"));
}

TEST_CASE("What only calls itself a picture is left out and named, and the text is kept")
{
    Console console;
    console.addDefaults();
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"p\" Target=\"media/a.png\"/></Relationships>";
    const QByteArray file = test::docxOf(
        "<w:p><w:r><w:t>Тақырып</w:t></w:r></w:p><w:p><w:r><w:t>Мәтін.</w:t><w:drawing>"
        "<wp:docPr descr=\"Көпір\"/><a:blip r:embed=\"p\"/></w:drawing></w:r></w:p>",
        {{u"word/_rels/document.xml.rels"_s, relations},
         {u"word/media/a.png"_s, "\x89PNG\r\n\x1a\n and nothing more"}});
    const Answer answer = console.done({u"import"_s, written(console, u"а.docx"_s, file)});
    CHECK(answer.err.join(u'\n').contains(u"Pictures did not come along: Көпір"));
    CHECK(imagesOf(console, answer.lastLine()).isEmpty());
    CHECK(console.done({u"show"_s, answer.lastLine()}).out.contains(u"Мәтін."));
}

TEST_CASE(
    "Of pictures that have too many pixels together the first come along, and the rest is named")
{
    QImage whole(8000, 7000, QImage::Format_Mono); // 17 of them have 952 million pixels
    whole.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(whole.save(&buffer, "PNG"));
    QByteArray page = "<h1>Тақырып</h1><p>Мәтін мәтін.</p>";
    for (int i = 1; i <= 20; ++i) {
        page += "<p><img alt=\"№" + QByteArray::number(i) + "\" src=\"data:image/png;base64," +
                QByteArray(png + QByteArray(i, 'x')).toBase64() + "\"></p>";
    }
    Console console;
    console.addDefaults();
    const Answer answer = console.done({u"import"_s, written(console, u"бет.html"_s, page)});
    CHECK(answer.err.join(u'\n').contains(u"Pictures did not come along: №18 · №19 · №20"));
    CHECK(imagesOf(console, answer.lastLine()).size() == 17);
}

TEST_CASE("Of a file with several articles each becomes a draft, and each has its own report")
{
    Console console;
    console.addDefaults();
    const QByteArray site =
        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\" "
        "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
        "<item><title>Бір</title><content:encoded>&lt;p&gt;a&lt;/p&gt;</content:encoded></item>"
        "<item><title>Екі</title><link>https://misal.kz/2</link></item></channel></rss>";
    const QString file = written(console, u"сайт.xml"_s, site);
    const Answer answer = console.done({u"import"_s, file});
    const QStringList ids = answer.out.trimmed().split(u'\n');
    REQUIRE(ids.size() == 2);
    CHECK(answer.err.join(u'\n') == QString(file + u": Екі: Fields above the text were left out: "
                                                   u"Link: https://misal.kz/2"));
    CHECK(console.done({u"show"_s, ids.at(0)}).out.contains(u"Бір"));
    CHECK(console.done({u"show"_s, ids.at(1)}).out.contains(u"Екі"));
    const Answer one = console.as(u"dana"_s, {u"edit"_s, ids.at(0), u"--from"_s, file});
    CHECK(one.err.join(u'\n').contains(u"holds several articles"));
}

TEST_CASE("A file that can't be read is told by its path, with what was kept and what to do")
{
    Console console;
    console.addDefaults();
    QDir(console.path({})).mkdir(u"жаңа"_s);
    const QByteArray xml = "<?xml version=\"1.0\"?><office:document>Мәтін</office:document>";
    const QByteArray deep =
        QByteArray("<w:sdt>").repeated(5000) + QByteArray("</w:sdt>").repeated(5000);
    const std::tuple<QString, QByteArray, QString> cases[] = {
        {u"жаңа/бос.txt"_s, {}, u"” is empty. Nothing was taken"_s},
        {u"жаңа/а.fodt"_s, xml,
         u"” is of a kind that can't be read. Nothing was taken from it; "
         u"save it as DOCX, ODT or plain text"_s},
        {u"жаңа/а.pdf"_s, "%PDF-1.7 Мәтін", u"” is of a kind that can't be read"_s},
        {u"жаңа/а.rtf"_s, "{\\rtf1 Мәтін", u"” is damaged"_s},
        {u"жаңа/а.html"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", u"” is not a text"_s},
        {u"жаңа/б.docx"_s, test::docxOf(deep),
         u"” is nested too deeply to be read. Nothing was taken"_s},
        {u"жаңа/үлкен.txt"_s, QByteArray(5 * 1024 * 1024, 'a'), u" (> 4 MiB). Nothing"_s},
    };
    for (const auto &[name, bytes, sentence] : cases) {
        const QString path = written(console, name, bytes);
        const Answer answer = console.run({u"import"_s, path});
        INFO(answer.err.join(u'\n').toStdString());
        CHECK(answer.code == 1);
        CHECK(answer.err.value(0).contains(path + sentence));
    }
    const Answer folder = console.run({u"import"_s, console.path(u"жаңа"_s)});
    CHECK(folder.code == 1);
    CHECK(folder.err.value(0).contains(u"жаңа” is a folder. Nothing was taken from it; choose"));
    CHECK(console.done({u"list"_s, u"--json"_s}).array().isEmpty());
}

TEST_CASE(
    "A file is read by the encoding that is named, and a guess is told with what else it may be")
{
    Console console;
    console.addDefaults();
    const QString text = u"Ауыл тұрғындары жаңа мектептің ашылғанына қуанып жатыр."_s;
    QByteArray bytes; // KZ-1048: of its own letters those of windows-1251 that it replaces
    const QString own = u"ұғңқ"_s;
    const char codes[] = {'\xA2', '\xBA', '\xBE', '\x9D'};
    for (const QChar letter : text) {
        const qsizetype at = own.indexOf(letter);
        bytes += at >= 0                   ? codes[at]
                 : letter.unicode() < 0x80 ? char(letter.unicode())
                                           : char(letter.unicode() - u'а' + 0xE0);
    }
    const QString path = written(console, u"хабар.txt"_s, bytes);
    const Answer guessed = console.done({u"import"_s, path});
    const QString said = guessed.err.join(u'\n');
    INFO(said.toStdString());
    CHECK(said.contains(u"in which encoding it is; it was read as: KZ-1048"));
    CHECK(said.contains(u"With --encoding windows-1251 it would read: "));
    const Answer named = console.done({u"import"_s, path, u"--encoding"_s, u"windows-1251"_s});
    CHECK_FALSE(named.err.join(u'\n').contains(u"--encoding"));
    CHECK(console.done({u"show"_s, named.lastLine()}).out.contains(u"жаѕа"));
    const QJsonObject json =
        console.done({u"import"_s, path, u"--json"_s}).array().at(0).toObject();
    CHECK(json.value(u"encoding"_s).toString() == u"KZ-1048");
    const QJsonArray others = json.value(u"otherEncodings"_s).toArray();
    REQUIRE_FALSE(others.isEmpty());
    CHECK(others.at(0).toObject().value(u"name"_s).toString() == u"windows-1251");
    CHECK_FALSE(others.at(0).toObject().value(u"sample"_s).toString().isEmpty());
}

TEST_CASE("An encoding that there is none of imports nothing")
{
    Console console;
    console.addDefaults();
    const QString path = console.file(u"хабар.txt"_s, u"Мәтін"_s);
    for (const QString &name : {u"UTF-7"_s, u"қазақша"_s}) {
        const Answer answer = console.run({u"import"_s, path, u"--encoding"_s, name});
        CHECK(answer.code == 2);
        CHECK(answer.err.value(0).contains(u"there is no encoding "_s + name));
    }
    CHECK(console.run({u"import"_s, path, u"--encoding"_s}).code == 2);
    CHECK(console.run({u"import"_s, path, u"--whole-page=yes"_s}).code == 2);
    CHECK(console.run({u"list"_s, u"--whole-page"_s}).code == 2);
    CHECK(console.done({u"list"_s, u"--json"_s}).array().isEmpty());
}

TEST_CASE("Of a saved page the article comes in, or all of it where that is asked for")
{
    Console console;
    console.addDefaults();
    const QString path = console.file(
        u"бет.html"_s, u"<html><title>Көпір</title><nav><a href='/a'>Саясат бөлімі</a></nav>"
                       "<h1>Көпір салынды</h1><p>Ауылда жаңа көпір салынды.</p></html>"_s);
    const auto shown = [&console](const Answer &answer) {
        return console.done({u"show"_s, answer.lastLine()}).out;
    };
    CHECK_FALSE(shown(console.done({u"import"_s, path})).contains(u"Саясат"));
    const QString whole = shown(console.done({u"import"_s, u"--whole-page"_s, path}));
    CHECK(whole.contains(u"Саясат бөлімі"));
    CHECK(whole.contains(u"Көпір салынды"));
}
