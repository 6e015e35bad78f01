#include "text/html/htmlwriter.h"
#include "text/html/weblink.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::text;
using text::Mark;

namespace {

text::Body bodyOf(QList<text::Block> blocks)
{
    return text::Body{std::move(blocks)};
}

text::ListItem item(const QString &words, int level,
                    text::ListStyle style = text::ListStyle::Bulleted)
{
    return {style, level, text::plainRuns(words)};
}

} // namespace

TEST_CASE("Every block has its element")
{
    const text::Body body = bodyOf({
        text::Paragraph{text::plainRuns(QStringLiteral("бір"))},
        text::Heading{2, text::plainRuns(QStringLiteral("екі"))},
        text::Heading{3, text::plainRuns(QStringLiteral("үш"))},
        text::Quote{{text::plainRuns(QStringLiteral("төрт"))}, {}},
        text::Quote{{text::plainRuns(QStringLiteral("бес"))},
                    text::plainRuns(QStringLiteral("Абай"))},
        text::Separator{},
    });
    CHECK(bodyHtml(body) ==
          QStringLiteral("<p>бір</p>\n<h2>екі</h2>\n<h3>үш</h3>\n"
                         "<blockquote><p>төрт</p></blockquote>\n"
                         "<figure class=\"quote\"><blockquote><p>бес</p></blockquote>"
                         "<figcaption><cite>Абай</cite></figcaption></figure>\n<hr>\n"));
}

TEST_CASE("A heading never skips a level")
{
    const text::Body body = bodyOf({text::Heading{3, text::plainRuns(QStringLiteral("а"))},
                                    text::Heading{3, text::plainRuns(QStringLiteral("б"))}});
    CHECK(bodyHtml(body) == QStringLiteral("<h2>а</h2>\n<h3>б</h3>\n"));
}

TEST_CASE("Marks nest in one order, and a link holds together")
{
    const QString link = QStringLiteral("https://example.kz/a?b=1&c=2");
    const text::Runs runs{{QStringLiteral("қою "), Mark::Bold | Mark::Italic, link, {}},
                          {QStringLiteral("мәтін"), {}, link, {}},
                          {QStringLiteral(" CO"), {}, {}, {}},
                          {QStringLiteral("2"), Mark::Subscript, {}, {}}};
    CHECK(inlineMarkup(runs).toString() ==
          QStringLiteral("<a href=\"https://example.kz/a?b=1&amp;c=2\"><strong><em>қою </em>"
                         "</strong>мәтін</a> CO<sub>2</sub>"));
}

TEST_CASE("Other languages and names that keep their script are marked so")
{
    const text::Runs runs{{QStringLiteral("дом"), {}, {}, QStringLiteral("ru")},
                          {QStringLiteral("iPhone"), Mark::KeepScript, {}, {}}};
    CHECK(inlineMarkup(runs).toString() ==
          QStringLiteral("<span lang=\"ru\">дом</span><span translate=\"no\">iPhone</span>"));
}

TEST_CASE("Lists nest by level, whatever the jumps")
{
    const text::Body body =
        bodyOf({text::List{{item(QStringLiteral("1"), 0), item(QStringLiteral("2"), 2),
                            item(QStringLiteral("3"), 1), item(QStringLiteral("4"), 0)}}});
    CHECK(bodyHtml(body) ==
          QStringLiteral("<ul>\n<li>1\n<ul>\n<li>2</li>\n</ul>\n<ul>\n<li>3</li>\n</ul></li>\n"
                         "<li>4</li>\n</ul>\n"));
    const text::Body mixed = bodyOf({text::List{
        {item(QStringLiteral("1"), 0), item(QStringLiteral("2"), 0, text::ListStyle::Numbered)}}});
    CHECK(bodyHtml(mixed) == QStringLiteral("<ul>\n<li>1</li>\n</ul>\n<ol>\n<li>2</li>\n</ol>\n"));
}

TEST_CASE("A list may begin deep and come up")
{
    const text::Body body =
        bodyOf({text::List{{item(QStringLiteral("1"), 1), item(QStringLiteral("2"), 0)}}});
    CHECK(bodyHtml(body) == QStringLiteral("<ul>\n<li>1</li>\n</ul>\n<ul>\n<li>2</li>\n</ul>\n"));
}

TEST_CASE("The first picture loads at once, the others when they are near")
{
    const PicturePlaces places = [](const QString &media) -> std::optional<PlacedPicture> {
        return PlacedPicture{u"media/" + media, QSize(4, 3)};
    };
    const text::Body body =
        bodyOf({text::Image{QStringLiteral("a.jpg"), QStringLiteral("\"алт\""), {}, {}},
                text::Image{
                    QStringLiteral("b.jpg"), {}, QStringLiteral("жазу"), QStringLiteral("А. Б.")}});
    CHECK(bodyMarkup(body, places, u"Фото").toString() ==
          QStringLiteral(
              "<figure><img src=\"media/a.jpg\" alt=\"&quot;алт&quot;\" width=\"4\" height=\"3\">"
              "</figure>\n<figure><img src=\"media/b.jpg\" alt=\"\" width=\"4\" height=\"3\" "
              "loading=\"lazy\"><figcaption>жазу. <small>Фото: А. Б.</small></figcaption>"
              "</figure>\n"));
    CHECK(bodyHtml(body) == QStringLiteral("<figure><figcaption>жазу. <small>Фото: А. Б.</small>"
                                           "</figcaption></figure>\n"));
}

TEST_CASE("Text is never markup")
{
    const QString hostile = QStringLiteral("</p><script>alert('1')</script>&amp;\"");
    CHECK(
        Markup::text(hostile).toString() ==
        QStringLiteral("&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;&quot;"));
    text::Run run{hostile, Mark::Bold, {}, QStringLiteral("kk\" onclick=\"x")};
    CHECK_FALSE(inlineMarkup({run}).toString().contains(u"<script"));
    CHECK_FALSE(inlineMarkup({run}).toString().contains(u"\" onclick"));
}

TEST_CASE("Characters that no page may carry are left out")
{
    const QString text = QStringLiteral("а") + QChar(0) + QChar(0x0b) + QChar(0x85) +
                         QChar(0xd800) + QChar(0xfffe) + QStringLiteral("б\t\n") +
                         QStringLiteral("😀");
    CHECK(Markup::text(text).toString() == QStringLiteral("аб\t\n😀"));
    CHECK(printable(text) == QStringLiteral("аб\t\n😀"));
}

TEST_CASE("Only http, https, mailto and tel become links")
{
    CHECK(safeLink(u"https://example.kz/қала?а=1") ==
          QStringLiteral("https://example.kz/%D2%9B%D0%B0%D0%BB%D0%B0?%D0%B0=1"));
    CHECK(safeLink(u"HTTP://example.kz") == QStringLiteral("http://example.kz"));
    CHECK(safeLink(u" mailto:a@example.kz ") == QStringLiteral("mailto:a@example.kz"));
    CHECK(safeLink(u"tel:+77270000000") == QStringLiteral("tel:+77270000000"));
    for (const char *bad : {"javascript:alert(1)",
                            "JaVaScRiPt:alert(1)",
                            "java\tscript:alert(1)",
                            "java\nscript:alert(1)",
                            "\x01javascript:alert(1)",
                            "data:text/html,<script>1</script>",
                            "vbscript:x",
                            "file:///etc/passwd",
                            "//example.kz",
                            "/local",
                            "example.kz",
                            "http:",
                            "https://",
                            "http:javascript:alert(1)",
                            "https:\\\\example.kz",
                            "mailto:",
                            "tel:",
                            "https://exa mple.kz",
                            "feed:javascript:1",
                            ""}) {
        INFO(bad);
        CHECK(safeLink(QString::fromUtf8(bad)).isEmpty());
    }
}

TEST_CASE("A table has its head, its spans and a line for each paragraph of a cell")
{
    const auto cell = [](const QString &words) {
        return text::TableCell{{text::plainRuns(words)}};
    };
    const text::TableCell two{
        {text::plainRuns(QStringLiteral("в")), text::plainRuns(QStringLiteral("г"))}, 2};
    const text::Table table{true,
                            {{cell(QStringLiteral("а")), cell(QStringLiteral("<б>"))}, {two}}};
    CHECK(bodyHtml(bodyOf({table})) ==
          QStringLiteral("<div class=\"table\" tabindex=\"0\"><table><thead><tr>"
                         "<th scope=\"col\">а</th><th scope=\"col\">&lt;б&gt;</th></tr></thead>"
                         "<tbody><tr><td colspan=\"2\">в<br>г</td></tr></tbody></table></div>\n"));
    const text::Table plain{false, {{cell(QStringLiteral("а"))}}};
    CHECK_FALSE(bodyHtml(bodyOf({plain})).contains(QStringLiteral("thead")));
}

TEST_CASE("A table that nobody has filled yet is on no page")
{
    CHECK(bodyHtml(bodyOf({text::Table{true, {text::TableRow(2), text::TableRow(2)}}})).isEmpty());
}

TEST_CASE("A picture that is inside the page is there once, and shown again by its name")
{
    const PicturePlaces places = [](const QString &media) -> std::optional<PlacedPicture> {
        return PlacedPicture{u"data:image/png;base64," + media, QSize(4, 3)};
    };
    const auto image = [](const QString &media, const QString &alt) {
        return text::Image{media, alt, {}, {}};
    };
    const text::Body body =
        bodyOf({image(QStringLiteral("AA"), QStringLiteral("\"алт\"")),
                image(QStringLiteral("BB"), {}), image(QStringLiteral("AA"), {})});
    CHECK(bodyMarkup(body, places, u"Фото").toString() ==
          QStringLiteral(
              "<figure><svg role=\"img\" aria-label=\"&quot;алт&quot;\" width=\"4\" height=\"3\" "
              "viewBox=\"0 0 4 3\"><image id=\"picture-1\" href=\"data:image/png;base64,AA\" "
              "width=\"4\" height=\"3\"/></svg></figure>\n"
              "<figure><img src=\"data:image/png;base64,BB\" alt=\"\" width=\"4\" height=\"3\">"
              "</figure>\n"
              "<figure><svg aria-hidden=\"true\" width=\"4\" height=\"3\" viewBox=\"0 0 4 3\">"
              "<use href=\"#picture-1\"/></svg></figure>\n"));
}

TEST_CASE("An embed is a link that loads nothing, a note stands aside")
{
    const text::Embed embed{QStringLiteral("https://example.kz/v"), QStringLiteral("Бейне"),
                            QStringLiteral("Example")};
    const text::Note note{{text::plainRuns(QStringLiteral("Түзету"))}};
    CHECK(bodyHtml(bodyOf({embed, note})) ==
          QStringLiteral("<p class=\"embed\"><a href=\"https://example.kz/v\">Бейне</a> "
                         "<small>Example</small></p>\n<aside class=\"aside\"><p>Түзету</p>"
                         "</aside>\n"));
    const text::Embed hostile{QStringLiteral("javascript:alert(1)"), {}, {}};
    CHECK_FALSE(bodyHtml(bodyOf({hostile})).contains(QStringLiteral("href")));
}
