#include "language/alphabet.h"

#include <catch2/catch.hpp>

using namespace tilshi::language;

namespace {

const QString alphabet = QStringLiteral("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя");

} // namespace

TEST_CASE("the Kazakh alphabet has 42 letters, nine of which Russian has not")
{
    int letters = 0;
    int kazakhOnly = 0;
    for (char32_t character = 0; character < 0x3000; ++character) {
        letters += isKazakhLetter(character) ? 1 : 0;
        kazakhOnly += isKazakhOnly(character) ? 1 : 0;
    }
    CHECK(letters == 84);
    CHECK(kazakhOnly == 18);
    CHECK(alphabet.size() == 42);
    for (const QChar letter : QString(alphabet + alphabet.toUpper())) {
        CHECK(isKazakhLetter(letter.unicode()));
        CHECK(isCyrillic(letter.unicode()));
        CHECK_FALSE(isLatin(letter.unicode()));
    }
}

TEST_CASE("look-alikes of Kazakh letters are told by their script")
{
    CHECK(isLatin(U'ə'));
    CHECK(isLatin(U'ɵ'));
    CHECK(isLatin(U'i'));
    CHECK(isCyrillic(U'і'));
    CHECK(isCyrillic(U'ї'));
    CHECK_FALSE(isKazakhLetter(U'ї'));
    CHECK_FALSE(isCyrillic(U'5'));
    CHECK_FALSE(isLatin(U'-'));
}

TEST_CASE("case is Kazakh: І and і, Һ and һ are pairs")
{
    CHECK(lower(u"ӘҒҚҢӨҰҮҺІ") == u"әғқңөұүһі");
    CHECK(upper(u"әғқңөұүһі") == u"ӘҒҚҢӨҰҮҺІ");
    CHECK(capitalised(u"қазақстан") == u"Қазақстан");
    CHECK(capitalised(u"іссапар") == u"Іссапар");
    CHECK(capitalised(u"").isEmpty());
    CHECK(isUpper(u"ҚР-АҚШ"));
    CHECK_FALSE(isUpper(u"ҚР-ның"));
    CHECK_FALSE(isUpper(u"12"));
    CHECK(startsUpper(u"Өскемен"));
}

TEST_CASE("a hyphen joins, a dash does not")
{
    CHECK(isHyphen(U'-'));
    CHECK(isHyphen(U'\u2011'));
    CHECK_FALSE(isHyphen(U'–'));
    CHECK_FALSE(isHyphen(U'—'));
}

TEST_CASE("characters outside the basic plane take two units, a lone surrogate one")
{
    const QString text = QStringLiteral("a😀") + QChar(0xd83d);
    CHECK(characterAt(text, 0) == U'a');
    CHECK(characterAt(text, 1) == U'😀');
    CHECK(characterLength(characterAt(text, 1)) == 2);
    CHECK(characterLength(characterAt(text, 3)) == 1);
}
