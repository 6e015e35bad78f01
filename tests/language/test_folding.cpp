#include "language/anytext.h"
#include "language/folding.h"

#include <catch2/catch.hpp>

using tilshi::language::folded;

TEST_CASE("a search typed without Kazakh letters still finds")
{
    struct Row
    {
        QStringView typed;
        QStringView written;
    };
    const Row rows[] = {
        {u"казакстан", u"Қазақстан"},
        {u"унди", u"Үнді"},
        {u"улттык", u"ұлттық"},
        {u"онер", u"өнер"},
        {u"жана", u"жаңа"},
        {u"галым", u"ғалым"},
        {u"кахарман", u"қаһарман"},
        {u"алем", u"Әлем"},
        {u"еще", u"ещё"},
        {u"бас редактор", u"бас-редактор"},
        {u"кафе", u"КАФЕ́"},
    };
    for (const Row &row : rows) {
        CHECK(folded(row.written).toStdString() == folded(row.typed).toStdString());
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
