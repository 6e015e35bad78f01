#include "spelling/guessing.h"
#include "spelling/particles.h"
#include "spelling/smalltable.h"
#include "spelling/twoslips.h"

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

QStringList parted(const QStringList &words, QStringView typed)
{
    return test::foundAmong(words, typed, tryParticles);
}

} // namespace

TEST_CASE("a particle has the shape that the word before it asks for")
{
    CHECK(fitsParticle(u"бала", u"да"));
    CHECK(fitsParticle(u"кітап", u"та"));
    CHECK(fitsParticle(u"үй", u"де"));
    CHECK(fitsParticle(u"барасың", u"ба"));
    CHECK(fitsParticle(u"жоқ", u"па"));
    CHECK(fitsParticle(u"келді", u"ме"));
    CHECK_FALSE(fitsParticle(u"бала", u"де"));
    CHECK_FALSE(fitsParticle(u"кітап", u"да"));
    CHECK_FALSE(fitsParticle(u"келді", u"бе"));
}

TEST_CASE("a particle that was written to its word is parted from it")
{
    CHECK(parted({QStringLiteral("айтты")}, u"айттыда") == QStringList{QStringLiteral("айтты да")});
    CHECK(parted({QStringLiteral("Айтты")}, u"Айттыда") == QStringList{QStringLiteral("Айтты да")});
    CHECK(parted({QStringLiteral("бар")}, u"барғо") == QStringList{QStringLiteral("бар ғой")});
    CHECK(parted({QStringLiteral("қазақша")}, u"казакшада") ==
          QStringList{QStringLiteral("қазақша да")});
    CHECK(parted({QStringLiteral("аласын"), QStringLiteral("аласың")}, u"аласынба")
              .contains(QStringLiteral("аласың ба")));
    CHECK(parted({QStringLiteral("жоқ")}, u"жоқба").isEmpty());
}

TEST_CASE("a particle is parted though another key was hit for its vowel")
{
    CHECK(parted({QStringLiteral("көреміз")}, u"көремізбп") ==
          QStringList{QStringLiteral("көреміз бе")});
    CHECK(parted({QStringLiteral("көреміз")}, u"көремізбы").isEmpty());
    CHECK(parted({QStringLiteral("көреміз")}, u"көремізмп").isEmpty());
}

TEST_CASE("two slips are mended in a word that begins like one in use")
{
    const test::SmallTable table("білмеймін\t9\n");
    const auto found = [&](QStringView typed, const QString &meant) {
        GuessSearch search(typed, [&meant](const QString &word) { return word == meant; });
        tryTwoSlips(search, table.frequencies);
        return search.found();
    };
    const QList<Guess> guesses = found(u"блмеймн", QStringLiteral("білмеймін"));
    REQUIRE(guesses.size() == 1);
    CHECK(guesses.first().slips.times(Slip::Omitted) == 2);
    CHECK(guesses.first().slips.has(Slip::Second));
    CHECK(found(u"шлмеймн", QStringLiteral("шілмеймін")).isEmpty());
}
