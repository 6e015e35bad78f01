#include "language/romannumeral.h"

namespace tilshi::language {

namespace {

/// The Latin numeral sign that a letter is or looks like; 0 for any other.
char16_t numeralCharacter(char16_t letter)
{
    switch (letter) {
    case u'I':
    case u'І':
        return u'I';
    case u'V':
        return u'V';
    case u'X':
    case u'Х':
        return u'X';
    case u'L':
        return u'L';
    case u'C':
    case u'С':
        return u'C';
    case u'D':
        return u'D';
    case u'M':
    case u'М':
        return u'M';
    default:
        return 0;
    }
}

/// The characters of one decimal place: one, five and ten of it.
struct DecimalLetters
{
    char16_t one;
    char16_t five;
    char16_t ten;
};

/// How many units one decimal place takes from the beginning; 0 for none of it.
qsizetype placeLength(QStringView characters, DecimalLetters place)
{
    if (characters.isEmpty()) {
        return 0;
    }
    if (characters.size() > 1 && characters[0] == place.one &&
        (characters[1] == place.five || characters[1] == place.ten)) {
        return 2;
    }
    qsizetype at = characters[0] == place.five ? 1 : 0;
    for (int ones = 0; ones < 3 && at < characters.size() && characters[at] == place.one; ++ones) {
        ++at;
    }
    return at;
}

} // namespace

bool isRomanNumeral(QStringView text)
{
    constexpr qsizetype longest = 15; // MMMDCCCLXXXVIII
    constexpr DecimalLetters places[] = {
        {u'M', 0, 0}, {u'C', u'D', u'M'}, {u'X', u'L', u'C'}, {u'I', u'V', u'X'}};
    if (text.isEmpty() || text.size() > longest) {
        return false;
    }
    char16_t characters[longest] = {};
    for (qsizetype at = 0; at < text.size(); ++at) {
        characters[at] = numeralCharacter(text[at].unicode());
        if (characters[at] == 0) {
            return false;
        }
    }
    QStringView rest(characters, text.size());
    if (rest.size() == 1) {
        return rest[0] == u'I' || rest[0] == u'V' || rest[0] == u'X';
    }
    for (const DecimalLetters &place : places) {
        rest = rest.sliced(placeLength(rest, place));
    }
    return rest.isEmpty();
}

QString romanNumeral(QStringView text)
{
    if (!isRomanNumeral(text)) {
        return {};
    }
    QString numeral;
    for (const QChar letter : text) {
        numeral.append(QChar(numeralCharacter(letter.unicode())));
    }
    return numeral;
}

} // namespace tilshi::language
