#include "language/anytext.h"
#include "language/folding.h"
#include "support/table.h"

#include <catch2/catch.hpp>

using tilshi::language::folded;

TEST_CASE("a search typed without Kazakh letters still finds")
{
    const auto rows = tilshi::test::tableRows(QStringLiteral("language/data/folding.tsv"));
    REQUIRE(rows.size() > 10);
    for (const QStringList &row : rows) {
        CHECK(folded(row.first()).toStdString() == folded(row.value(1)).toStdString());
    }
    CHECK(folded(u"йод") == u"йод");
    CHECK(folded(u"иод") != folded(u"йод"));
    CHECK(folded(u"Café") == u"cafe");
}

TEST_CASE("what is not seen and what only separates does not matter to search")
{
    CHECK(folded(u"мем\u00adле\u00adкет") == u"мемлекет");
    CHECK(folded(u"а\u0301уа") == u"ауа");
    CHECK(folded(u"  «Тілші»\u00a0– “газет”\n") == u"тилши газет");
    CHECK(folded(u"и\u0306од") == u"йод");
    CHECK(folded(u"2025-ші") == u"2025 ши");
    CHECK(folded(u"«—»").isEmpty());
}

TEST_CASE("folding what is folded changes nothing")
{
    CHECK(tilshi::test::holds("idempotent", [] {
        const QString key = folded(*tilshi::test::anyText());
        RC_ASSERT(folded(key) == key);
    }));
}
