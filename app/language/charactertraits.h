#pragma once

#include <QtGlobal>

#include <array>

namespace tilshi::language {

/// What is asked of every character of a text, in one look; values are bits.
enum CharacterTrait : quint16
{
    LetterTrait = 0x01,
    NumberTrait = 0x02, ///< digits and other numerals
    MarkTrait = 0x04,   ///< combining
    SpaceTrait = 0x08,
    UpperTrait = 0x10,
    LowerTrait = 0x20,
    CyrillicTrait = 0x40,   ///< a Cyrillic letter
    LatinTrait = 0x80,      ///< a Latin letter
    KazakhTrait = 0x100,    ///< one of the 42
    KazakhOnlyTrait = 0x200 ///< one of the nine that Russian has not
};

/// The traits of Latin and Cyrillic characters, up to the end of Cyrillic Supplement.
using CharacterTable = std::array<quint16, 0x0530>;
extern const CharacterTable characterTable;

/// The traits of a character beyond the table.
quint16 farCharacterTraits(char32_t character);

/// The traits of any character, as Unicode has them.
inline quint16 characterTraits(char32_t character)
{
    return character < characterTable.size() ? characterTable[character]
                                             : farCharacterTraits(character);
}

} // namespace tilshi::language
