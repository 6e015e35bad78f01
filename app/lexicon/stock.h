#pragma once

#include "lexicon/dictionary.h"

namespace tilshi::lexicon {

/// Adds the stems of hunspell-kk's word list (a Hunspell .dic) that the dictionary does not have
/// yet. A row of the overrides ("headword, kind or drop, marks") decides for its headword; else
///   a word whose infinitive in -у is in the list too is a verb,
///   such an infinitive is left to its verb,
///   a word that is a form of another headword stands as it is, without suffixes,
///   anything else is a noun with the cases, the plural and the third person.
/// Errors: those of reading; Invalid with file and line.
Result<void> addStock(const QString &list, const QString &overrides, Dictionary &dictionary);

} // namespace tilshi::lexicon
