#pragma once

#include "spelling/guesssearch.h"

#include <QString>
#include <QStringView>

namespace tilshi::spelling {

/// True for the particles that stand apart behind any word, as -ау, -ақ and -мыс do not: да, ма,
/// ғой, in each of their shapes. қой is none here: ешкі-қой are goats and sheep.
bool isParticle(QStringView word);

/// True if that particle's shape is the one for this word: кітап та, бала да.
bool fitsParticle(QStringView host, QStringView particle);

/// Tries the word and the particle that were written as one (айттыда: айтты да), where the word
/// alone is one, also with Kazakh letters that it lost or another ending (казакшада: қазақша да).
void tryParticles(GuessSearch &search);

} // namespace tilshi::spelling
