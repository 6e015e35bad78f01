#pragma once

#include "text/body.h"

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

/// Those of a body; decimal for kinds that it has not got.
text::Numerals bodyNumerals(Numerals numerals);

} // namespace tilshi::importing
