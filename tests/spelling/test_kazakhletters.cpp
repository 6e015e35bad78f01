#include "spelling/guessing.h"
#include "spelling/kazakhletters.h"

#include <catch2/catch.hpp>

using namespace tilshi::spelling;

namespace {

QStringList among(const QStringList &dictionary, QStringView word)
{
    return tilshi::test::foundAmong(dictionary, word, tryKazakhLetters);
}

} // namespace

TEST_CASE("all Kazakh letters are given back at once, in the word's case")
{
    CHECK(among({QStringLiteral("үкіметтің")}, u"укиметтин") ==
          QStringList{QStringLiteral("үкіметтің")});
    CHECK(among({QStringLiteral("Қазақ")}, u"Казак") == QStringList{QStringLiteral("Қазақ")});
    CHECK(among({QStringLiteral("ҚАҺАРМАН")}, u"КАХАРМАН") ==
          QStringList{QStringLiteral("ҚАҺАРМАН")});
}

TEST_CASE("letters of both harmonies are given back, and ы where і was meant")
{
    CHECK(among({QStringLiteral("түр"), QStringLiteral("тұр")}, u"тур").size() == 2);
    CHECK(among({QStringLiteral("ішінде")}, u"ышинде") == QStringList{QStringLiteral("ішінде")});
    CHECK(among({QStringLiteral("кітапқа")}, u"китапка") == QStringList{QStringLiteral("кітапқа")});
}

TEST_CASE("a name gets its capital back too, where the word is none without")
{
    CHECK(among({QStringLiteral("Қазақстан")}, u"казакстан") ==
          QStringList{QStringLiteral("Қазақстан")});
    CHECK(among({QStringLiteral("қазақ"), QStringLiteral("Қазақ")}, u"казак") ==
          QStringList{QStringLiteral("қазақ")});
}

TEST_CASE("the word itself is no guess, and a long one is given up in time")
{
    CHECK(among({QStringLiteral("бала")}, u"бала").isEmpty());
    int asked = 0;
    GuessSearch search(QString(60, u'у'), [&asked](const QString &) {
        ++asked;
        return false;
    });
    tryKazakhLetters(search);
    CHECK(search.found().isEmpty());
    CHECK(asked > 100);
    CHECK(asked < 3000);
    CHECK(among({}, u"").isEmpty());
}

TEST_CASE("a search that is told to stop asks no more")
{
    int asked = 0;
    GuessSearch search(
        QString(60, u'у'),
        [&asked](const QString &) {
            ++asked;
            return false;
        },
        [&asked] { return asked > 200; });
    tryKazakhLetters(search);
    CHECK(asked < 300);
}
