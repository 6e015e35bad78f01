// Plain texts as they lie in files: chats, lines of pages, mails, Markdown with fields.

#include "importing/pastedtext.h"
#include "importing/readings.h"
#include "text/plaintext.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

QString reading(const QString &text, const QString &fileName = u"хабар.txt"_s)
{
    return test::readingOf(text.toUtf8(), fileName);
}

QString pasted(const QString &text)
{
    return text::paragraphs(pastedFromText(text).body).join(u'\n');
}

} // namespace

TEST_CASE("signs without width stand in no word, and those that mean something stay")
{
    const QString text =
        u"Ұлт\u200bтық мұ\u2060ражай\n\nҚа\u200dла тұр\ufeffғын\u200eдары \u202bқуанды"
        u"\u202c. Отбасы: 👨\u200d👩\u200d👧, можно та\u00adсымал."_s;
    const QString seen = u"Ұлттық мұражай\nҚала тұрғындары қуанды. Отбасы: 👨\u200d👩\u200d👧, можно "
                         u"та\u00adсымал."_s;
    CHECK(reading(text) == seen);
    CHECK(pasted(text) == seen);
    CHECK(pasted(u"می\u200cخواهم \u200fא"_s) == u"می\u200cخواهم \u200fא");
}

TEST_CASE("an exported chat is who said what, in a file as on the clipboard")
{
    const QString said = u"Айбек: Мектеп ашылды\nГүлнәр: Директор не дейді?\n"
                         u"Айбек: Екі жыл салынды.\nТағы бір жол."_s;
    for (const char16_t *text :
         {u"1/4/23, 7:02\u202fPM - Messages and calls are end-to-end encrypted.\n"
          u"2/4/23, 10:35\u202fPM - Айбек: Мектеп ашылды\n2/4/23, 10:35 PM - Айбек: <Media "
          u"omitted>\n"
          u"2/4/23, 10:36 PM - Гүлнәр: Директор не дейді?\n"
          u"2/4/23, 10:37 PM - Айбек: Екі жыл салынды.\nТағы бір жол.",
          u"[14/10/2021, 3:34:09 PM] Айбек: \u200eMessages and calls are end-to-end encrypted.\n"
          u"[14/10/2021, 3:34:09 PM] Айбек: Мектеп ашылды\n"
          u"\u200e[14/10/2021, 3:35:09 PM] Айбек: \u200eimage omitted\n"
          u"[14/10/2021, 3:36:09 PM] ~\u202fГүлнәр: Директор не дейді?\n"
          u"[2017-09-07, 7:58:30 AM] Айбек: Екі жыл салынды.\nТағы бір жол.",
          u"08.09.2025, 10:14 - Сообщения и звонки защищены сквозным шифрованием.\n"
          u"08.09.2025, 10:15 - Айбек: Мектеп ашылды\n"
          u"08.09.2025, 10:16 - Гүлнәр: Директор не дейді?\n"
          u"08.09.2025, 10:17 - Айбек: IMG-1.jpg (файл добавлен)\n"
          u"08.09.2025, 10:18 - Айбек добавил(-а) Гүлнәр\n"
          u"08.09.2025, 10:18 - Айбек: Данное сообщение удалено\n"
          u"08.09.2025, 10:19 - Айбек: Екі жыл салынды.\nТағы бір жол.",
          u"20/6/2017 8:28 p. m. - Айбек: Мектеп ашылды\n"
          u"20/6/2017 8:29 p. m. - Гүлнәр: Директор не дейді?\n"
          u"2021-03-18, 3:02 p.m. - Айбек: Екі жыл салынды.\nТағы бір жол.",
          u"Айбек, [08.09.2025 10:15]\nМектеп ашылды\n\nГүлнәр, [08.09.2025 10:16]\n"
          u"Директор не дейді?\n\nАйбек, [08.09.2025 10:17]\nЕкі жыл салынды.\nТағы бір жол."}) {
        INFO(QString::fromUtf16(text).left(60).toStdString());
        CHECK(pasted(QString::fromUtf16(text)).toStdString() == said.toStdString());
        CHECK(reading(QString::fromUtf16(text)).toStdString() == said.toStdString());
    }
    const auto article = test::articleIn(
        u"08.09.2025, 10:15 - Айбек: Бір\n08.09.2025, 10:18 - Айбек топтан шықты"_s.toUtf8(),
        u"a.txt"_s);
    CHECK(test::reported(article, ReportKind::NoticesDropped) == u"Айбек топтан шықты");
    CHECK(test::reported(article, ReportKind::MessageStampsDropped) == u"1");
    CHECK(test::readingOf(article) == u"Бір"); // who alone speaks needs no name
    CHECK(reading(u"Кесте\n\n08.09.2025, 10:15 - басталуы\n08.09.2025, 12:00 - аяқталуы"_s) ==
          u"Кесте\n08.09.2025, 10:15 - басталуы\n08.09.2025, 12:00 - аяқталуы");
}

TEST_CASE("a page's number is not in its sentence, and a year and a counter stay")
{
    const QString before = u"Жаңа мектеп\nАуылда салынған екі қабатты мектеп бүгін есігін\n"
                           u"ашты, енді балалар көрші ауылға барып оқымайды,\n"
                           u"олардың саны былтырғыдан екі есеге артып отыр, бұл\n"_s;
    const QString after = u"ауыл үшін үлкен қуаныш, деді директор, ол мұнда\n"
                          u"жиырма жылдан бері жұмыс істеп келеді екен бүгін."_s;
    const QString joined = QString(before).section(u'\n', 1).trimmed().replace(u'\n', u' ') + u' ' +
                           QString(after).replace(u'\n', u' ');
    for (const QString &number : {u"12\n"_s, u"- 12 -\n"_s, u"\n12\n\n"_s, u"12-бет\n"_s,
                                  u"Стр. 3 из 10\n"_s, u"3/10\n"_s, u"\f12\n"_s}) {
        INFO(number.toStdString());
        CHECK(reading(before + number + after).toStdString() ==
              QString(u"Жаңа мектеп\n" + joined).toStdString());
        CHECK(pasted(before + number + after).contains(joined));
    }
    const auto article = test::articleIn((before + u"12\n" + after).toUtf8(), u"a.txt"_s);
    CHECK(test::reported(article, ReportKind::PageNumbersDropped) == u"12");
    CHECK(reading(u"Жаңа мектеп\n\nТізім\n\n12\n\nбала"_s) == u"Жаңа мектеп\nТізім\n12\nбала");
}

TEST_CASE("a text file has the marks and the Markdown that a paste has")
{
    const auto article = test::articleIn(u"Тақырып\n\nБұл *маңызды* сөз."_s.toUtf8(), u"a.txt"_s);
    CHECK(test::readingOf(article) == u"Тақырып\nБұл маңызды сөз.");
    CHECK(test::reported(article, ReportKind::MarkersRead) == u"1");
    CHECK(reading(u"# Тақырып\n\n## Бөлім\n\n[с](https://a.kz) және **қалың** сөз."_s) ==
          u"Тақырып\n# Бөлім\n[с](https://a.kz) және қалың сөз.");
}

TEST_CASE("a mail is read as it was sent, whatever its file is called, and as it was copied")
{
    const QString sent = u"Received: from a by b\nFrom: A <a@a.kz>\nTo: b@a.kz\nSubject: "
                         u"=?UTF-8?B?0JrTqQ==?=\nContent-Transfer-Encoding: base64\n\n0JDRg9GL\n"_s;
    CHECK(test::readingOf(sent.toUtf8(), u"хат.txt"_s) == u"Кө\nАуы");
    CHECK(reading(u"From: Айбек\nTo: Гүлнәр\nSubject: Мектеп\n\nСәлем! Мектеп ашылды."_s)
              .contains(u"Сәлем! Мектеп ашылды."));
}

TEST_CASE("the title in the fields above Markdown is the headline, the other fields are named")
{
    const QString rest = u"\nМектеп бүгін ашылды.\n\nБалалар қуанды.\n"_s;
    const QString seen = u"Жаңа \"мектеп\"\nМектеп бүгін ашылды.\nБалалар қуанды."_s;
    for (const QString &fields :
         {u"---\ntitle: Жаңа \"мектеп\"\ndate: 2025-10-03\n---\n"_s,
          u"---\r\ndate: 2025-10-03\r\nTitle: \"Жаңа \\\"мектеп\\\"\"\r\n---\r\n"_s,
          u"---\ntitle: >-\n  Жаңа\n  \"мектеп\"\ndate: 2025-10-03\n...\n"_s,
          u"+++\ntitle = 'Жаңа \"мектеп\"'\ndate: 2025-10-03\n+++\n"_s,
          u"---\ntitle: 'Жаңа \"мектеп\"'\ndate: 2025-10-03\n---\n# Жаңа «мектеп»\n"_s}) {
        INFO(fields.toStdString());
        const auto article = test::articleIn((fields + rest).toUtf8(), u"a.md"_s);
        CHECK(test::readingOf(article).toStdString() == seen.toStdString());
        CHECK(test::reported(article, ReportKind::FieldsDropped) == u"date: 2025-10-03");
    }
    CHECK(reading(u"% Тақырып\n% Айбек\n\nМәтін.\n"_s, u"a.md"_s) == u"Тақырып\nМәтін.");
    CHECK(reading(u"---\nauthor: Айбек\n---\n# Тақырып\n\nМәтін.\n"_s, u"a.md"_s) ==
          u"Тақырып\nМәтін.");
}
