#pragma once

#include "language/houseword.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tilshi::spelling {

/// What a word list holds.
struct HouseWordList
{
    QList<language::HouseWord> words;
    QStringList passedOver; ///< numbers, from 1, of the lines that were not understood
};

/// True for one word that a text can hold: with a letter, without spaces, characters that can't be
/// seen or U+FFFD, of at most 100 characters.
bool isHouseWord(const QString &word);

/// The words of a text file, a line each: the word, and behind a stroke the one that it is
/// inflected like (тілшіқоржын/кітап), as Hunspell's personal dictionaries have it. Of a word that
/// comes again the last line counts. Empty lines and those that begin with # are none; passed over
/// are those without a house word and those with a model that isModel, if given, refuses.
HouseWordList houseWordsIn(const QString &lines,
                           const std::function<bool(const QString &)> &isModel = {});

/// The file's text for these words.
QString linesOf(const QList<language::HouseWord> &words);

} // namespace tilshi::spelling
