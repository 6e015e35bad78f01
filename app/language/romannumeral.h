#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::language {

/// True if the text is a well-formed Roman numeral from I to MMMCMXCIX in capitals, also where
/// Cyrillic letters stand in for Latin ones (ХХІ, ІХ), as Kazakh text has it. Of the one-letter
/// numerals only I, V and X count, since the others are far likelier a word or an initial.
bool isRomanNumeral(QStringView text);

/// Such a numeral in Latin letters; empty for any other text.
QString romanNumeral(QStringView text);

} // namespace tilshi::language
