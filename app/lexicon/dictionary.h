#pragma once

#include "lexicon/entry.h"

namespace tilshi::lexicon {

/// A form that is no word, and the one that is meant.
struct ForbiddenForm
{
    QString text;
    QString instead;
    SourceLine place;
};

/// A form of a paradigm that is listed whole: pronouns, auxiliaries.
struct ClosedForm
{
    QString text;
    QString headword;
    QString analysis;
    SourceLine place;
};

/// Where a dictionary is read from.
struct DictionaryFolders
{
    QString source; ///< resources/dictionary
    QString mined;  ///< what the mining wrote; empty: source/mined
    QString stock;  ///< hunspell-kk's word list; empty: without it
};

/// All that a pair is made of.
struct Dictionary
{
    Grammar grammar;
    QList<Entry> entries; ///< of the tables, in their order, then of the stock list
    QList<ClosedForm> closed;
    QList<ForbiddenForm> forbidden;
    QString options; ///< the lines for Hunspell that no rule makes
};

/// Reads source/grammar/*.grammar, words/*.tsv, closed/*.tsv, overrides.tsv and hunspell.aff, and
/// the stems of the stock list that no table has, classified by their form and the overrides.
/// Errors: those of reading; Invalid with file and line.
Result<Dictionary> readDictionary(const DictionaryFolders &folders);

} // namespace tilshi::lexicon
