// What a reader of an ODT sees.

#include "importing/packed.h"
#include "importing/readings.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray headline = "<text:h text:outline-level=\"1\">Тақырып</text:h>";

QByteArray styleNamed(const QByteArray &name, const QByteArray &properties,
                      const QByteArray &parent = {})
{
    return "<style:style style:name=\"" + name + "\" style:parent-style-name=\"" + parent +
           "\"><style:text-properties " + properties + "/></style:style>";
}

QByteArray listStyle(const QByteArray &name, const QByteArray &level1,
                     const QByteArray &level2 = {})
{
    return "<text:list-style style:name=\"" + name +
           "\"><text:list-level-style-number text:level=\"1\" " + level1 +
           "/><text:list-level-style-number text:level=\"2\" " + level2 + "/></text:list-style>";
}

ImportedArticle imported(const QByteArray &text)
{
    return test::articleIn(test::odtOf(text), u"хабар.odt"_s);
}

QString reading(const QByteArray &text)
{
    return test::readingOf(imported(headline + text)).sliced(8);
}

QByteArray item(const QByteArray &words, const QByteArray &attributes = {})
{
    return "<text:list-item " + attributes + "><text:p>" + words + "</text:p></text:list-item>";
}

QByteArray list(const QByteArray &items, const QByteArray &attributes = {})
{
    return "<text:list text:style-name=\"L\" " + attributes + ">" + items + "</text:list>";
}

} // namespace

TEST_CASE("text that an ODT hides is left out and counted, whatever hides it")
{
    const QByteArray styles = styleNamed("H", "text:display=\"none\"") + styleNamed("D", "", "H") +
                              styleNamed("S", "text:display=\"true\"", "H");
    const auto article = imported(
        headline + styles +
        "<text:p>ашық <text:span text:style-name=\"H\">ЖАСЫРЫН</text:span>"
        "<text:span text:style-name=\"S\">сөз</text:span></text:p>"
        "<text:p text:style-name=\"D\">ЖАСЫРЫН</text:p>"
        "<text:h text:style-name=\"D\" text:outline-level=\"2\">ЖАСЫРЫН</text:h>"
        "<text:section text:display=\"none\"><text:p>ЖАСЫРЫН</text:p></text:section>"
        "<text:section text:display=\"condition\" text:is-hidden=\"true\"><text:p>ЖАСЫРЫН</text:p>"
        "</text:section><text:section text:display=\"condition\" text:is-hidden=\"false\">"
        "<text:p>көрінеді</text:p></text:section>"
        "<text:p><text:hidden-text text:is-hidden=\"true\">ЖАСЫРЫН</text:hidden-text>бар</text:p>"
        "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>ЖАСЫРЫН</text:p>"
        "<text:p><text:hidden-paragraph text:is-hidden=\"false\"/>соңы</text:p>");
    CHECK(test::readingOf(article).sliced(8) == u"ашық сөз\nкөрінеді\nбар\nсоңы");
    CHECK(test::reported(article, ReportKind::HiddenTextDropped) == u"7");
}

TEST_CASE("a heading in a list is a heading, and a list's header has no number")
{
    CHECK(reading(list("<text:list-item><text:h text:outline-level=\"2\">Бөлім</text:h>"
                       "</text:list-item>") +
                  "<text:p>Мәтін</text:p>") == u"# Бөлім\nМәтін");
    const QByteArray numbers = listStyle("L", "style:num-format=\"1\"");
    CHECK(reading(numbers + list("<text:list-header><text:p>Басы</text:p></text:list-header>" +
                                 item("бір") + item("екі"))) == u"Басы\n1. бір\n2. екі");
}

TEST_CASE("a list of an ODT shows the numbers that it had")
{
    const QByteArray numbers = listStyle("L", "style:num-format=\"1\" style:num-suffix=\".\"",
                                         "style:num-format=\"a\" style:num-suffix=\")\"");
    const QByteArray between = "<text:p>арасы</text:p>";
    CHECK(reading(numbers + list(item("а")) + between + list(item("ә"))) == u"1. а\nарасы\n1. ә");
    CHECK(reading(numbers + list(item("а")) + between +
                  list(item("ә"), "text:continue-numbering=\"true\"")) == u"1. а\nарасы\n2. ә");
    CHECK(reading(numbers + list(item("а"), "xml:id=\"q\"") + list(item("б"), "xml:id=\"w\"") +
                  between + list(item("ә"), "text:continue-list=\"q\"")) ==
          u"1. а\n1. б\nарасы\n2. ә");
    CHECK(reading(numbers + list(item("а", "text:start-value=\"7\"") + item("ә"))) ==
          u"7. а\n8. ә");
    CHECK(reading(listStyle("L", "style:num-format=\"A\" style:num-suffix=\")\"") +
                  list(item("а") + item("ә"))) == u"A. а\nB. ә");
    CHECK(reading(numbers + list("<text:list-item><text:p>а</text:p><text:list>" + item("ә") +
                                 "</text:list></text:list-item>" + item("б"))) ==
          u"1. а\n  a. ә\n2. б");
    CHECK(reading(list(item("а"))) == u"- а");
}

TEST_CASE("links, readings, signs, contents and bold that is switched off in an ODT")
{
    const auto article = imported(
        headline + styleNamed("W", "style:font-name=\"Wingdings\"") +
        styleNamed("B", "fo:font-weight=\"bold\"") +
        styleNamed("N", "fo:font-weight=\"normal\"", "B") +
        "<text:table-of-content><text:index-body><text:p>Бөлім<text:tab/>3</text:p>"
        "</text:index-body></text:table-of-content>"
        "<text:p text:style-name=\"N\"><text:a xlink:href=\"file:///a\">с</text:a> "
        "<text:a xlink:href=\"https://a.kz/b#c\">с</text:a> "
        "<text:span text:style-name=\"W\">ü</text:span><text:placeholder>ҚОЙЫҢЫЗ"
        "</text:placeholder> <text:ruby><text:ruby-base>сөз</text:ruby-base><text:ruby-text>"
        "оқылуы</text:ruby-text></text:ruby></text:p>");
    CHECK(test::readingOf(article).sliced(8) == u"с [с](https://a.kz/b#c) ✓ сөз (оқылуы)");
    CHECK(test::reported(article, ReportKind::LinksDropped) == u"1");
    CHECK(test::reported(article, ReportKind::ContentsDropped) == u"Бөлім 3");
    const auto &block = article.content.body.blocks.constFirst();
    CHECK_FALSE(
        std::get<text::Paragraph>(block).runs.constFirst().marks.testFlag(text::Mark::Bold));
}
