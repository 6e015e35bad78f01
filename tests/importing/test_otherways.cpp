// The same things as other programs, sites and people write them.

#include "importing/charsetbytes.h"
#include "importing/packed.h"
#include "importing/readings.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;
using test::reported;

namespace {

const QString kazakh =
    u"Мектеп ашылды\n\nАуыл тұрғындары жаңа мектептің ашылғанына қуанып жатыр. Құрылысқа екі "
    u"жылдан астам уақыт кетті, үлкен ғимаратта әр сыныпқа өз бөлмесі бар."_s;

ImportedArticle page(const QString &html)
{
    return test::articleIn(html.toUtf8(), u"бет.html"_s);
}

QString textOf(const QString &html)
{
    return test::readingOf(page(html));
}

ImportedArticle plain(const QString &lines)
{
    return test::articleIn(lines.toUtf8(), u"хабар.txt"_s);
}

/// UTF-8 as a program shows it that takes each byte for a letter of windows-1252.
QString byteByByte(const QString &text)
{
    static const QString signs = u"€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"_s;
    QString shown;
    for (const char byte : text.toUtf8()) {
        const auto value = static_cast<unsigned char>(byte);
        const bool sign = value >= 0x80 && value < 0xA0;
        shown += sign ? signs[value - 0x80] : QChar(char16_t{value});
    }
    return shown;
}

QByteArray paragraph(const QString &words)
{
    return "<w:p><w:r><w:t>" + words.toUtf8() + "</w:t></w:r></w:p>";
}

} // namespace

TEST_CASE("a site's class takes away neither most of a short page nor what is free of it")
{
    const QString body = u"<p>Көпір ашылды.</p><p>Халық қуанды.</p>"_s;
    const QString wanted = u"Көпір\nКөпір ашылды.\nХалық қуанды."_s;
    CHECK(textOf(u"<h1>Көпір</h1><div class='banner-text'>"_s + body + u"</div>") == wanted);
    CHECK(textOf(u"<h1>Көпір</h1><div class='ad-free'>"_s + body + u"</div>") == wanted);
}

TEST_CASE("letters of a wrong encoding are put right in a document, be they in parts of a word")
{
    const QString right =
        u"Мектеп ашылды\nАуыл тұрғындары жаңа мектептің ашылғанына өте разы, үлкен "
        u"ғимаратта әр балаға өз бөлмесі бар."_s;
    const QByteArray bytes = test::inCharset(right, "RK1048");
    const QStringList shown = QString::fromLatin1(bytes).split(u'\n');
    const QByteArray second = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + shown[1].first(3).toUtf8() +
                              "</w:t></w:r><w:r><w:t>" + shown[1].sliced(3).toUtf8() +
                              "</w:t></w:r></w:p>";
    const auto article = test::articleIn(test::docxOf(paragraph(shown[0]) + second), u"а.docx"_s);
    CHECK(test::readingOf(article) == right);
    CHECK(reported(article, ReportKind::LettersRepaired) == u"windows-1252 → KZ-1048");
}

TEST_CASE("a text that was read byte by byte more than once is said to be no language")
{
    const auto article = plain(byteByByte(byteByByte(kazakh)));
    CHECK_FALSE(reported(article, ReportKind::LanguageUnlikely).isNull());
    CHECK(reported(plain(u"Énergie\n\nL’été a été très chaud à Besançon."_s),
                   ReportKind::LanguageUnlikely)
              .isNull());
}

TEST_CASE("letters that stand only in a few words tell Central Europe's encoding from others")
{
    const QString polish = u"Nowy most otwarty\n\nMieszkańcy są szczęśliwi, że mogą przejść przez "
                           u"rzekę. Żółta łódź płynie powoli."_s;
    const auto article = test::articleIn(test::inCharset(polish, "CP1250"), u"м.txt"_s);
    CHECK(test::readingOf(article) == QString(polish).replace(u"\n\n"_s, u"\n"_s));
    CHECK(reported(article, ReportKind::EncodingGuessed) == u"windows-1250");
    const QString french = u"Le cœur de la ville\n\nMa sœur a bâti une œuvre de 5 m³, très bien, "
                           u"sur le nœud du chemin."_s;
    const auto other = test::articleIn(test::inCharset(french, "CP1252"), u"f.txt"_s);
    CHECK(test::readingOf(other) == QString(french).replace(u"\n\n"_s, u"\n"_s));
}

TEST_CASE("a short Russian text of a Mac is told from one of Windows by its capitals")
{
    const QString russian = u"В селе открыли новый мост\n\nДлина моста сто метров. Жители теперь "
                            u"переходят реку без объезда."_s;
    const auto article = test::articleIn(test::inCharset(russian, "MAC-CYRILLIC"), u"м.txt"_s);
    CHECK(test::readingOf(article) == QString(russian).replace(u"\n\n"_s, u"\n"_s));
}

TEST_CASE("a text that was filled up with zero bytes at its end is read")
{
    CHECK(test::readingOf(kazakh.toUtf8() + QByteArray(100, '\0'), u"м.txt"_s) ==
          QString(kazakh).replace(u"\n\n"_s, u"\n"_s));
}

TEST_CASE("the parts of a document are found below a name that begins with a dot")
{
    const QByteArray docx = test::docxOf(paragraph(u"Тақырып"_s) + paragraph(u"Мәтін."_s));
    QList<test::Part> parts{
        {u"./[Content_Types].xml"_s, "<Types/>"},
        {u"./_rels/.rels"_s,
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
         "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
        {u"./word/document.xml"_s,
         "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
         "<w:body>" +
             paragraph(u"Тақырып"_s) + paragraph(u"Мәтін."_s) + "</w:body></w:document>"}};
    CHECK(test::readingOf(test::packed(parts), u"а.docx"_s) == test::readingOf(docx, u"б.docx"_s));
}

TEST_CASE("a prompt in a table's cell is left out, and the cell stays where it is")
{
    const auto article = test::articleIn(
        test::docxOf(paragraph(u"Тақырып"_s) +
                     "<w:tbl><w:tr><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                     "<w:tc>" +
                     paragraph(u"Мұнда басыңыз"_s) + "</w:tc></w:sdtContent></w:sdt><w:tc>" +
                     paragraph(u"бар"_s) + "</w:tc></w:tr></w:tbl>"),
        u"а.docx"_s);
    CHECK(test::readingOf(article) == u"Тақырып\nбар");
    CHECK(text::columnCount(std::get<text::Table>(article.content.body.blocks.constFirst())) == 2);
    CHECK(reported(article, ReportKind::PlaceholdersDropped) == u"Мұнда басыңыз");
}

TEST_CASE("the painted number of an ODT's heading is no part of it, and is told")
{
    const auto article = test::articleIn(
        test::odtOf("<text:p>Тақырып</text:p><text:h text:outline-level=\"2\"><text:number>1.1"
                    "</text:number>Құрылыс</text:h><text:p>Мәтін.</text:p>"),
        u"а.odt"_s);
    CHECK(test::readingOf(article) == u"Тақырып\n# Құрылыс\nМәтін.");
    CHECK(reported(article, ReportKind::HeadingNumbersDropped) == u"1.1");
}

TEST_CASE("a numbered list of headings with text below them is that text")
{
    const auto article = page(u"<h1>Тақырып</h1><ol><li><h2>Құрылыс</h2><p>Ұзақ болды.</p></li>"
                              "<li><div><h2>Бағасы</h2></div><p>Қымбат.</p></li></ol>"_s);
    CHECK(test::readingOf(article) == u"Тақырып\n# Құрылыс\nҰзақ болды.\n# Бағасы\nҚымбат.");
    CHECK(reported(article, ReportKind::HeadingNumbersDropped) == u"1. · 2.");
}

TEST_CASE("a table of contents of Word or Writer is left out of their pages and named")
{
    const auto word = page(u"<p class=MsoTitle>Тақырып</p><p class=MsoTocHeading>Мазмұны</p>"
                           "<p class=MsoToc1>Құрылыс....3</p><p class=MsoNormal>Мәтін.</p>"_s);
    CHECK(test::readingOf(word) == u"Тақырып\nМәтін.");
    CHECK(reported(word, ReportKind::ContentsDropped) == u"Мазмұны · Құрылыс....3");
    const auto writer = page(u"<h1>Тақырып</h1><div id='Table of Contents1'><p>Мазмұны</p><p>"
                             "Құрылыс 3</p></div><p>Мәтін.</p>"_s);
    CHECK(test::readingOf(writer) == u"Тақырып\nМәтін.");
    CHECK(reported(writer, ReportKind::ContentsDropped) == u"Мазмұны Құрылыс 3");
}

TEST_CASE("line ends count under each style that keeps them")
{
    for (const QString &style : {u"white-space:pre-line"_s, u"white-space:break-spaces"_s,
                                 u"white-space-collapse:preserve"_s}) {
        INFO(style.toStdString());
        CHECK(textOf(u"<h1>Тақырып</h1><div style='"_s + style + u"'>бірі\nекісі</div>") ==
              u"Тақырып\nбірі\nекісі");
    }
}

TEST_CASE("a formula of a page is read, and its source for programs is not")
{
    CHECK(textOf(u"<h1>Тақырып</h1><p>Ауданы <math><semantics><mrow><msup><mi>a</mi><mn>2</mn>"
                 "</msup><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow><annotation>"
                 "a^2</annotation></semantics></math> болды.</p>"_s) ==
          u"Тақырып\nАуданы a2=1/2 болды.");
    CHECK(textOf(u"<h1>Тақырып</h1><p><span class=katex-mathml><math><mi>x</mi></math></span>"
                 "<span class=katex-html aria-hidden=true>x</span> саны.</p>"_s) ==
          u"Тақырып\nx саны.");
}

TEST_CASE("fields, drawings, sounds and pages within a page are named by what a reader saw")
{
    const auto article = page(
        u"<h1>Тақырып</h1><p>Мәтін.</p><input type=hidden value=k><input value='Алматы'><input "
        "type=checkbox value=on><select><option>бір<option selected>екі</select><button>Жіберу"
        "</button><svg><title>белгі</title><text>Жоба сызбасы</text></svg><audio><source "
        "src='https://misal.kz/a.mp3'></audio><iframe srcdoc='<p>рамка сөзі</p>'></iframe>"_s);
    CHECK(test::readingOf(article) == u"Тақырып\nМәтін.");
    CHECK(reported(article, ReportKind::ButtonsDropped) == u"Алматы · екі · Жіберу");
    CHECK(reported(article, ReportKind::DrawingsLeftOut) == u"Жоба сызбасы");
    CHECK(reported(article, ReportKind::EmbedsLeftOut) == u"https://misal.kz/a.mp3 · рамка сөзі");
}

TEST_CASE("the headline is what the page calls so, wherever the site's name stands in its title")
{
    const QString body = u"<h1>Мысал жаңалықтары</h1><h2>Көпір салынды</h2><p>Мәтін.</p>"_s;
    CHECK(page(u"<title>Мысал жаңалықтары — Көпір салынды</title>"
               "<meta property='og:title' content='Көпір салынды'>"_s +
               body)
              .content.headline == u"Көпір салынды");
    CHECK(page(u"<title>Көпір салынды | Мысал жаңалықтары</title>"_s + body).content.headline ==
          u"Көпір салынды");
    CHECK(page(u"<title>Ауылда көпір салынды | Мысал</title><p>Ауылда үлкен көпір салынып, халық "
               "соған қуанып жатыр.</p><h1>Бағасы</h1><p>Қымбат.</p>"_s)
              .content.headline == u"Ауылда көпір салынды");
}

TEST_CASE("what a messenger puts in place of a file or behind a changed message is no text")
{
    const auto telegram = plain(u"Айбек, [08.09.25 10:15]\nКөпір ашылды\n\nГүлнәр, [08.09.25 "
                                "10:16]\n[ Photo ]\nӘкім не айтты?\n"_s);
    CHECK(test::readingOf(telegram) == u"Айбек: Көпір ашылды\nГүлнәр: Әкім не айтты?");
    const auto whatsApp = plain(u"08.09.2025, 10:15 - Айбек: Көпір ашылды\n08.09.2025, 10:17 - "
                                "Айбек: Ұзақ салынды. <Бұл хабар өзгертілді>\n"_s);
    CHECK(test::readingOf(whatsApp) == u"Көпір ашылды\nҰзақ салынды.");
    CHECK(reported(whatsApp, ReportKind::NoticesDropped) == u"<Бұл хабар өзгертілді>");
}

TEST_CASE("a mail that was printed or copied has its subject for a headline")
{
    for (const QString &header :
         {u"От:\tАйбек\nОтправлено:\t8 сентября 2025 г. 10:15\nКому:\tРедакция\nТема:\tКөпір\n"_s,
          u"Кімнен: Айбек\nКүні: 8 қыркүйек\nТақырыбы: Көпір\n"_s}) {
        const auto article = plain(header + u"\nАуылда көпір салынды.\n");
        CHECK(test::readingOf(article) == u"Көпір\nАуылда көпір салынды.");
        CHECK(reported(article, ReportKind::FieldsDropped).contains(u"Айбек"));
    }
    CHECK(plain(u"Тема: көпір\n\nАуылда көпір салынды.\n"_s).content.headline == u"Тема: көпір");
}

TEST_CASE("a link of a document whose address is missing is told")
{
    const auto article = test::articleIn(
        test::docxOf(paragraph(u"Тақырып"_s) + "<w:p><w:hyperlink r:id=\"жоқ\"><w:r><w:t>дерек"
                                               "</w:t></w:r></w:hyperlink></w:p>"),
        u"а.docx"_s);
    CHECK(reported(article, ReportKind::LinksDropped) == u"1");
}

TEST_CASE("a long part of a page is named whole in the report, and by its beginning in its place")
{
    QString links;
    for (int link = 0; link < 40; ++link) {
        links += u"<a href='/a'>Бөлім %1</a> "_s.arg(link);
    }
    const auto article = page(u"<h1>Тақырып</h1><p>Мәтін.</p><nav>"_s + links + u"</nav>");
    const QString told = reported(article, ReportKind::MenusDropped);
    CHECK(told.startsWith(u"Бөлім 0 Бөлім 1 "));
    CHECK(told.endsWith(u"Бөлім 39"));
    REQUIRE(article.leftOut.size() == 1);
    CHECK(article.leftOut.constFirst().what.endsWith(u'…'));
}

TEST_CASE("a text between two rules of Markdown is no list of fields")
{
    CHECK(
        test::readingOf(u"---\n\nБірінші сөйлем.\n\n---\n\nЕкінші сөйлем.\n"_s.toUtf8(), u"а.md"_s)
            .contains(u"Бірінші сөйлем."));
    const auto bare =
        test::articleIn(u"title: Көпір\nauthor: Айбек\n\nМәтін.\n"_s.toUtf8(), u"а.md"_s);
    CHECK(test::readingOf(bare) == u"Көпір\nМәтін.");
    CHECK(reported(bare, ReportKind::FieldsDropped) == u"author: Айбек");
    CHECK(test::readingOf(plain(u"---\ntitle: Көпір\n---\nМәтін.\n"_s)) == u"Көпір\nМәтін.");
}

TEST_CASE("the end of a page within a sentence does not end its paragraph")
{
    const QString first = u"Көкшетау маңындағы ауылда ұзындығы жүз метрлік жаңа көпір\n"
                          "пайдалануға берілді, енді тұрғындар өзеннің арғы бетіне айналмай\n"
                          "өтеді. Құрылыс үш жылға созылды, себебі көктемгі тасқын екі рет"_s;
    const QString second = u"жұмысты тоқтатып, қайта бастауға мәжбүр еткен еді, сонда да елге\n"
                           "керек көпір уақытында аяқталды, оған бәрі қуанып жатыр екен."_s;
    const QString whole = QString(first + u' ' + second).replace(u'\n', u' ');
    for (const QString &end : {u"\n\f"_s, u"\f\n"_s, u"\n12\n\f"_s, u"\n\n12\n\n\f\n"_s}) {
        CHECK(test::readingOf(plain(first + end + second)) == whole);
    }
}

TEST_CASE("a mail of Apple's Mail or of a mailbox is one, whatever stands around it")
{
    const QByteArray mail = "From: a@b.kz\nSubject: Kopir\nContent-Type: text/plain; "
                            "charset=utf-8\n\nАуылда көпір салынды.\n";
    CHECK(test::readingOf(QByteArray::number(mail.size()) + "   \n" + mail +
                              "<?xml version=\"1.0\"?><plist></plist>",
                          u"1.emlx"_s) == u"Kopir\nАуылда көпір салынды.");
    CHECK(test::readingOf("From a@b.kz Mon Sep  8 10:15:00 2025\n" + mail, u"1.mbox"_s) ==
          u"Kopir\nАуылда көпір салынды.");
}

TEST_CASE("a title with the site's name within it gives the part before that")
{
    CHECK(page(u"<title>Көпір салынды - Мысал - ең жақсы сайт</title><h1>Мысал</h1><p>Ауылда "
               "көпір.</p>"_s)
              .content.headline == u"Көпір салынды");
    CHECK(page(u"<title>Мысал: Ауылда көпір салынды</title><h1>Мысал</h1><h2>Ауылда көпір салынды"
               "</h2><p>Мәтін.</p>"_s)
              .content.headline == u"Ауылда көпір салынды");
}
