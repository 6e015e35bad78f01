#pragma once

#include "spelling/frequencies.h"
#include "spelling/guesssearch.h"

namespace tilshi::spelling {

/// Tries names for a word in small letters: with a slip of hand or ear, or Kazakh letters lost,
/// beside the capital (қазақстаннаң: Қазақстанның). Only names that begin like one in the table.
void tryNearNames(GuessSearch &search, const Frequencies &frequencies);

} // namespace tilshi::spelling
