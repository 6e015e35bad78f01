#include "language/charactertraits.h"

#include <QChar>
#include <QStringView>

namespace tilshi::language {

namespace {

constexpr QStringView kazakhOnlyLetters = u"ӘәҒғҚқҢңӨөҰұҮүҺһІі";

int alphabetTraits(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    int traits = script == QChar::Script_Cyrillic ? CyrillicTrait : 0;
    traits |= script == QChar::Script_Latin ? LatinTrait : 0;
    const bool russian =
        (character >= U'А' && character <= U'я') || character == U'Ё' || character == U'ё';
    const bool kazakhOnly =
        character <= 0xffff && kazakhOnlyLetters.contains(QChar(static_cast<char16_t>(character)));
    traits |= russian || kazakhOnly ? KazakhTrait : 0;
    traits |= kazakhOnly ? KazakhOnlyTrait : 0;
    return traits;
}

CharacterTable makeTable()
{
    CharacterTable table{};
    for (char32_t character = 0; character < table.size(); ++character) {
        table[character] = farCharacterTraits(character);
    }
    return table;
}

} // namespace

const CharacterTable characterTable = makeTable();

quint16 farCharacterTraits(char32_t character)
{
    int traits = QChar::isLetter(character) ? LetterTrait | alphabetTraits(character) : 0;
    traits |= QChar::isNumber(character) ? NumberTrait : 0;
    traits |= QChar::isMark(character) ? MarkTrait : 0;
    traits |= QChar::isSpace(character) ? SpaceTrait : 0;
    traits |= QChar::isUpper(character) ? UpperTrait : 0;
    traits |= QChar::isLower(character) ? LowerTrait : 0;
    return static_cast<quint16>(traits);
}

} // namespace tilshi::language
