#pragma once

#include <QList>
#include <QString>

namespace tilshi::text {

enum class WordKind
{
    Word,
    Sign, ///< punctuation and symbols
    Break ///< between two paragraphs
};

/// A stretch of a text that is compared as a whole, positions in UTF-16 units. Spaces lie between.
struct Word
{
    WordKind kind = WordKind::Word;
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the last character
    bool operator==(const Word &) const = default;
};

/// The words and signs of a text as a reader tells them apart: a word holds its hyphens and
/// apostrophes ("ауыл-аймақ", "2025-ші", "Д'Артаньян"), a number its separators and its percent
/// sign ("1,4", "10 000", "12:30", "25.11.2026", "20%"), an address its points ("tilshi.kz");
/// a sign that is repeated is one ("...").
/// @param breaks positions of single characters that stand for the end of a paragraph, ascending
QList<Word> wordsOf(QStringView text, const QList<qsizetype> &breaks = {});

/// The letters by which forms of one word are alike: its first five, in lower case.
QString stemOf(QStringView word);

/// Whether a sentence can end with the sign.
bool endsSentence(QStringView sign);

} // namespace tilshi::text
