#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace tilshi::language {

/// The words of a text that look as if of one script but hold letters of two: Latin o in қoғам,
/// Cyrillic С in СOVID. In order of their first appearance, each once. A Latin word with a Cyrillic
/// ending (IT-компания, iPhone-ы) is not mixed; addresses and links are not looked at.
QStringList mixedScriptWords(QStringView text);

/// True if one of the word's parts between hyphens holds both Latin and Cyrillic letters, and
/// either of them could all be look-alikes of the other's.
bool isMixedScript(QStringView word);

/// The word in the script that it was meant in, likeliest first, at most that many; none if it is
/// not mixed. Letters with two twins (y for у and ү) give several readings.
QStringList scriptFixes(QStringView word, int most = 4);

/// The word with Cyrillic letters in those of its parts between hyphens that are small Latin
/// letters which all look like Cyrillic ones (ic-қимыл: іс-қимыл); empty if no part is. Whether
/// that was meant only a dictionary can tell.
QString cyrillicReading(QStringView word);

/// The letters of a mixed word that are not of the script that it was meant in, each once, in the
/// order of their appearance: a for казaқ; empty if it is not mixed.
QString strayLetters(QStringView word);

} // namespace tilshi::language
