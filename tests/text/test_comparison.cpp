#include "randomtext.h"
#include "text/compare/comparison.h"

#include <catch2/catch.hpp>

using namespace tilshi::text;

namespace {

constexpr unsigned pairs = 2'000;

/// A pair of bodies from a seed: one to six edits mostly, sometimes many, sometimes unrelated.
std::pair<Body, Body> pairOf(unsigned seed)
{
    RandomText random(seed);
    const Body before = random.body();
    if (random.oneIn(50)) {
        return {before, random.body()};
    }
    return {before, random.edited(before, 1 + random.below(random.oneIn(8) ? 30 : 6))};
}

} // namespace

TEST_CASE("units are a canonical body's text, and a body is made of them again")
{
    for (unsigned seed = 0; seed < pairs; ++seed) {
        const Body body = RandomText(seed).body();
        REQUIRE(bodyOf(unitsOf(body)) == canonical(body));
    }
}

TEST_CASE("a comparison that is applied gives the later text exactly, and none of it the earlier")
{
    for (unsigned seed = 0; seed < pairs; ++seed) {
        INFO("seed " << seed);
        const auto [before, after] = pairOf(seed);
        const Comparison comparison = compare(before, after);
        REQUIRE(applied(comparison) == after);
        REQUIRE(composed(comparison, [](int) { return true; }) == unitsOf(after));
        REQUIRE(composed(comparison, [](int) { return false; }) == unitsOf(before));
        REQUIRE(comparison.isSame() == (before == after));
    }
}

TEST_CASE("changes that are taken back one after the other give the earlier text")
{
    for (unsigned seed = 0; seed < pairs; ++seed) {
        INFO("seed " << seed);
        const auto [before, after] = pairOf(seed);
        Comparison comparison = compare(before, after);
        RandomText random(seed + 1);
        for (int left = 2 * int(comparison.changes.size()) + 4; !comparison.isSame(); --left) {
            REQUIRE(left > 0);
            const int change = random.below(int(comparison.changes.size()));
            comparison = compare(before, withoutChange(comparison, change));
        }
        REQUIRE(bodyOf(comparison.after) == before);
    }
}

TEST_CASE("changes can be taken in any order, and each is in the list")
{
    for (unsigned seed = 0; seed < pairs; ++seed) {
        INFO("seed " << seed);
        const auto [before, after] = pairOf(seed);
        const Comparison comparison = compare(before, after);
        RandomText random(seed + 2);
        QList<bool> taken;
        for (const Change &change : comparison.changes) {
            taken.append(random.oneIn(2));
            REQUIRE(change.kind != ChangeKind::Same);
        }
        const Body mixed = bodyOf(composed(comparison, [&](int one) { return taken[one]; }));
        REQUIRE(mixed == canonical(mixed));
    }
}
