// The article of a whole saved page, and what stands beside it.

#include "importing/readings.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

const QString lead =
    u"Ауылдың ортасында биыл екі қабатты жаңа мектеп бой көтерді, оны жұрт асыға күткен "
    u"еді, ескісі тозып, отыз жыл бойы жөнделмеген."_s;
const QString first = u"Құрылыс былтыр көктемде басталып, биыл күзде аяқталды. Жұмысқа облыстың үш "
                      u"мекемесі қатысты, олардың бәрі де жергілікті."_s;
const QString second = u"Мектепте алты жүз бала оқиды, олардың жартысы бұрын көрші ауылға қатынап "
                       u"жүрген. Енді бұл мәселе шешілді."_s;
const QString third =
    u"Ашылу салтанатына ауыл ақсақалдары мен ата-аналар келді, балалар ән айтып, өлең "
    u"оқыды, қонақтар кітапхана мен шеберханаларды көрді."_s;
const QString paragraphs = u"<p>"_s + first + u"</p><p>" + second + u"</p><p>" + third + u"</p>";
const QString body = first + u'\n' + second + u'\n' + third;
const QString title = u"<title>Ауылда мектеп ашылды | Мысал</title>"_s;
const QString heading = u"<h1>Ауылда мектеп ашылды</h1>"_s;

QString teasers()
{
    QString all;
    for (const char16_t *name : {u"Көпір салынды", u"Жол жөнделді", u"Су келді"}) {
        const QString words = QString::fromUtf16(name);
        all += u"<div class=k><a href='/" + words + u"'><h3>" + words + u"</h3>" + words +
               u" деп хабарлады облыс әкімдігі, толығырақ біздің мақаладан оқи аласыздар, "
               u"құрметті оқырман</a><p>10:00</p></div>"_s;
    }
    return all;
}

ImportedArticle read(const QString &html)
{
    return test::articleIn(html.toUtf8(), u"бет.html"_s);
}

QString textOf(const QString &html)
{
    return test::readingOf(read(html)).section(u'\n', 1);
}

} // namespace

TEST_CASE("of a whole page the article comes, and each thing beside it has its line in the report")
{
    const QString page =
        title +
        u"<div id=top><a href='/'>Мысал</a> <a href='/a'>Саясат</a> <a href='/q'>Қоғам</a></div>"
        u"<div class=columns><div class=left><h4>Ауа райы</h4>Алматы 12 градус жылы</div><div>" +
        heading + u"<div class='teaser-text'><p>" + lead + u"</p></div><div class=story>" +
        paragraphs +
        u"</div><div id=comments><h3>Пікірлер</h3><p>Өте жақсы жаңалық екен, "
        u"құрылысшыларға көп рақмет айтамыз, балаларымыз қуанып жатыр!</p></div></div>"
        u"<div class=right>" +
        teasers() + u"</div></div><div class=bottom>© Мысал, барлық құқық қорғалған</div>";
    const ImportedArticle article = read(page);
    CHECK(article.content.headline == u"Ауылда мектеп ашылды");
    CHECK(test::readingOf(article).section(u'\n', 1) == lead + u'\n' + body);
    CHECK(test::reported(article, ReportKind::ReadersCommentsDropped).startsWith(u"Пікірлер Өте"));
    CHECK(test::reported(article, ReportKind::MenusDropped).startsWith(u"Мысал Саясат Қоғам"));
    CHECK(test::reported(article, ReportKind::ReadAlsoDropped).contains(u"Көпір салынды"));
    const QString parts = test::reported(article, ReportKind::PagePartsDropped);
    CHECK(parts.contains(u"Ауа райы Алматы 12 градус жылы"));
    CHECK(parts.contains(u"© Мысал, барлық құқық қорғалған"));
    CHECK_FALSE(parts.contains(u"Саясат"));
    const auto whole = importFile(page.toUtf8(), u"бет.html"_s, {{}, PageExtent::WholePage});
    REQUIRE(whole);
    const QString all = test::readingOf(*whole);
    for (const char16_t *part : {u"Саясат", u"Ауа райы", u"Су келді", u"құқық", u"рақмет"}) {
        CHECK(all.contains(QString::fromUtf16(part)));
    }
}

TEST_CASE("what somebody wrote beside the column is of the article, in whatever part it stands")
{
    const QString box =
        u"Анықтама: мектептің жобасын Алматыдағы сәулет шеберханасы жасады, ол бұрын "
        u"он шақты ғимарат салған."_s;
    for (const QString &around : {u"div"_s, u"section class=box"_s, u"div class=k"_s}) {
        INFO(around.toStdString());
        const QString name = around.section(u' ', 0, 0);
        CHECK(textOf(title + heading + u"<div>" + paragraphs + u"</div><" + around + u"><p>" + box +
                     u"</p></" + name + u'>') == body + u'\n' + box);
    }
}

TEST_CASE("within the column a name takes nothing away that somebody wrote")
{
    const QString told = u"Мұғалімдер тәжірибесін бөліседі, әр аптада ашық сабақ өтеді, оған көрші "
                         u"мектептерден де келеді."_s;
    for (const QString &around :
         {u"div id=sharing-experience"_s, u"section class=search-results"_s, u"div class=widget"_s,
          u"div class=popular-science"_s, u"aside"_s}) {
        INFO(around.toStdString());
        const QString name = around.section(u' ', 0, 0);
        CHECK(textOf(title + u"<main>" + heading + paragraphs + u'<' + around + u"><p>" + told +
                     u"</p>" + u"</" + name + u"></main>") == body + u'\n' + told);
    }
}

TEST_CASE("a page of which little is written is not searched for an article")
{
    CHECK(textOf(u"<h1>Ауа райы</h1><div>Алматы 12</div><div class=widget>Астана 7</div>"_s) ==
          u"Алматы 12\nАстана 7");
}

TEST_CASE("a page that announces its headline has that, whatever stands above its text")
{
    const auto headlineOf = [](const QString &head, const QString &top) {
        return read(head + top + paragraphs).content.headline;
    };
    const QString wanted = u"Ауылда мектеп ашылды"_s;
    const QString announced = u"<meta property='og:title' content='Ауылда мектеп ашылды'>"_s;
    CHECK(headlineOf(announced, u"<h1>Басты жаңалық</h1>"_s) == wanted);
    const QString described =
        u"<script type='application/ld+json'>[{\"@graph\":[{\"@type\":\"Person\"},{\"@type\":"
        u"[\"NewsArticle\"],\"headline\":\"Ауылда мектеп ашылды\"}]}]</script>"_s;
    CHECK(headlineOf(described + u"<meta property='og:title' content='Қысқа'>", {}) == wanted);
    CHECK(headlineOf(u"<script type='application/ld+json'>[[[[[[{\"a\":</script>"_s + announced,
                     {}) == wanted);
    CHECK(headlineOf(u"<meta name='twitter:title' content='Қысқа'>"_s + announced, {}) == wanted);
    CHECK(headlineOf(title, u"<h1>Жаңалық</h1>"_s) == wanted);
    CHECK(headlineOf(title, u"<h1>Мектеп ашылды ма?</h1>"_s) == wanted);
    CHECK(headlineOf(u"<title>Мысал жаңалықтары</title>"_s, u"<h1>Жаңа мектеп</h1>"_s) ==
          u"Жаңа мектеп");
}

TEST_CASE("a column that a script would show is the article, and what is hidden within it is not")
{
    const QString style = u"<style>.later, .trap { display: none }</style>"_s;
    const QString trap = u"<p class=trap>"_s + lead + u"</p>";
    CHECK(textOf(title + style + heading + u"<div class=later>" + paragraphs + trap + u"</div>") ==
          body);
    CHECK(textOf(title + style + u"<div class=later>" + heading + u"<div>" + paragraphs +
                 u"</div></div>") == body);
}

TEST_CASE("what stands between two parts of the article is of it, unless links make it up")
{
    const QString more = u"<div><p>"_s + lead + u"</p></div>";
    const QString column = u"<div>"_s + paragraphs + paragraphs + u"</div>";
    const QString all = body + u'\n' + body;
    const QString links = u"<div><a href=/a>Көпір</a> <a href=/b>Жол</a></div>"_s;
    const QString before = title + heading + column;
    CHECK(textOf(before + u"<div>Құны: 12 млн</div>" + more) == all + u"\nҚұны: 12 млн\n" + lead);
    CHECK(textOf(before + links + more) == all + u'\n' + lead);
    CHECK(textOf(before + u"<div>Құны: 12 млн</div>") == all);
}

TEST_CASE("a long table or list of things behind the column goes on with the article")
{
    QString rows;
    QString things;
    for (int row = 1; row <= 9; ++row) {
        const QString number = QString::number(row);
        rows += u"<tr><td>Мектеп "_s + number + u"</td><td>Оқушы саны мол</td></tr>";
        things += u"<div><a href='/"_s + number + u"'>Облыстың үздік мектебі</a><p>" + first +
                  u"</p><a href='/x'>Суреті осында, қараңыз</a></div>";
    }
    const QString column = title + heading + u"<div>" + paragraphs + u"</div>";
    CHECK(textOf(column + u"<div><table>" + rows + u"</table></div>").contains(u"Мектеп 9"));
    CHECK(textOf(column + u"<div>" + things + u"</div>").count(first) == 10);
}

TEST_CASE("what is named after menus and has no links is of the article")
{
    CHECK(textOf(title + u"<main>" + heading +
                 u"<div class=search-guide><h2>Қалай салынды</h2></div>" + paragraphs +
                 u"<aside>Мектеп – ел болашағы</aside></main>") ==
          u"# Қалай салынды\n"_s + body + u"\nМектеп – ел болашағы");
    CHECK(textOf(title + heading + u"<div class=teaser><p>" + lead + u"</p></div><div>" +
                 paragraphs + u"</div>") == lead + u'\n' + body);
}

TEST_CASE("author's card, other articles and their headings at the end are left out by their names")
{
    const QString card = u"<div class=author-description><p>"_s + lead + u"</p></div>";
    const QString others =
        u"<h2>Оқи отырыңыз</h2><ul class=related-posts><li><a href=/k>Көпір салынды</a> "
        u"<small>Өзен үстіне жаңа көпір салынып, жұртқа ашылды, енді жол екі есе қысқарды, "
        u"дейді тұрғындар.</small></li></ul>"_s;
    const QString long3 = paragraphs + u"<p>" + lead + first + u"</p>";
    const ImportedArticle article =
        read(title + u"<main>" + heading + u"<a class=comments-link href='#c'>7 пікір</a>" + long3 +
             card + others + u"</main>");
    CHECK(test::readingOf(article).section(u'\n', 1) == body + u'\n' + lead + first);
    CHECK(test::reported(article, ReportKind::AuthorCardsDropped).startsWith(lead.first(40)));
    CHECK(test::reported(article, ReportKind::ReadAlsoDropped).contains(u"Көпір салынды"));
    CHECK(test::reported(article, ReportKind::ReadAlsoDropped).contains(u"Оқи отырыңыз"));
    CHECK(test::reported(article, ReportKind::ReadersCommentsDropped) == u"7 пікір");
}

TEST_CASE("a button that is a heading is read as one")
{
    CHECK(textOf(title + heading + u"<h2><button>Мектеп қайда?</button></h2>" + paragraphs +
                 u"<button>Жіберу</button>") == u"# Мектеп қайда?\n" + body);
}

TEST_CASE("the notes of a table's cells have the marks that stand in the cells")
{
    const QString table =
        u"<table><tr><td>Халқы</td><td>1,6<sup><a href='#fn4'>[4]</a></sup></td></tr><tr><td>"
        u"Ауданы</td><td>2,7<sup><a href='#fn5'>[5]</a></sup></td></tr></table>"_s;
    const QString notes = u"<ol><li id=fn4>Санақ.</li><li id=fn5>Атлас.</li></ol>"_s;
    const QString text = textOf(heading + table + notes);
    CHECK(text.contains(u"1,6[4]"));
    CHECK(text.contains(u"[4] Санақ."));
    CHECK(text.contains(u"[5] Атлас."));
}
