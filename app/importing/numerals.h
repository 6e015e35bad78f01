#pragma once

#include <QString>

namespace tilshi::importing {

/// How a list counts.
enum class Numerals
{
    Decimal,
    LowerLetters,
    UpperLetters,
    LowerRoman,
    UpperRoman,
    LowerRussian,
    UpperRussian,
    None ///< not at all: a bullet
};

/// A number from 1 on, as a list of that kind writes it. Numbers beyond letters and Roman numerals
/// are decimal. repeated: whether after z comes aa, bb (as in Word), or aa, ab.
QString numeral(int number, Numerals numerals, bool repeated = false);

} // namespace tilshi::importing
