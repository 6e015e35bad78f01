#include "language/anytext.h"
#include "language/slug.h"
#include "support/table.h"

#include <algorithm>
#include <catch2/catch.hpp>

using tilshi::language::slug;

namespace {

bool isSlug(const QString &text)
{
    const bool characters = std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'a' && character <= u'z') ||
               (character >= u'0' && character <= u'9') || character == u'-';
    });
    return characters && !text.startsWith(u'-') && !text.endsWith(u'-') &&
           !text.contains(QStringLiteral("--"));
}

} // namespace

TEST_CASE("a slug has a Latin letter for every Kazakh one")
{
    const auto rows = tilshi::test::tableRows(QStringLiteral("language/data/slugs.tsv"));
    REQUIRE(rows.size() > 10);
    for (const QStringList &row : rows) {
        CHECK(slug(row.first()).toStdString() == row.value(1).toStdString());
    }
    CHECK(slug(u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя") ==
          u"aabvggdeyojziikqlmnnooprstuuufhhtschshshchyieyuya");
}

TEST_CASE("a slug is never empty where there is a letter or a digit")
{
    CHECK(slug(u"ь") == u"44c");
    CHECK(slug(u"中国") == u"4e2d-56fd");
    CHECK(slug(u"٣") == u"3");
    CHECK(slug(u"").isEmpty());
    CHECK(slug(u" – «» …").isEmpty());
}

TEST_CASE("a long slug is cut between words, a long word anywhere")
{
    CHECK(slug(u"бір екі үш төрт", 12) == u"bir-eki-ush");
    CHECK(slug(u"бір екі үш төрт", 11) == u"bir-eki-ush");
    CHECK(slug(u"бір екі үш төрт", 10) == u"bir-eki");
    CHECK(slug(u"мектептеріміздегілердің", 5) == u"mekte");
}

TEST_CASE("a slug has only a-z, 0-9 and single hyphens, and is short enough")
{
    CHECK(tilshi::test::holds("characters", [] {
        const int most = *rc::gen::inRange(1, 100);
        const QString text = *tilshi::test::anyText();
        const QString made = slug(text, most);
        RC_ASSERT(isSlug(made));
        RC_ASSERT(made.size() <= most);
        const bool letters = std::any_of(
            text.begin(), text.end(), [](QChar character) { return character.isLetterOrNumber(); });
        RC_ASSERT(!letters || !made.isEmpty());
        RC_ASSERT(slug(made, most) == made);
    }));
}
