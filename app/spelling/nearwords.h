#pragma once

#include "spelling/guesssearch.h"

namespace tilshi::spelling {

/// Tries the words that are one slip of hand or ear away: a letter replaced, left out, typed twice
/// or too many, two changed over, a hyphen or a space lost, a word written as it sounds. Tries some
/// hundred words a letter.
void tryNearWords(GuessSearch &search);

} // namespace tilshi::spelling
