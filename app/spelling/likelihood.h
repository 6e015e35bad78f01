#pragma once

#include "spelling/frequencies.h"
#include "spelling/guess.h"

#include <array>

namespace tilshi::spelling {

/// What the likelihood of a guess is weighed by, beside its slips.
enum class Trait
{
    Unseen,     ///< 1 for a word that the table of frequencies has not got
    Frequency,  ///< binary logarithm of its count; of two words that of the rarer
    Family,     ///< of how much the table has of words that begin as it does
    Disharmony, ///< letters of the one harmony among those of the other
    ShortPart,  ///< of two words the shorter has two letters
    Count
};

constexpr std::size_t traitCount = static_cast<std::size_t>(Trait::Count);

using Traits = std::array<double, traitCount>;

Traits traitsOf(const QString &word, const Frequencies &frequencies);

/// How likely it is that the guess was meant, as a logarithm up to a constant of the typed word.
double likelihood(const Guess &guess, const Frequencies &frequencies);

/// The guesses in the order of their likelihood.
QList<Guess> likeliestFirst(const QList<Guess> &guesses, const Frequencies &frequencies);

} // namespace tilshi::spelling
