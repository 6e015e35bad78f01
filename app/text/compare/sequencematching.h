#pragma once

#include "text/compare/wordmatching.h"

#include <vector>

namespace tilshi::text {

/// A sequence of words as numbers: equal words have equal numbers.
struct WordSequence
{
    std::vector<int> ids;
    std::vector<int> weights; ///< how much it is worth that the word is found again
};

/// The pairs of equal words of most worth, neighbours rather than single ones; in ascending order.
QList<WordPair> heaviestPairs(const WordSequence &before, const WordSequence &after);

} // namespace tilshi::text
