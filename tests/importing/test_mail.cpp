// Mails and pages that were saved with their pictures.

#include "importing/importer.h"
#include "importing/parseddocument.h"
#include "importing/readings.h"
#include "text/plaintext.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;
using test::reported;

namespace {

const QByteArray head =
    "From: =?UTF-8?B?0JDQudCz0q/Quw==?= <aigul@misal.kz>\r\nTo: b@misal.kz\r\n"
    "Date: Mon, 8 Sep 2025 10:15:00 +0500\r\nMIME-Version: 1.0\r\n"
    "Subject: =?koi8-r?Q?Re:_=EE=CF=D7=C1=D1?=\r\n =?koi8-r?Q?_=DB=CB=CF=CC=C1?=\r\n";
const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");

ImportedArticle mail(const QByteArray &rest)
{
    return test::articleIn(head + rest, u"хат.eml"_s);
}

QByteArray part(const QByteArray &fields, const QByteArray &body)
{
    return "--B\r\n" + fields + "\r\n\r\n" + body + "\r\n";
}

QByteArray multipart(const QByteArray &kind, const QByteArray &parts)
{
    return "Content-Type: multipart/" + kind + "; boundary=\"B\"\r\n\r\nno reader sees this\r\n" +
           parts + "--B--\r\nnor this\r\n";
}

QString below(const ImportedArticle &article)
{
    return test::readingOf(article).section(u'\n', 1);
}

} // namespace

TEST_CASE("A mail's subject is its headline, and the other fields are named")
{
    const auto article = mail("Content-Type: text/plain; charset=windows-1251\r\n"
                              "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                              "=CF=F0=E8=\r\n=E2=E5=F2, =3D\r\n");
    CHECK(article.content.headline == u"Новая школа");
    CHECK(below(article) == u"Привет, =");
    CHECK(article.encoding == u"windows-1251");
    CHECK(reported(article, ReportKind::FieldsDropped) ==
          u"From: Айгүл <aigul@misal.kz> · To: b@misal.kz · Date: Mon, 8 Sep 2025 10:15:00 +0500");
}

TEST_CASE("Of two writings of a mail's text the page is read, with the pictures that it shows")
{
    const auto article =
        mail(multipart("related", part("Content-Type: text/html; charset=utf-8",
                                       "<p>a <b>b</b></p><img src=\"cid:p@x\" "
                                       "alt=\"с\"><img src=\"cid:gone\">") +
                                      part("Content-Type: image/png\r\nContent-ID: <p@x>\r\n"
                                           "Content-Transfer-Encoding: base64",
                                           png.toBase64())));
    CHECK(below(article) == u"a b");
    REQUIRE(article.pictures.size() == 1);
    CHECK(article.pictures.first().bytes == png);
    CHECK(reported(article, ReportKind::PicturesLeftOut) == u"cid:gone");
    const QByteArray plain = part("Content-Type: text/plain", "plain");
    const QByteArray page = part("Content-Type: text/html", "<p>page</p>");
    CHECK(below(mail(multipart("alternative", plain + page))) == u"page");
    CHECK(below(mail(multipart("alternative", page + plain))) == u"page");
    CHECK(below(mail(multipart("alternative", plain))) == u"plain");
}

TEST_CASE("What is attached to a mail is named, and what follows its text is read")
{
    const auto article = mail(multipart(
        "mixed",
        part("Content-Type: text/plain", "a") +
            part("Content-Type: application/msword; name=\"=?UTF-8?B?0ZHQuy5kb2M=?=\"\r\n"
                 "Content-Transfer-Encoding: base64",
                 "0M8=") +
            part("Content-Type: text/plain; name=b.txt\r\nContent-Disposition: attachment;"
                 " filename*0*=UTF-8''%D0%B1; filename*1=.txt",
                 "SECRET") +
            part("Content-Type: image/jpeg\r\nContent-Disposition: attachment; filename=c.jpg",
                 "") +
            part("Content-Type: text/plain", "list's foot")));
    CHECK(below(article) == u"a\nlist's foot");
    CHECK(reported(article, ReportKind::AttachmentsLeftOut) == u"ёл.doc · б.txt · c.jpg");
}

TEST_CASE("An earlier mail and a signature stay, and are named")
{
    const auto article = mail("Content-Type: text/plain\r\n\r\nYes, tomorrow.\r\n\r\n> Shall we "
                              "open?\r\n> And when?\r\n\r\n-----Original Message-----\r\n\r\nOld "
                              "text.\r\n\r\n-- \r\nAigul\r\n");
    CHECK(reported(article, ReportKind::MailPartsKept).contains(u"-----Original Message-----"));
    CHECK(reported(article, ReportKind::MailPartsKept).contains(u"Aigul"));
    CHECK(below(article).contains(u"Old text."));
    const auto quote = std::find_if(
        article.content.body.blocks.begin(), article.content.body.blocks.end(),
        [](const text::Block &block) { return std::holds_alternative<text::Quote>(block); });
    REQUIRE(quote != article.content.body.blocks.end());
    CHECK(text::paragraphs(text::Body{{*quote}}).join(u' ') == u"Shall we open? And when?");
}

TEST_CASE("Lines of a mail that flow are one paragraph")
{
    CHECK(below(mail("Content-Type: text/plain; format=flowed\r\n\r\na \r\nb\r\n\r\nc\r\n")) ==
          u"a b\nc");
    CHECK(below(mail("Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\na \r\nb\r\n")) ==
          u"ab");
}

TEST_CASE("A saved page is an article like any other page, with its pictures")
{
    const QByteArray page =
        "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=D0=91=D0=B5=D1=82?=\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"B\"\r\n\r\n" +
        part("Content-Type: text/html\r\nContent-Location: https://misal.kz/a/",
             "<html><head><base "
             "href=\"https://misal.kz/a/\"></head><body><script>MENU</script><h1>Ауылда "
             "мектеп ашылды</h1><p>Бүгін ашылды.</p><img src=\"b.png\"></body></html>") +
        part("Content-Type: image/png\r\nContent-Location: https://misal.kz/a/b.png\r\n"
             "Content-Transfer-Encoding: base64",
             png.toBase64()) +
        "--B--\r\n";
    for (const QString &name : {u"бет.mht"_s, u"бет.txt"_s}) {
        const auto article = test::articleIn(page, name);
        CHECK(test::readingOf(article) == u"Ауылда мектеп ашылды\nБүгін ашылды.");
        CHECK(article.pictures.size() == 1);
        CHECK(reported(article, ReportKind::FieldsDropped).isEmpty());
    }
}

TEST_CASE("A mail that was cut off is read as far as it goes, and it is said so")
{
    const QByteArray whole =
        head + multipart("mixed", part("Content-Type: text/plain", "one two three"));
    CHECK(reported(test::articleIn(whole, u"a.eml"_s), ReportKind::EndMissing).isEmpty());
    const QByteArray cut = whole.first(whole.indexOf(" three"));
    CHECK(reported(test::articleIn(cut, u"a.eml"_s), ReportKind::EndMissing) == u"one two");
    for (qsizetype length = head.size(); length < whole.size(); ++length) {
        importFile(whole.first(length), u"a.eml"_s);
    }
}

TEST_CASE("Parts, fields and words beyond reason are no way to stop a mail's reader")
{
    QByteArray nested;
    for (int depth = 0; depth < 200; ++depth) {
        const QByteArray number = QByteArray::number(depth);
        nested +=
            "Content-Type: multipart/mixed; boundary=B" + number + "\r\n\r\n--B" + number + "\r\n";
    }
    const auto deep = importFile(head + nested, u"a.eml"_s);
    REQUIRE_FALSE(deep);
    CHECK(deep.error().detail == nestingLimit);
    const auto many = importFile(head + "Content-Type: multipart/mixed; boundary=B\r\n\r\n" +
                                     QByteArray("--B\r\n\r\na\r\n").repeated(5000),
                                 u"a.eml"_s);
    REQUIRE_FALSE(many);
    CHECK(many.error().code == ErrorCode::TooLarge);
    const QByteArray words = QByteArray("=?utf-8?Q?x").repeated(80'000);
    CHECK(test::articleIn("Subject: " + words + "\r\nMIME-Version: 1.0\r\n\r\na", u"a.eml"_s)
              .content.headline.startsWith(u"=?utf-8?Q?x"));
    const QByteArray boundaries = QByteArray("--B").repeated(1'000'000);
    importFile(head + "Content-Type: multipart/mixed; boundary=B\r\n\r\n" + boundaries, u"a.eml"_s);
    importFile(head + "Content-Type: text/plain; charset*" +
                   QByteArray("0=a;charset*").repeated(50'000) + "\r\n\r\na",
               u"a.eml"_s);
    const auto secret = importFile(
        head + multipart("encrypted", part("Content-Type: text/plain", "a")), u"a.eml"_s);
    REQUIRE_FALSE(secret);
    CHECK(secret.error().detail == passwordDetail);
}

TEST_CASE("What looks like a mail within a text is text")
{
    const QByteArray copied = "From: Айбек\nTo: Гүлнәр\nSubject: Мектеп\n\nСәлем! Мектеп ашылды.";
    CHECK(test::readingOf("Хат\n\n" + copied, u"a.txt"_s).contains(u"From: Айбек"));
    CHECK(test::readingOf(copied, u"a.eml"_s) == u"Мектеп\nСәлем! Мектеп ашылды.");
}
