#include "fixture.h"
#include "publishing/site.h"
#include "publishing/sitetheme.h"

#include <QColor>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch.hpp>
#include <cmath>

using namespace tilshi;
using namespace tilshi::publishing;

namespace {

PageContext contextOf(const Story &story)
{
    return {test::masthead(), story, test::site().pictures};
}

QString pageOf(const Story &story)
{
    return QString::fromUtf8(articlePage(contextOf(story)));
}

QJsonObject structured(const QString &page)
{
    static const QRegularExpression script(
        QStringLiteral("<script type=\"application/ld\\+json\">(.*?)</script>"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString json = script.match(page).captured(1);
    return QJsonDocument::fromJson(json.toUtf8())[u"@graph"][0].toObject();
}

/// The colours that the style sheet names, from the first (light) or second (dark) :root.
QHash<QString, QColor> colours(int root)
{
    const QString style = QString::fromUtf8(SiteTheme::file("style.css"));
    static const QRegularExpression colour(QStringLiteral("--(\\w+): (#[0-9a-f]{6});"));
    QHash<QString, QColor> named;
    auto found = colour.globalMatch(
        style.section(QStringLiteral(":root {"), root, root).section(u'}', 0, 0));
    while (found.hasNext()) {
        const auto match = found.next();
        named.insert(match.captured(1), QColor(match.captured(2)));
    }
    return named;
}

/// Relative luminance after WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// A story in which every text that a person types is the given one.
Story saying(const QString &text)
{
    Story story = test::plainStory(1);
    newsroom::Content &content = story.content;
    content.headline = content.kicker = content.lead = content.credit = text;
    content.dateline = {text, QDate(2026, 3, 1), text};
    content.body.blocks = {text::Paragraph{{{text, text::Mark::Bold, text, text}}},
                           text::Heading{2, text::plainRuns(text)},
                           text::List{{{text::ListStyle::Bulleted, 0, text::plainRuns(text)}}},
                           text::Quote{{text::plainRuns(text)}, text::plainRuns(text)},
                           text::Image{QStringLiteral("fair.png"), text, text, text}};
    story.details.metadata.authors = {text};
    story.details.metadata.tags = {text};
    story.section->name = text;
    story.details.note = text;
    story.details.kind = newsroom::RevisionKind::Update;
    return story;
}

text::ListItem item(const QString &words, text::Numerals numerals = text::Numerals::Decimal,
                    int level = 0, std::optional<int> number = std::nullopt)
{
    return {text::ListStyle::Numbered, level, text::plainRuns(words), numerals, number};
}

/// Lists as laws and rules have them.
text::Body lists()
{
    using text::Numerals;
    const text::List late{{item(QStringLiteral("бесінші"), Numerals::Decimal, 0, 5),
                           item(QStringLiteral("алтыншы")),
                           item(QStringLiteral("рим"), Numerals::UpperRoman, 1),
                           item(QStringLiteral("латын"), Numerals::LowerLetters, 2),
                           item(QStringLiteral("латынның екіншісі"), Numerals::LowerLetters, 2),
                           item(QStringLiteral("жетінші")),
                           item(QStringLiteral("жүзінші"), Numerals::Decimal, 0, 100)}};
    const text::List letters{
        {item(QStringLiteral("бірі"), Numerals::UpperLetters),
         {text::ListStyle::Bulleted, 1, text::plainRuns(QStringLiteral("белгі"))},
         item(QStringLiteral("екіншісі"), Numerals::UpperLetters)}};
    const text::List roman{{item(QStringLiteral("сегіз"), Numerals::LowerRoman, 0, 8),
                            item(QStringLiteral("тоғыз"), Numerals::LowerRoman)}};
    const text::List again{{item(QStringLiteral("он"), Numerals::LowerRoman, 0, 10)}};
    const text::List back{{item(QStringLiteral("үш"), Numerals::Decimal, 0, 3),
                           item(QStringLiteral("екі"), Numerals::Decimal, 0, 2),
                           item(QStringLiteral("бір"), Numerals::Decimal, 0, 1)}};
    const text::Paragraph between{text::plainRuns(QStringLiteral("Арасындағы сөз."))};
    return {{late, between, letters, between, roman, between, again, between, back}};
}

} // namespace

TEST_CASE("A page keeps its lists' starts, letters, Roman signs and what interrupts them")
{
    Story story = test::plainStory(1);
    story.content.body = text::canonical(lists());
    CHECK(test::isGolden(QStringLiteral("lists.html"), articlePage(contextOf(story))));
}

TEST_CASE("The page of a full article is byte by byte what it was")
{
    CHECK(
        test::isGolden(QStringLiteral("article.html"), articlePage(contextOf(test::fullStory()))));
}

TEST_CASE("A page alone asks nobody for anything")
{
    const QString page = pageOf(test::fullStory());
    static const QRegularExpression loaded(QStringLiteral(
        "(?:src|srcset|poster)=\"(?!data:)|<link rel=\"(?:stylesheet|preload)|@import|url\\(http"));
    CHECK_FALSE(page.contains(loaded));
    CHECK(page.contains(u"style-src &#39;sha256-"));
}

TEST_CASE("The note to the editors is on no page")
{
    CHECK_FALSE(pageOf(test::fullStory()).contains(u"Редакторға"));
}

TEST_CASE("Structured data says what the page says")
{
    const QString page = pageOf(test::fullStory());
    const QJsonObject article = structured(page);
    CHECK(article[u"@type"].toString() == QStringLiteral("NewsArticle"));
    CHECK(article[u"headline"].toString() == test::fullStory().content.headline);
    CHECK(article[u"datePublished"].toString() == QStringLiteral("2026-03-20T10:00:00+05:00"));
    CHECK(article[u"dateModified"].toString() == QStringLiteral("2026-03-20T14:30:00+05:00"));
    CHECK(page.contains(
        u"<time datetime=\"2026-03-20T10:00:00+05:00\">2026 жылғы 20 наурыз, 10:00</time>"));
    CHECK(article[u"correction"][u"text"].toString() == test::fullStory().details.note);
    CHECK(page.contains(test::fullStory().details.note));
    CHECK(article[u"author"].toArray().size() == 2);
}

TEST_CASE("Whatever is typed stays text")
{
    const auto hostile = GENERATE(
        as<QString>{}, QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("\"><img src=x onerror=alert(1)>"),
        QStringLiteral("' onmouseover='alert(1)"),
        QStringLiteral("</script><script>alert(1)</script>"), QStringLiteral("<!--<script>"),
        QStringLiteral("</title><svg onload=alert(1)>"), QStringLiteral("javascript:alert(1)"),
        QStringLiteral("{{main}} {{{main}}} {{>page}} {{=<% %>=}}"),
        QStringLiteral("]]><x/>&#60;script&#62;"));
    const QString page = pageOf(saying(hostile));
    static const QRegularExpression active(QStringLiteral(
        "<script(?! type=\"application/ld\\+json\")|<svg|<img(?! src=\"data:image)|<x/>|<!--"
        "|<[^>]*\\son\\w+=\"|href=\"javascript"));
    CHECK_FALSE(page.contains(active));
    CHECK(page.count(u"</script>") == 1);
    CHECK(structured(page)[u"headline"].toString() == hostile.simplified());
    CHECK(page.contains(u"<h1>" + text::Markup::text(hostile).toString() + u"</h1>"));
}

TEST_CASE("Without a byline the newsroom signs, and without a lead the text is summed up")
{
    const QString page = pageOf(test::plainStory(3));
    CHECK(page.contains(u"<a rel=\"author\" href=\"https://dala.example/\">Дала таңы</a>"));
    CHECK(page.contains(u"<meta name=\"description\" content=\"Отырыс таңертең басталды.\">"));
}

TEST_CASE("Without a base URL a page has no links to a site that is nowhere")
{
    PageContext context = contextOf(test::fullStory());
    context.masthead.baseUrl.clear();
    const QString page = QString::fromUtf8(articlePage(context));
    CHECK_FALSE(page.contains(u"rel=\"canonical\""));
    CHECK_FALSE(page.contains(u"<nav"));
    CHECK_FALSE(page.contains(u"href=\"/"));
    CHECK_FALSE(page.contains(u"href=\"\""));
}

TEST_CASE("A page speaks the language of its article")
{
    Story story = test::plainStory(1);
    story.details.metadata.language = QStringLiteral("ru");
    const QString page = pageOf(story);
    CHECK(page.contains(u"<html lang=\"ru\">"));
    CHECK(page.contains(u"Перейти к содержанию"));
    CHECK(page.contains(u"18 марта 2026 года, 11:00"));
}

TEST_CASE("Light and dark can be read: 7 to 1 for the text, 4.5 to 1 for the rest")
{
    const int root = GENERATE(1, 2);
    const QHash<QString, QColor> named = colours(root);
    REQUIRE(named.size() == 6);
    for (const char *paper : {"paper", "wash"}) {
        const QColor ground = named.value(QString::fromLatin1(paper));
        CHECK(contrast(named.value(QStringLiteral("ink")), ground) >= 7);
        CHECK(contrast(named.value(QStringLiteral("quiet")), ground) >= 4.5);
        CHECK(contrast(named.value(QStringLiteral("accent")), ground) >= 4.5);
    }
}
