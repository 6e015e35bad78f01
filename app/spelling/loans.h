#pragma once

#include "spelling/frequencies.h"
#include "spelling/guesssearch.h"

namespace tilshi::spelling {

/// Tries loans that have the same consonants as the typed word, however its vowels were heard and
/// whichever were doubled (каментариалар: комментарийлер): those of the table, with what of the
/// typed word stands behind them as an ending.
void tryLoans(GuessSearch &search, const Frequencies &frequencies);

} // namespace tilshi::spelling
