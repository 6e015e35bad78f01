#pragma once

#include "lexicon/dictionary.h"

namespace tilshi::lexicon {

/// Adds the stems of hunspell-kk's word list (a Hunspell .dic) that the dictionary does not have
/// yet. A row of the overrides ("headword, kind or drop, marks") decides for its headword; else
///   words of three letters and fewer, and words that have lost their Kazakh letters, are left out,
///   a word whose infinitive in -у is in the list too is a verb, and the infinitive is left to it,
///   anything else stands as it is, without suffixes: what takes some was seen with them and is in
///   the tables.
/// Errors: those of reading; Invalid with file and line.
Result<void> addStock(const QString &list, const QString &overrides, Dictionary &dictionary);

} // namespace tilshi::lexicon
