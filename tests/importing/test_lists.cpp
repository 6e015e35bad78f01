#include "importing/importer.h"
#include "text/listnumbers.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using text::List;
using text::ListStyle;
using text::Paragraph;

namespace {

ImportedArticle imported(const QString &rest)
{
    const auto article = importText(QStringLiteral("Тақырып\n\n") + rest);
    REQUIRE(article);
    return *article;
}

text::Runs runs(const char16_t *text)
{
    return text::plainRuns(QString::fromUtf16(text));
}

} // namespace

TEST_CASE("bullets and numbers in a row become a list, named in the report")
{
    const auto bullets = imported(QStringLiteral("Қажет:\n• су\n• нан\nСоңы."));
    CHECK(bullets.content.body == text::Body{{Paragraph{runs(u"Қажет:")},
                                              List{{{ListStyle::Bulleted, 0, runs(u"су")},
                                                    {ListStyle::Bulleted, 0, runs(u"нан")}}},
                                              Paragraph{runs(u"Соңы.")}}});
    CHECK(bullets.report == QList<ReportItem>{{ReportKind::ListMade, QStringLiteral("•")}});

    const auto numbers = imported(QStringLiteral("1. бір\n2. екі\n3. үш"));
    REQUIRE(numbers.content.body.blocks.size() == 1);
    const auto &list = std::get<List>(numbers.content.body.blocks.first());
    CHECK(list.items.size() == 3);
    CHECK(list.items.last() == text::ListItem{ListStyle::Numbered, 0, runs(u"үш")});
    CHECK(numbers.report == QList<ReportItem>{{ReportKind::ListMade, QStringLiteral("1.")}});
}

TEST_CASE("a text's list may begin with any number")
{
    const auto numbers = imported(QStringLiteral("9. екі\n10. үш"));
    REQUIRE(numbers.content.body.blocks.size() == 1);
    const auto &list = std::get<List>(numbers.content.body.blocks.first());
    CHECK(text::markersOf(list) == QStringList{QStringLiteral("9."), QStringLiteral("10.")});
}

TEST_CASE("hyphens make a list only after a colon, since speech begins with them")
{
    const auto list = imported(QStringLiteral("Жобада:\n- мектеп\n- емхана"));
    CHECK(list.content.body.blocks.size() == 2);
    const auto speech = imported(QStringLiteral("Екеуі сөйлесті.\n- Сәлем, – деді ол.\n- Сәлем!"));
    CHECK(speech.content.body.blocks.size() == 3);
    CHECK(speech.report.isEmpty());
}

TEST_CASE("what is no list for certain stays as it stands")
{
    for (const char16_t *text : {
             u"1. бір\n3. үш",  // a number is missing
             u"• жалғыз",       // one line
             u"• бір\n\n• екі", // paragraphs, not lines
             u"1. бір\n2) екі", // two ways
             u"8 қыркүйек.\n9 қыркүйек.",
             u"2025. Жыл\n2026. Жыл",
             u"•\n•",
             u"1.бір\n2.екі",
         }) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto article = imported(QString::fromUtf16(text));
        CHECK(!article.content.body.blocks.isEmpty());
        for (const text::Block &block : article.content.body.blocks) {
            CHECK(std::holds_alternative<Paragraph>(block));
        }
    }
}
