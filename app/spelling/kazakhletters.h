#pragma once

#include "spelling/guesssearch.h"

namespace tilshi::spelling {

/// Tries the words that come of giving Kazakh letters back which a Russian keyboard lacks (казак:
/// қазақ), any number of them: first in one harmony or the other, then four at most wherever they
/// are. Tries at most some thousand words.
void tryKazakhLetters(GuessSearch &search);

} // namespace tilshi::spelling
