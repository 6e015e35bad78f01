#pragma once

#include "spelling/frequencies.h"
#include "spelling/guesssearch.h"

namespace tilshi::spelling {

/// Tries the words that are two slips away, each of a letter that is heard or seen much like
/// another, of a vowel left out, or of a letter too many or changed over. What no word in the table
/// of frequencies begins like is not followed; tries at most some thousand words.
void tryTwoSlips(GuessSearch &search, const Frequencies &frequencies);

} // namespace tilshi::spelling
