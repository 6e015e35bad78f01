#pragma once

#include <QtGlobal>

#include <array>

namespace tilshi::language {

/// What is asked of every character of a text, in one look; values are bits.
enum SignTrait : quint16
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
using SignTable = std::array<quint16, 0x0530>;
extern const SignTable signTable;

/// The traits of a character beyond the table.
quint16 farSignTraits(char32_t sign);

/// The traits of any character, as Unicode has them.
inline quint16 signTraits(char32_t sign)
{
    return sign < signTable.size() ? signTable[sign] : farSignTraits(sign);
}

} // namespace tilshi::language
