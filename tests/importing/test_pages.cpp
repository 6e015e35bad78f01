// What of a web page a reader sees, and what of it is the article.

#include "importing/readings.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

QString page(const QString &html)
{
    return test::readingOf(html.toUtf8(), u"бет.html"_s);
}

const QString article = u"<h1>Жаңа мектеп</h1><p>Ауылда екі қабатты мектеп бой көтерді.</p>"_s;
const QString seenText = u"Жаңа мектеп\nАуылда екі қабатты мектеп бой көтерді."_s;

} // namespace

TEST_CASE("what is hidden in a citation or below a picture stays away, too, and is told")
{
    for (
        const QString &part :
        {u"<blockquote><p>Жақсы.</p><cite>Серік <b style='display:none'>жасырын</b></cite></blockquote>"_s,
         u"<figure><img src='https://a.kz/b.jpg'><figcaption>Көпір <b hidden>жасырын</b>"
         "</figcaption></figure>"_s}) {
        INFO(part.toStdString());
        const auto read = test::articleIn((article + part).toUtf8(), u"бет.html"_s);
        CHECK(!test::readingOf(read).contains(u"жасырын"));
        CHECK(!test::reported(read, ReportKind::HiddenTextDropped).isEmpty());
    }
}

TEST_CASE("what a noscript element leaves open swallows nothing of the page")
{
    for (const QString &start :
         {u"<noscript><div></noscript>"_s, u"<noscript><p><b></noscript>"_s,
          u"<noscript><table><tr><td></noscript>"_s, u"<noscript><!--</noscript>"_s,
          u"<noscript><iframe src=a></noscript>"_s, u"<head><noscript><style></noscript></head>"_s,
          u"<noscript><select><option></NoScript >"_s,
          u"<script>'<noscript>'</script><!-- <noscript> --><a title='<noscript>'></a>"_s}) {
        INFO(start.toStdString());
        CHECK(page(start + article) == seenText);
    }
}

TEST_CASE("what scripts and comments hold nests nothing")
{
    const QString blanks(1500, u' ');
    const QString words = u" a"_s.repeated(1500);
    const QString divisions = u"<div>"_s.repeated(2500);
    for (const QString &start :
         {QString(u"<script>for(i=0;i<n;i++){}" + blanks + u"</script>"),
          QString(u"<script>if(a<b" + words + u")x()</script>"),
          QString(u"<script>'" + divisions + u"'</script>"), QString(u"<!--" + divisions + u"-->"),
          QString(u"<script><!-- <script>" + divisions + u"</script>" + divisions +
                  u"--></script>"),
          QString(u"<style>/*" + divisions + u"*/</style>"),
          QString(u"<div class=a" + blanks + u"title='" + words + u"'></div>"),
          QString(u"<div title=" + u"a/"_s.repeated(1500) + u"></div>"),
          QString(u"<title>" + divisions + u"</title>"),
          QString(u"<![CDATA[" + QString(divisions).remove(u'>') + u">"),
          QString(u"<noscript>" + divisions + u"</noscript>")}) {
        INFO(start.left(40).toStdString());
        const ImportedArticle got = test::articleIn((start + article).toUtf8(), u"бет.html"_s);
        CHECK(test::readingOf(got).endsWith(u"Ауылда екі қабатты мектеп бой көтерді."));
    }
}

TEST_CASE("what a page's style sheets show is there, and what they hide is not")
{
    struct Sheet
    {
        QString css;
        bool shown;
    };
    const QList<Sheet> sheets{
        {u".k{display:none}"_s, false},
        {u".k{display:none}.k.on{display:block}"_s, true},
        {u".k.on{display:block}.k{display:none}"_s, true},
        {u".k.off{display:none}"_s, false},
        {u".k.on.off{display:none}.k{display:block}"_s, false},
        {u".k{display:none!important}.k.on{display:block}"_s, false},
        {u".k{display:none}#m .k{display:block}"_s, true},
        {u".k{display:none}#x .k{display:block}"_s, false},
        {u"div.k{display:none}main>.k{display:block}"_s, true},
        {u"div.k{display:none}nav>.k{display:block}"_s, false},
        {u"div{display:none}div[data-tab=a]{display:block}"_s, true},
        {u".k:not(.on){display:none}"_s, true},
        {u".k:not(.x){display:none}"_s, false},
        {u".k:hover{display:none}"_s, true},
        {u".k:nth-child(2){display:none}"_s, true},
        {u".k{display:none}.k:first-of-type{display:block}"_s, true},
        {u"@import url(a.css);.k{display:none}"_s, false},
        {u"@charset \"utf-8\";@media print{.k{display:none}}"_s, true},
        {u"@media screen and (min-width:900px){.k{display:none}}"_s, false},
        {u".k{display:none}@media (min-width:60em){.k{display:block}}"_s, true},
        {u"@media (max-width:600px){.k{display:none}}"_s, true},
        {u"@supports (display:grid){.k{display:none}}"_s, false},
        {u".a::before{content:\"}\"}.k{display:none}"_s, false},
        {u".a{background:url(\"x{y\")}.k{display:none}"_s, false},
        {u"/* .k{ */.k{visibility:hidden}"_s, false},
        {u"body{display:none}html{visibility:hidden}"_s, true},
        {u"h1+.k{display:none}"_s, false},
        {u".a,.k , .b{display:none}"_s, false},
    };
    for (const Sheet &sheet : sheets) {
        INFO(sheet.css.toStdString());
        const QString html = u"<style>" + sheet.css + u"</style><main id=m><h1>Жаңа мектеп</h1>" +
                             u"<div class='k on off' data-tab=a>Көрінетін сөз.</div></main>";
        const ImportedArticle got = test::articleIn(html.toUtf8(), u"бет.html"_s);
        CHECK(test::readingOf(got).contains(u"Көрінетін") == sheet.shown);
        CHECK(test::reported(got, ReportKind::HiddenTextDropped).isNull() == sheet.shown);
    }
    CHECK(page(u"<style media=print>h1,p{display:none}.a{display:none}</style>"_s + article) ==
          seenText);
    CHECK(page(u"<style>.a{display:block}</style><p class=a hidden>көрінеді</p>"_s + article)
              .contains(u"көрінеді"));
}

TEST_CASE("the name of a class or id alone takes nothing of an article away")
{
    const QString rest = u"<h2>Жаңа мектеп</h2><p>Ауылда мектеп ашылды.</p><p>Бала көп.</p>"_s;
    const QString seen = u"Жаңа мектеп\nАуылда мектеп ашылды.\nБала көп."_s;
    for (const char16_t *around :
         {u"article class='post-1 post type-post category-qogam tag-mektep'",
          u"div class='post type-post status-publish category-news tag-a'",
          u"div class='single-post category-news'", u"div class='layout with-sidebar'",
          u"div class='views-row'", u"main class='menu'", u"div id='content-category'",
          u"div class=related-content", u"section class='no-banner has-navbar'"}) {
        INFO(QString::fromUtf16(around).toStdString());
        const QString name = QString::fromUtf16(around).section(u' ', 0, 0);
        CHECK(page(u'<' + QString::fromUtf16(around) + u'>' + rest + u"</" + name + u'>') == seen);
    }
    for (const char16_t *line :
         {u"h3 id=nav_a", u"h2 class=menu", u"p class=category", u"p id=related", u"p class=views",
          u"li class=nav-item", u"blockquote class=tags", u"div class=counter"}) {
        INFO(QString::fromUtf16(line).toStdString());
        const QString name = QString::fromUtf16(line).section(u' ', 0, 0);
        CHECK(page(article + u'<' + QString::fromUtf16(line) + u'>' +
                   u"Құрылысқа үш жыл уақыт кетті, жұмысшылар қыста да тоқтаған жоқ, "
                   u"ғимарат енді дайын.</" +
                   name + u'>')
                  .contains(u"Құрылысқа үш жыл"));
    }
    CHECK(page(article + u"<div class=category><a href='https://a.kz/q'>Қоғам</a></div>"
                         u"<div class=views>Қаралды: 152</div>"
                         u"<div class=share>Бөлісу</div><div class=tags><a href='https://a.kz'>"
                         u"мектеп</a></div>") == seenText);
}

TEST_CASE("a page's headline is what its own title says, not the site's name")
{
    const QString logo = u"<header><h1><a href='/'>Мысал жаңалықтары</a></h1></header>"_s;
    const QString rest = u"<p>Ауылда мектеп ашылды.</p>"_s;
    const auto headlineOf = [](const QString &html) {
        return test::articleIn(html.toUtf8(), u"бет.html"_s).content.headline;
    };
    for (const QString &head :
         {u"<title>Жаңа мектеп ашылды - Мысал</title>"_s,
          u"<title>Мысал</title><meta property='og:title' content='Жаңа мектеп ашылды'>"_s,
          u"<title>Жаңа мектеп ашылды | Мысал жаңалықтары</title>"_s,
          u"<meta name='twitter:title' content='Жаңа мектеп ашылды!'>"_s}) {
        INFO(head.toStdString());
        CHECK(headlineOf(head + logo + u"<h2>Жаңа мектеп ашылды</h2>" + rest) ==
              u"Жаңа мектеп ашылды");
    }
    CHECK(headlineOf(u"<title>Мысал жаңалықтары</title><h1>Жаңа мектеп</h1>"_s + rest) ==
          u"Жаңа мектеп");
    CHECK(headlineOf(u"<title>Жаңа мектеп — Мысал жаңалықтары</title>"_s + logo + rest) ==
          u"Жаңа мектеп");
    CHECK(page(u"<title>Жаңа мектеп - Мысал</title>"_s + logo + u"<h2>Жаңа мектеп</h2>" + rest) ==
          u"Жаңа мектеп\nАуылда мектеп ашылды.");
    CHECK(headlineOf(u"<h3>Айдар</h3><h1>Жаңа мектеп</h1>"_s + rest) == u"Жаңа мектеп");
    const QString later =
        u"<p><b>Жаңа мектеп</b></p><p>Айбек Мысал, тілші</p><p>Ауылдағы мектеп "
        u"бүгін есігін айқара ашып, бала қабылдады.</p><h1>Құрылыс</h1><p>Сөз.</p>"_s;
    CHECK(page(later) == u"Жаңа мектеп\nАйбек Мысал, тілші\nАуылдағы мектеп бүгін есігін айқара "
                         u"ашып, бала қабылдады.\n# Құрылыс\nСөз.");
}

TEST_CASE("a page's lists show the numbers that they had")
{
    const auto listed = [](const QString &list) { return page(u"<h1>Т</h1>" + list).sliced(2); };
    CHECK(listed(u"<ol><li>а<li>ә</ol>"_s) == u"1. а\n2. ә");
    CHECK(listed(u"<ol><li>а</ol><p>б</p><ol start=2><li>ә</ol>"_s) == u"1. а\nб\n2. ә");
    CHECK(listed(u"<ol start=3><li>а<li value=7>ә</ol>"_s) == u"3. а\n7. ә");
    CHECK(listed(u"<ol type=a><li>а<li>ә</ol>"_s) == u"a. а\nb. ә");
    CHECK(listed(u"<ol style='list-style-type:upper-roman'><li>а<li>ә</ol>"_s) == u"I. а\nII. ә");
    CHECK(listed(u"<ol reversed><li>а<li>ә</ol>"_s) == u"2. а\n1. ә");
    CHECK(listed(u"<ol><li>а<ul><li>ә</ul><li>б<ol><li>в</ol></ol>"_s) ==
          u"1. а\n  - ә\n2. б\n  1. в");
    CHECK(listed(u"<ol><li>а</ol><ol><li>ә</ol>"_s) == u"1. а\n1. ә");
}

TEST_CASE("lines and headings of a page stay lines and headings")
{
    for (const char16_t *around :
         {u"span style='white-space:pre-wrap'", u"p style='white-space:pre'",
          u"div style='white-space: pre-line'", u"pre"}) {
        INFO(QString::fromUtf16(around).toStdString());
        CHECK(page(u"<h1>Т</h1><" + QString::fromUtf16(around) + u">Бірінші\nЕкінші\n\nҮшінші</" +
                   QString::fromUtf16(around).section(u' ', 0, 0) + u'>') ==
              u"Т\nБірінші\nЕкінші\nҮшінші");
    }
    const QString number = u"<span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>"_s;
    CHECK(page(u"<h1>Т</h1><h2 style='mso-list:l0 level1 lfo1'>"_s + number +
               u"Құрылыс</h2><p class=MsoNormal>Мәтін.</p>") == u"Т\n# Құрылыс\nМәтін.");
    CHECK(page(u"<h1>Т</h1><p><ruby>сөз<rp>(</rp><rt>оқылуы</rt><rp>)</rp></ruby></p>"_s) ==
          u"Т\nсөз (оқылуы)");
}

TEST_CASE("signs of picture fonts in a page are the signs that they show")
{
    CHECK(page(u"<h1>Т</h1><p><span style='font-family:Wingdings'>ü</span> <font face=Symbol>m"
               u"</font>м <span style=\"font-family:'Wingdings',serif\">à<b "
               u"style='font-family:Arial'>à</b></span></p>"_s) == u"Т\n✓ μм →à");
}

TEST_CASE("a page of which nothing would be left is read as it was")
{
    CHECK(page(u"<div class=share>Жаңа мектеп</div>"_s) == u"Жаңа мектеп");
    CHECK(page(u"<div class=tags><a href='https://a.kz/'>Мектеп</a></div>"_s).contains(u"Мектеп"));
}

TEST_CASE("what Telegram exports is its messages")
{
    const auto article = test::articleIn(
        u"<html><head><title>Exported Data</title></head><body><div class='page_wrap'><div "
        u"class='page_header'><div class='text bold'>Арна</div></div><div class='page_body "
        u"chat_page'><div class=history><div class='message service' id='message-1'><div "
        u"class='body details'>3 October 2025</div></div><div class='message default' "
        u"id=message1><div class='pull_left userpic_wrap'><div class='userpic userpic7'><div "
        u"class=initials>АЖ</div></div></div><div class=body><div class='pull_right date "
        u"details'>12:34</div><div class=from_name>Арна</div><div class=text>Мектеп ашылды<br>"
        u"<br>Бала көп.</div><span class=reactions><span class=count>12</span></span></div></div>"
        u"<div class='message default joined' id=message2><div class=body><div class='pull_right "
        u"date details'>12:35</div><div class=text>Екінші хабар.</div></div></div></div></div>"
        u"</div></body></html>"_s.toUtf8(),
        u"messages.html"_s);
    CHECK(test::readingOf(article) == u"Мектеп ашылды\nБала көп.\nЕкінші хабар.");
    CHECK(test::reported(article, ReportKind::NoticesDropped) == u"3 October 2025");
}

TEST_CASE("what Telegram exports of a chat of several says who wrote what, and when")
{
    const auto message = [](const QString &from, const QString &text) {
        return QString(u"<div class='message default' id=message1><div class=body><div "
                       u"class='pull_right date details' title='03.10.2025 12:34:18 UTC+05:00'>"
                       u"12:34</div><div class=from_name>" +
                       from + u"</div><div class=text>" + text + u"</div></div></div>");
    };
    const QString chat =
        u"<html><div class=page_header><div class='text bold'>Ауыл</div></div><div "
        u"class=history>" +
        message(u"Айгүл"_s, u"Қашан?"_s) + message(u"Ерлан"_s, u"Ертең."_s) + u"</div></html>";
    const auto article = test::articleIn(chat.toUtf8(), u"messages.html"_s);
    CHECK(test::readingOf(article) == u"Ауыл\nАйгүл, 03.10.2025 12:34\nҚашан?\n"
                                      u"Ерлан, 03.10.2025 12:34\nЕртең.");
}

TEST_CASE("links of a page lead where a browser goes, detours cut short")
{
    struct Link
    {
        QString address;
        QString wanted;
    };
    const QString there = u"https://a.kz/x"_s;
    for (const Link &link : {
             Link{u"//a.kz/x"_s, there},
             Link{u"https://a.kz/a b"_s, u"https://a.kz/a%20b"_s},
             Link{u" https://a.kz/\n\tx "_s, there},
             Link{u"https://away.vk.com/away.php?to=https%3A%2F%2Fa.kz%2Fx"_s, there},
             Link{u"https://vk.com/away.php?to=https%3A%2F%2Fa.kz%2Fx&cc_key="_s, there},
             Link{u"https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.kz%2Fx&usg=1"_s, there},
             Link{u"https://www.google.kz/url?q=https%3A%2F%2Fa.kz%2Fx"_s, there},
             Link{u"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.kz%2Fx"_s,
                  there},
             Link{u"https://lm.facebook.com/l.php?u=https%3A%2F%2Fa.kz%2Fx%3Ffbclid%3D1"_s, there},
             Link{u"https://www.youtube.com/redirect?event=a&q=https%3A%2F%2Fa.kz%2Fx"_s, there},
             Link{u"https://vk.com/away.php?to=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A"
                  u"%252F%252Fa.kz%252Fx"_s,
                  there},
             Link{u"https://a.kz/x?q=көпір#түсінік"_s,
                  u"https://a.kz/x?q=%D0%BA%D3%A9%D0%BF%D1%96%D1%80#%D1%82%D2%AF%D1%81%D1%96%D0%BD"
                  u"%D1%96%D0%BA"_s},
             Link{u"tg://resolve?domain=a"_s, {}},
             Link{u"javascript:alert(1)"_s, {}},
             Link{u"https://a b/x"_s, {}},
         }) {
        INFO(link.address.toStdString());
        const QString seen = link.wanted.isEmpty() ? u"с"_s : QString(u"[с](" + link.wanted + u')');
        CHECK(page(u"<h1>Т</h1><p><a href=\"" + link.address + u"\">с</a></p>").sliced(2) == seen);
    }
}

TEST_CASE(
    "of a whole page everything comes in that a reader saw, and nothing that ran or was hidden")
{
    const QByteArray html =
        u"<html><head><title>Жаңа мектеп | Ауыл</title></head><body><script>var a='іске'</script>"
        "<nav><ul><li><a href='/a'>Саясат</a></li><li><a href='/b'>Қоғам</a></li></ul></nav>"
        "<h1>Жаңа мектеп</h1><p>Ауылда екі қабатты мектеп бой көтерді.</p>"
        "<div class='views'>1532</div><p hidden>Жасырын</p>"
        "<div class='related'><a href='/c'>Тағы оқыңыз: көпір салынды</a></div>"
        "<div class='share'><button>Бөлісу</button></div></body></html>"_s.toUtf8();
    const auto found = importFile(html, u"бет.html"_s);
    const auto whole = importFile(html, u"бет.html"_s, {{}, PageExtent::WholePage});
    REQUIRE(found);
    REQUIRE(whole);
    CHECK(test::readingOf(*found) == u"Жаңа мектеп\nАуылда екі қабатты мектеп бой көтерді.");
    CHECK(whole->content.headline == u"Жаңа мектеп");
    const QString all = test::readingOf(*whole);
    INFO(all.toStdString());
    for (const QString &seen :
         {u"Саясат"_s, u"Қоғам"_s, u"екі қабатты"_s, u"1532"_s, u"көпір салынды"_s}) {
        CHECK(all.contains(seen));
    }
    CHECK_FALSE(all.contains(u"Жасырын"));
    CHECK_FALSE(all.contains(u"іске"));
    CHECK(test::reported(*whole, ReportKind::ButtonsDropped) == u"Бөлісу"); // nothing to press
    CHECK(test::reported(*whole, ReportKind::MenusDropped).isNull());
    CHECK(test::reported(*whole, ReportKind::HiddenTextDropped) == u"1");
    CHECK(test::reported(*whole, ReportKind::ScriptsDropped) == u"1");
}
