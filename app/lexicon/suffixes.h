#pragma once

#include "lexicon/grammar.h"

namespace tilshi::lexicon {

/// Every suffix that a kind of word takes, for programs that look for stems in running text: a line
/// for each, of cells with tabs between them:
///   kind · B or F (harmony) · v or k (voiced or keeping) · the stem's last letter · what is cut
///   from the stem · what is put there · groups, with commas · v or c (begins with a vowel or not)
///   · analysis
/// An unknown kind gives no lines.
QString suffixTable(const Grammar &grammar, const QString &kind);

/// What the form of a word tells: "word, B or F, v or k", with tabs.
QString shapeOf(const Sounds &sounds, const QString &word);

} // namespace tilshi::lexicon
