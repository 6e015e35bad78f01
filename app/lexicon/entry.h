#pragma once

#include "lexicon/grammar.h"
#include "lexicon/realisation.h"
#include "lexicon/table.h"

#include <QSet>

namespace tilshi::lexicon {

/// What a stem may be followed by.
enum class Before
{
    Anything,
    Vowel,    ///< a bound stem: халқ- of халық
    Consonant ///< the full stem where the vowel always drops before a vowel
};

/// A stem as the dictionary has it.
struct Stem
{
    Base base;
    QString slot; ///< where its suffixes start
    Before before = Before::Anything;

    bool operator==(const Stem &) const = default;
};

/// A headword with all that its paradigm depends on.
struct Entry
{
    QString headword;
    QString kind;
    QList<Stem> stems; ///< the headword's own first
    QSet<QString> groups;
    bool suggested = true; ///< false: accepted, but never proposed
    bool standsAlone =
        true; ///< false: the bare headword is no word (талап-тілек has only талап-тілектері)
    SourceLine place;
    bool mined = false; ///< found by the mining, and not written by hand
};

/// Reads an entry from a row "headword, kind, marks". The marks are
///   front back         the harmony, where the form misleads; both, if both are in use
///   voices keeps       whether a final к, қ, п is voiced before a vowel
///   drops drops?       the last vowel goes before a vowel (орын, орны); with "?" it may stay
///   stem=FORM          what is left then, where it is not just the last vowel that goes (құқық,
///   құқ) epenthesis         has a second stem in -і (факт, факті) said=SYLLABLE      how the end
///   is spoken, for abbreviations only=GROUPS        these groups and no others, with commas;
///   "only=" for the cases alone +GROUP -GROUP      this group too; not this group plural noposs
///   the word is plural already; it has no possessive bound              the bare headword is no
///   word nosuggest          accepted but never proposed
/// Errors: Invalid, with file and line, for an unknown kind, mark or group.
Result<Entry> readEntry(const Row &row, const Grammar &grammar);

} // namespace tilshi::lexicon
