#include "base/id.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace tilshi;

using TestId = Id<struct TestTag>;

TEST_CASE("ids are version 7, unique, and read back from their text")
{
    QSet<TestId> seen;
    for (int i = 0; i < 1000; ++i) {
        const TestId id = TestId::create();
        CHECK(id.toString().at(14) == u'7');
        CHECK(TestId::fromString(id.toString()) == id);
        seen.insert(id);
    }
    CHECK(seen.size() == 1000);
}

TEST_CASE("text that is no id is none")
{
    CHECK_FALSE(TestId::fromString(u"").has_value());
    CHECK_FALSE(TestId::fromString(u"мақала").has_value());
}
