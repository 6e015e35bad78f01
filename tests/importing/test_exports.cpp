// What programs export: a site of WordPress, chats of Telegram. And documents of an older Word,
// which another program converts.

#include "importing/importer.h"
#include "importing/legacydoc.h"
#include "importing/parseddocument.h"
#include "importing/readings.h"
#include "text/plaintext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;
using test::reported;

namespace {

QByteArray item(const QByteArray &title, const QByteArray &content, const QByteArray &more = {},
                const QByteArray &type = "post", const QByteArray &status = "publish")
{
    return "<item><title>" + title + "</title><content:encoded><![CDATA[" + content +
           "]]></content:encoded><wp:post_type>" + type + "</wp:post_type><wp:status>" + status +
           "</wp:status>" + more + "</item>";
}

QByteArray site(const QByteArray &items)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
           "xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" "
           "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Сайт</title>" +
           items + "</channel></rss>";
}

QList<ImportedArticle> articlesIn(const QByteArray &bytes)
{
    const auto articles = importArticles(bytes, u"a.xml"_s);
    REQUIRE(articles);
    return *articles;
}

QByteArray message(const QByteArray &from, const QByteArray &text, const QByteArray &more = {})
{
    return "{\"id\":1,\"type\":\"message\",\"date\":\"2025-09-08T10:15:00\",\"from\":\"" + from +
           "\",\"text\":" + text + more + "}";
}

QByteArray chat(const QByteArray &messages)
{
    return "{\"name\":\"Ауыл\",\"type\":\"private_group\",\"id\":7,\"messages\":[" + messages +
           "]}";
}

/// A program of that name in a folder of its own.
void install(const QTemporaryDir &folder, const QString &name, const QByteArray &script)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Whether a process of that number is at work; one that only waits to be noticed is not.
bool isAlive(const QByteArray &number)
{
    QFile state(u"/proc/"_s + QString::fromLatin1(number) + u"/stat");
    return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
}

const QByteArray doc = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(512, '\0') +
                       QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);

} // namespace

TEST_CASE("A post of WordPress is an article: its title, excerpt and text, the rest named")
{
    const auto articles = articlesIn(site(
        item("Мектеп &amp; ауыл",
             "Бірінші жол\nсол абзацта.\n\n<h3>Бөлім</h3>\n\n[caption id=\"1\" width=\"9\"]<img "
             "src=\"https://misal.kz/a.jpg\" alt=\"с\" /> Фото астында[/caption]\n\nЕкінші "
             "<b>абзац</b>.\n\n[gallery ids=\"1,2\"]",
             "<dc:creator>aigul</dc:creator><link>https://misal.kz/1</link>"
             "<category>Ауыл</category><excerpt:encoded><![CDATA[<p>Қысқасы.</p>]]></"
             "excerpt:encoded>")));
    REQUIRE(articles.size() == 1);
    const ImportedArticle &article = articles.first();
    CHECK(article.content.headline == u"Мектеп & ауыл");
    CHECK(article.content.lead == u"Қысқасы.");
    CHECK(test::readingOf(article).section(u'\n', 1) ==
          u"Бірінші жол\nсол абзацта.\n# Бөлім\nФото астында\nЕкінші абзац.");
    CHECK(reported(article, ReportKind::FieldsDropped) ==
          u"Author: aigul · Link: https://misal.kz/1 · Category: Ауыл");
    CHECK(reported(article, ReportKind::EmbedsLeftOut) == u"[gallery ids=\"1,2\"]");
    CHECK(reported(article, ReportKind::PicturesLeftOut) == u"https://misal.kz/a.jpg");
}

TEST_CASE("A site of several posts is as many articles, and what is no article is named")
{
    const QByteArray bytes = site(
        item("Бір", "<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->") +
        item("Екі", "b", {}, "page", "draft") + item("photo", "", {}, "attachment", "inherit") +
        item("Жойылған", "c", {}, "post", "trash"));
    const auto articles = articlesIn(bytes);
    REQUIRE(articles.size() == 2);
    CHECK(test::readingOf(articles[0]) == u"Бір\na");
    CHECK(test::readingOf(articles[1]) == u"Екі\nb");
    CHECK(reported(articles[0], ReportKind::ItemsLeftOut) == u"photo · Жойылған");
    const auto one = importFile(bytes, u"a.xml"_s);
    REQUIRE_FALSE(one);
    CHECK(one.error().detail == severalDetail);
}

TEST_CASE("A site's export that is broken, empty or a trap is refused")
{
    const QByteArray whole = site(item("Бір", "a"));
    for (const qsizetype length : {whole.size() - 1, whole.size() - 20, whole.size() / 2}) {
        const auto cut = importArticles(whole.first(length), u"a.xml"_s);
        REQUIRE_FALSE(cut);
        CHECK(cut.error().code == ErrorCode::Corrupt);
    }
    CHECK(importArticles(site({}), u"a.xml"_s).error().code == ErrorCode::Empty);
    QByteArray bomb = whole;
    bomb.insert(bomb.indexOf("<rss"), "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">]>");
    CHECK(importArticles(bomb, u"a.xml"_s).error().code == ErrorCode::Corrupt);
    CHECK(importArticles(site(item("a", "b").repeated(1001)), u"a.xml"_s).error().code ==
          ErrorCode::TooLarge);
}

TEST_CASE("A chat of several is a transcript: who wrote it and when stands above each message")
{
    const auto article = test::articleIn(
        chat(message("Айгүл",
                     "[\"Қара: \",{\"type\":\"bold\",\"text\":\"мынау\"},{\"type\":"
                     "\"text_link\",\"text\":\" осында\",\"href\":\"https://misal.kz\"}]") +
             "," + message("Ерлан", "\"Бірінші.\\nЕкінші.\"", ",\"photo\":\"photos/1.jpg\"") +
             ",{\"id\":3,\"type\":\"service\",\"actor\":\"Айгүл\",\"action\":\"pin_message\"}," +
             message("Айгүл", "\"\"", ",\"file\":\"files/a.pdf\",\"media_type\":\"document\"")),
        u"result.json"_s);
    CHECK(test::readingOf(article) ==
          u"Ауыл\nАйгүл, 08.09.2025 10:15\nҚара: мынау[ осында](https://misal.kz)\n"
          u"Ерлан, 08.09.2025 10:15\nБірінші.\nЕкінші.\nАйгүл, 08.09.2025 10:15");
    CHECK(reported(article, ReportKind::PicturesLeftOut) == u"photos/1.jpg");
    CHECK(reported(article, ReportKind::AttachmentsLeftOut) == u"files/a.pdf");
    CHECK(reported(article, ReportKind::NoticesDropped) == u"Айгүл pin_message");
}

TEST_CASE("What one alone writes in Telegram is its messages, and several chats are articles each")
{
    const QByteArray one =
        chat(message("Арна", "\"Мектеп ашылды\"") + "," + message("Арна", "\"Бала көп.\""));
    CHECK(test::readingOf(one, u"result.json"_s) == u"Мектеп ашылды\nБала көп.");
    const auto both = importArticles("{\"about\":\"x\",\"chats\":{\"about\":\"y\",\"list\":[" +
                                         one + "," + one + "]}}",
                                     u"result.json"_s);
    REQUIRE(both);
    CHECK(both->size() == 2);
    CHECK(importArticles(one.chopped(1), u"a.json"_s).error().code == ErrorCode::Corrupt);
    CHECK(importArticles(chat({}), u"a.json"_s).error().code == ErrorCode::Empty);
    const auto odd = importArticles(chat("1,null,[],{\"type\":\"message\",\"text\":7}"), u"a"_s);
    CHECK(odd.error().code == ErrorCode::Empty);
    CHECK(importArticles(chat(QByteArray("[").repeated(100'000)), u"a"_s).error().code ==
          ErrorCode::Corrupt);
}

TEST_CASE("A DOC is read by a program that is installed, and refused by name where there is none")
{
    const QTemporaryDir none;
    REQUIRE(isLegacyDoc(doc));
    CHECK(convertDoc(doc, {none.path()}).error().detail == legacyDocDetail);
    const QTemporaryDir folder;
    install(folder, u"antiword"_s, "for last; do :; done\nprintf 'Тақырып '\nwc -c <\"$last\"\n");
    const auto text = convertDoc(doc, {folder.path()});
    REQUIRE(text);
    CHECK(text->textBy == u"antiword");
    CHECK(text->bytes.simplified() == "Тақырып " + QByteArray::number(doc.size()));
    install(folder, u"soffice"_s, "printf 'PK' >\"$7/text.docx\"; echo \"$*\" >&2\n");
    const auto document = convertDoc(doc, {folder.path()});
    REQUIRE(document);
    CHECK(document->textBy.isEmpty());
    CHECK(document->bytes == "PK");
}

TEST_CASE("A program that fails, hangs or writes nothing is no reason to stop")
{
    using namespace std::chrono_literals;
    const QTemporaryDir folder;
    install(folder, u"antiword"_s, "echo half; exit 3\n");
    CHECK(convertDoc(doc, {folder.path()}).error().code == ErrorCode::Corrupt);
    install(folder, u"catdoc"_s, "echo whole\n"); // the next one is asked
    CHECK(convertDoc(doc, {folder.path()}).value_or(ConvertedDoc{}).textBy == u"catdoc");
    install(folder, u"catdoc"_s, "exec tail -f /dev/null\n");
    CHECK(convertDoc(doc, {folder.path()}, 200ms).error().code == ErrorCode::Corrupt);
    install(folder, u"catdoc"_s, "exit 0\n");
    CHECK(convertDoc(doc, {folder.path()}).error().code == ErrorCode::Empty);
}

TEST_CASE("A program that hangs is ended with what it has started")
{
    using namespace std::chrono_literals;
    const QTemporaryDir folder;
    const QString number = folder.filePath(u"number"_s);
    install(folder, u"catdoc"_s, "tail -f /dev/null & echo $! >" + number.toUtf8() + "\nwait\n");
    CHECK(convertDoc(doc, {folder.path()}, 1000ms).error().code == ErrorCode::Corrupt);
    QFile file(number);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray child = file.readAll().trimmed();
    REQUIRE(child.toInt() > 0);
    CHECK(QTest::qWaitFor([&child] { return !isAlive(child); }));
}
