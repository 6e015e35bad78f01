#pragma once

#include "lexicon/dictionary.h"

namespace tilshi::lexicon {

/// A dictionary as Hunspell reads it, UTF-8.
struct Pair
{
    QByteArray affixes; ///< kk_KZ.aff
    QByteArray words;   ///< kk_KZ.dic
    int rules = 0;      ///< how many lines of affixes
    int stems = 0;      ///< how many lines of words
};

/// Compiles a dictionary; the same dictionary gives the same bytes. Each end of a stem (its slot,
/// harmony, class and voicing) becomes a few flags, one for each set of groups that its suffixes
/// ask for; what follows the first fold becomes flags behind flags. Errors: TooLarge, if there are
/// more flags than Hunspell can number.
Result<Pair> compile(const Dictionary &dictionary);

} // namespace tilshi::lexicon
