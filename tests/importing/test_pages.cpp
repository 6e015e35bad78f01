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

TEST_CASE("a page is refused for its elements alone, not for what its scripts and comments hold")
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
    const QString many = u"<div" + words + u">" + article;
    const auto refused = importHtml(many, u"бет.html"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
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
