// Pages nested, left open and marked up beyond what any writer makes: browsers show them.

#include "importing/html/gumboparser.h"
#include "importing/html/nesting.h"
#include "importing/readings.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article = "<h1>Жаңа мектеп</h1><p>Ауылда екі қабатты мектеп бой көтерді.</p>"
                           "<h2>Құрылыс</h2><p>Оған <i>үш жыл</i> кетті.</p>"
                           "<ul><li>Бір</li><li>Екі</li></ul>";
const QString seenText = u"Жаңа мектеп\nАуылда екі қабатты мектеп бой көтерді.\n# Құрылыс\nОған үш "
                         u"жыл кетті.\n- Бір\n- Екі"_s;

/// So many times, each with its number for %.
QByteArray times(int count, const QByteArray &part)
{
    QByteArray all;
    for (int at = 0; at < count; ++at) {
        all += QByteArray(part).replace('%', QByteArray::number(at));
    }
    return all;
}

QString lettersOf(const QByteArray &html)
{
    QString letters = textWithin(parsedByGumbo(html).root());
    std::sort(letters.begin(), letters.end()); // what no table may hold stands before it
    return letters;
}

} // namespace

TEST_CASE("a page that leaves elements open is read as if it had closed them, however many")
{
    for (const QByteArray &start :
         {times(100'000, "<div>"), times(20'000, "<div class=a%>"), times(20'000, "<section><div>"),
          times(5000, "<span>"), times(20'000, "<span><div></span></div>"),
          times(20'000, "<div><span><span></div>"), times(20'000, "<form><div></form>"),
          times(20'000, "<h1></h2><div></h1>"), times(20'000, "<x-a>"), times(5000, "<center>"),
          times(20'000, "<svg><g></svg>"), times(20'000, "<svg><style><div></style>"),
          times(20'000, "<nav></div><div></nav>")}) {
        INFO(start.left(40).toStdString());
        CHECK(test::readingOf(start + article, u"бет.html"_s) == seenText);
    }
}

TEST_CASE("marks left open beyond counting do not multiply, and the text behind them is whole")
{
    for (const QByteArray &start :
         {times(3000, "<b>"), times(3000, "<font color=a%>"), times(3000, "<p><i class=a%>"),
          times(20'000, "<p><a name=a%>"),
          QByteArray(times(2000, "<font color=a%>") + times(20'000, "<p>")),
          times(3000, "<u class=a%><div>")}) {
        INFO(start.left(40).toStdString());
        CHECK(test::readingOf(start + article, u"бет.html"_s) == seenText);
    }
}

TEST_CASE("of an element with countless attributes the first count")
{
    const QByteArray many = "<div id=a hidden" + times(5000, " a%='>'") + "><p>Жасырын</p></div>";
    CHECK(test::readingOf(many + article, u"бет.html"_s) == seenText);
}

TEST_CASE("lists, quotes and tables within each other beyond counting keep their text")
{
    for (const QByteArray &part :
         {QByteArray("<ul><li>"), QByteArray("<blockquote>"), QByteArray("<table><tr><td>"),
          QByteArray("<table><tr><td><ol><li><p>"), QByteArray("<details><summary>"),
          QByteArray("<div><table><tr><td></div>"), QByteArray("<fieldset><legend>")}) {
        INFO(part.toStdString());
        const QString got = test::readingOf(times(3000, part) + article, u"бет.html"_s);
        for (const QString &seen : {u"екі қабатты"_s, u"Құрылыс"_s, u"Екі"_s}) {
            CHECK(got.contains(seen));
        }
    }
}

TEST_CASE("what browsers show nothing of may nest as deep")
{
    for (const QByteArray &within :
         {QByteArray("<svg><title><div>"), QByteArray("<svg>"), QByteArray("<template><div>")}) {
        INFO(within.toStdString());
        const QByteArray page = article + times(20'000, within) + "жасырын";
        CHECK_FALSE(test::readingOf(page, u"бет.html"_s).contains(u"жасырын"));
    }
}

TEST_CASE("what closes again in time is not touched")
{
    const QByteArray deep = times(500, "<div>") + article + times(500, "</div>") +
                            times(50'000, "<div><span>ә</span></div>");
    CHECK(withinLimits(deep) == deep);
    const QByteArray loose = times(50'000, "<div><span>ә</div>") + times(50'000, "<p><a name=a%>");
    CHECK(withinLimits(loose) == loose);
}

TEST_CASE("every tag is known by its name")
{
    for (std::size_t at = std::size_t(Tag::A); at < tagCount; ++at) {
        const QLatin1String name = nameOf(Tag(at));
        INFO(name.data());
        CHECK(tagOf(QByteArrayView(name.data(), name.size())) == Tag(at));
    }
    CHECK(tagOf("o:p") == Tag::Unknown);
}

TEST_CASE("no letter of a page is lost to the limits")
{
    rc::prop("whatever its tags are", [] {
        static const QList<QByteArray> parts{
            "<div>",    "</div>",   "<span>", "</span>",  "<p>",      "</p>",     "<b>",
            "</b>",     "<a href>", "</a>",   "<table>",  "</table>", "<tr><td>", "</td>",
            "<ul><li>", "</ul>",    "<h2>",   "</h2>",    "<form>",   "</form>",  "<svg>",
            "</svg>",   "<q>",      "</q>",   "<x-a>",    "</x-a>",   "<button>", "</button>",
            "а",        "ә",        "б",      "<object>", "</object>"};
        const auto piece = rc::gen::map(rc::gen::inRange<qsizetype>(0, parts.size()),
                                        [](qsizetype at) { return parts.at(at); });
        QByteArray html;
        for (const QByteArray &part : *rc::gen::container<std::vector<QByteArray>>(piece)) {
            html += part;
        }
        const int often = *rc::gen::inRange(1, 400);
        const QByteArray page = times(often, html);
        RC_ASSERT(lettersOf(withinLimits(page)) == lettersOf(page));
    });
}
