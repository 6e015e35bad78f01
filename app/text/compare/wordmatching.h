#pragma once

#include "text/compare/flattext.h"

namespace tilshi::text {

/// A word of the text before and the word of the text after that it became.
struct WordPair
{
    qsizetype before = 0; ///< numbers of words, not positions
    qsizetype after = 0;
    bool operator==(const WordPair &) const = default;
};

/// The words that two texts share, as a reader would pair them: in ascending order on both sides,
/// long stretches rather than scattered words, no lone word in the midst of what is written anew,
/// a new sentence from its first word to its point. Where next to nothing is shared, nothing is.
QList<WordPair> matchedWords(const FlatText &before, const QList<Word> &beforeWords,
                             const FlatText &after, const QList<Word> &afterWords);

} // namespace tilshi::text
