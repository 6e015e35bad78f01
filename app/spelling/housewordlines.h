#pragma once

#include "language/houseword.h"

#include <QList>
#include <QString>

namespace tilshi::spelling {

/// The words of a text file, a line each: the word, and behind a stroke the one that it is
/// inflected like (тілшіқоржын/кітап), as Hunspell's personal dictionaries have it. Empty lines,
/// those that begin with # and words of more than 100 characters are passed over; of a word that
/// comes again the last line counts.
QList<language::HouseWord> houseWordsIn(const QString &lines);

/// The file's text for these words.
QString linesOf(const QList<language::HouseWord> &words);

} // namespace tilshi::spelling
