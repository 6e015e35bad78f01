#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::spelling {

/// In letters. Hunspell knows no word that is longer; a search for what one was meant to be takes
/// time and memory with its square.
constexpr qsizetype longestWord = 100;

/// True if the word stands as dictionaries have it: no soft hyphens, stress marks, loose accents,
/// typographic hyphens or apostrophes.
bool isSpelledForm(QStringView word);

/// The word as dictionaries have it: in NFC, without soft hyphens and stress marks, with - and '.
QString spelledForm(QStringView word);

} // namespace tilshi::spelling
