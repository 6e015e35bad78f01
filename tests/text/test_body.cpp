#include "text/bodyjson.h"
#include "text/plaintext.h"
#include "text/randomtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::text;

namespace {

Body everyBlock()
{
    return {{
        Heading{2, plainRuns(QStringLiteral("Жаңа бекеттер"))},
        Paragraph{{Run{QStringLiteral("Бүгін "), {}, {}, {}},
                   Run{QStringLiteral("Алматыда"), Mark::Bold | Mark::Italic, {}, {}},
                   Run{QStringLiteral(" сайт"), {}, QStringLiteral("https://example.kz/"), {}},
                   Run{QStringLiteral(" news"), {}, {}, QStringLiteral("en")}}},
        List{{{ListStyle::Bulleted, 0, plainRuns(QStringLiteral("бір"))},
              {ListStyle::Numbered, 1, plainRuns(QStringLiteral("екі"))}}},
        Quote{{plainRuns(QStringLiteral("Сөз")), plainRuns(QStringLiteral("Тағы сөз"))},
              plainRuns(QStringLiteral("Айгүл"))},
        Image{QStringLiteral("ab.jpg"), QStringLiteral("Бекет"), QStringLiteral("Жаңа бекет"),
              QStringLiteral("Е. Серік")},
        Separator{},
        Image{QStringLiteral("cd.png"), QStringLiteral("Карта"), {}, {}, 640, 480},
        Table{true,
              {{{{plainRuns(QStringLiteral("Қала"))}}, {{plainRuns(QStringLiteral("Бекет"))}}},
               {{{plainRuns(QStringLiteral("Алматы")), plainRuns(QStringLiteral("Астана"))}, 2}}}},
        Embed{QStringLiteral("https://example.kz/v"), QStringLiteral("Бейнежазба"),
              QStringLiteral("Example")},
        Note{{plainRuns(QStringLiteral("Түзету")), plainRuns(QStringLiteral("Тағы түзету"))}},
        Heading{3, plainRuns(QStringLiteral("Соңы"))},
    }};
}

} // namespace

TEST_CASE("a body of every block and mark comes back from its stored form as it was")
{
    const Body body = everyBlock();
    const QByteArray stored = QJsonDocument(toJson(body)).toJson(QJsonDocument::Compact);
    const auto read = bodyFromJson(QJsonDocument::fromJson(stored).object());
    REQUIRE(read);
    CHECK(*read == body);
}

TEST_CASE("a body's bytes are those of its object")
{
    const auto bytesOf = [](const Body &body) {
        return QJsonDocument(toJson(body)).toJson(QJsonDocument::Compact);
    };
    CHECK(compactJson({}) == bytesOf({}));
    CHECK(compactJson(everyBlock()) == bytesOf(everyBlock()));
    RandomText random(7);
    for (int i = 0; i < 200; ++i) {
        const Body body = random.body();
        CHECK(compactJson(body) == bytesOf(body));
    }
}

TEST_CASE("the canonical form joins what looks alike and drops what is empty")
{
    const Body body{{
        Paragraph{{Run{QStringLiteral("қа"), {}, {}, {}}, Run{{}, Mark::Bold, {}, {}},
                   Run{QStringLiteral("зақ"), {}, {}, {}}}},
        Paragraph{},
        List{{{ListStyle::Bulleted, 9, plainRuns(QStringLiteral("а"))}}},
        List{{{ListStyle::Numbered, -1, plainRuns(QStringLiteral("б"))}}},
        Quote{{plainRuns(QStringLiteral("в"))}, {}},
        Quote{{plainRuns(QStringLiteral("г"))}, plainRuns(QStringLiteral("Д"))},
    }};
    const Body expected{{
        Paragraph{plainRuns(QStringLiteral("қазақ"))},
        List{{{ListStyle::Bulleted, 5, plainRuns(QStringLiteral("а"))},
              {ListStyle::Numbered, 0, plainRuns(QStringLiteral("б"))}}},
        Quote{{plainRuns(QStringLiteral("в")), plainRuns(QStringLiteral("г"))},
              plainRuns(QStringLiteral("Д"))},
    }};
    CHECK(canonical(body) == expected);
    CHECK(canonical(canonical(body)) == expected);
}

TEST_CASE("a table that nobody has typed into yet is kept, one without cells is none")
{
    const Body fresh{{Table{true, {TableRow(2), TableRow(2)}}}};
    CHECK(canonical(fresh) == fresh);
    CHECK(canonical(Body{{Table{true, {}}, Table{false, {TableRow()}}}}).isEmpty());
}

TEST_CASE("a stored body of a newer form is refused as newer, a broken one as corrupt")
{
    const auto newer =
        bodyFromJson({{QStringLiteral("v"), 4}, {QStringLiteral("blocks"), QJsonArray()}});
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == ErrorCode::Newer);
    const auto broken = bodyFromJson({{QStringLiteral("v"), 1}});
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::Corrupt);
}

TEST_CASE("plain text gives every paragraph that a reader sees, in order")
{
    CHECK(paragraphs(everyBlock()) ==
          QStringList({QStringLiteral("Жаңа бекеттер"), QStringLiteral("Бүгін Алматыда сайт news"),
                       QStringLiteral("бір"), QStringLiteral("екі"), QStringLiteral("Сөз"),
                       QStringLiteral("Тағы сөз"), QStringLiteral("Айгүл"),
                       QStringLiteral("Жаңа бекет"), QStringLiteral("Қала"),
                       QStringLiteral("Бекет"), QStringLiteral("Алматы"), QStringLiteral("Астана"),
                       QStringLiteral("Бейнежазба"), QStringLiteral("Түзету"),
                       QStringLiteral("Тағы түзету"), QStringLiteral("Соңы")}));
}

TEST_CASE("a canonical table has rows of one width")
{
    const TableCell filled{{plainRuns(QStringLiteral("а")), {}}, 0};
    const TableCell wide{{plainRuns(QStringLiteral("б"))}, 3};
    const Table table = canonical(Table{true, {{filled}, {}, {wide}}});
    CHECK(columnCount(table) == 3);
    CHECK(table ==
          Table{true, {{{{plainRuns(QStringLiteral("а"))}}, {}, {}}, {{}, {}, {}}, {wide}}});
}

TEST_CASE("notes that stand together are one note, an embed without an address and a half size go")
{
    const Note note{{plainRuns(QStringLiteral("а"))}};
    CHECK(canonical(Body{{note, Note{}, Embed{{}, QStringLiteral("б"), {}}, note}}) ==
          Body{{Note{{note.paragraphs.first(), note.paragraphs.first()}}}});
    CHECK(canonical(Body{{Image{{}, {}, {}, {}, 5, 0}}}) == Body{{Image{}}});
}

TEST_CASE("a body that the first form can hold is stored in it, so that its hash stays")
{
    const auto formOf = [](const Block &block) {
        return toJson(Body{{block}}).value(QStringLiteral("v")).toInt();
    };
    CHECK(formOf(Image{QStringLiteral("a.png"), {}, {}, {}}) == 1);
    CHECK(formOf(Separator{}) == 1);
    CHECK(formOf(Image{QStringLiteral("a.png"), {}, {}, {}, 1, 1}) == 2);
    CHECK(formOf(Embed{QStringLiteral("https://example.kz"), {}, {}}) == 2);
    CHECK(formOf(Note{{plainRuns(QStringLiteral("а"))}}) == 2);
}
