#include "spelling/kazakhletters.h"

#include <catch2/catch.hpp>

using tilshi::spelling::withKazakhLetters;

namespace {

QStringList among(const QStringList &dictionary, QStringView word)
{
    return withKazakhLetters(
        word, [&dictionary](const QString &guess) { return dictionary.contains(guess); });
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

TEST_CASE("of several words the harmonious one comes first, then the one nearest")
{
    CHECK(among({QStringLiteral("түр"), QStringLiteral("тұр")}, u"тур").size() == 2);
    CHECK(among({QStringLiteral("қатар"), QStringLiteral("қәтар")}, u"катар").first() == u"қатар");
}

TEST_CASE("where no letter was lost neighbouring ones are tried")
{
    CHECK(among({QStringLiteral("ұлттық")}, u"үлттық") == QStringList{QStringLiteral("ұлттық")});
    CHECK(among({QStringLiteral("әдемі")}, u"әдемы") == QStringList{QStringLiteral("әдемі")});
    CHECK(among({QStringLiteral("қысқы")}, u"қіскі") == QStringList{QStringLiteral("қысқы")});
}

TEST_CASE("the word itself is no suggestion, and a long one is given up in time")
{
    CHECK(among({QStringLiteral("бала")}, u"бала").isEmpty());
    int asked = 0;
    const auto never = [&asked](const QString &) {
        ++asked;
        return false;
    };
    CHECK(withKazakhLetters(QString(60, u'у'), never).isEmpty());
    CHECK(asked < 4200);
    CHECK(withKazakhLetters(u"", never).isEmpty());
}
