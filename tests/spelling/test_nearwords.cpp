#include "spelling/guessing.h"
#include "spelling/nearwords.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

/// The slips that the one word among others is found by.
Slips slipsTo(const QString &meant, QStringView typed)
{
    GuessSearch search(typed, [&meant](const QString &guess) { return guess == meant; });
    tryNearWords(search);
    INFO(meant.toStdString());
    REQUIRE(search.found().size() == 1);
    return search.found().first().slips;
}

Slips atTheBeginning(Slip slip)
{
    Slips slips(slip);
    slips.add(Slip::FirstLetter);
    return slips;
}

} // namespace

TEST_CASE("a letter in another's place is told by what the two have in common")
{
    CHECK(slipsTo(QStringLiteral("гүлдеу"), u"үүлдеу") == atTheBeginning(Slip::Neighbour));
    CHECK(slipsTo(QStringLiteral("қарыз"), u"щарыз") == atTheBeginning(Slip::Neighbour));
    CHECK(slipsTo(QStringLiteral("қастерлеп"), u"қамтерлеп") == Slip::Neighbour);
    CHECK(slipsTo(QStringLiteral("ұлттық"), u"үлттық") == atTheBeginning(Slip::ConfusedLetter));
    CHECK(slipsTo(QStringLiteral("жауынгер"), u"жауыңгер") == Slip::Sound);
}

TEST_CASE("letters left out, doubled, too many and changed over are put right")
{
    CHECK(slipsTo(QStringLiteral("кездесіп"), u"кедесіп") == Slip::Omitted);
    CHECK(slipsTo(QStringLiteral("ұлттық"), u"ұлтық") == Slip::OmittedTwin);
    CHECK(slipsTo(QStringLiteral("мамандары"), u"ммамандары") == atTheBeginning(Slip::Doubled));
    CHECK(slipsTo(QStringLiteral("кітап"), u"кітарп") == Slip::Extra);
    CHECK(slipsTo(QStringLiteral("болғаны"), u"болғнаы") == Slip::Transposed);
}

TEST_CASE("hyphens and spaces come back, and go where they don't belong")
{
    CHECK(slipsTo(QStringLiteral("айқай-шу"), u"айқайшу") == Slip::Hyphen);
    CHECK(slipsTo(QStringLiteral("сотқа"), u"сот-қа") == Slip::NoHyphen);
    GuessSearch search(u"Туралыжарлық", [](const QString &guess) {
        return guess == u"Туралы" || guess == u"жарлық";
    });
    tryNearWords(search);
    CHECK(search.found() == QList<Guess>{{QStringLiteral("Туралы жарлық"), Slip::Space}});
}

TEST_CASE("what is heard alike is put right though it takes more letters")
{
    CHECK(slipsTo(QStringLiteral("партия"), u"партйа") == Slip::Sound);
    CHECK(slipsTo(QStringLiteral("тиым"), u"тыйым") == Slip::Sound);
}

TEST_CASE("letters that sound much alike are no strangers, and two typed twice go")
{
    CHECK(slipsTo(QStringLiteral("сапалы"), u"сапала") == Slip::Misheard);
    CHECK(slipsTo(QStringLiteral("сенімім"), u"сенімімім") == Slip::Doubled);
    CHECK(slipsTo(QStringLiteral("түсуі"), u"түсіуі") == Slip::Sound);
}

TEST_CASE("no hyphen ties a particle that stands apart")
{
    CHECK(test::foundAmong({QStringLiteral("болса-да")}, u"болсада", tryNearWords).isEmpty());
    CHECK(test::foundAmong({QStringLiteral("айтқан-мыс")}, u"айтқанмыс", tryNearWords) ==
          QStringList{QStringLiteral("айтқан-мыс")});
}
