#pragma once

#include "text/compare/alignment.h"
#include "text/compare/flattext.h"

namespace tilshi::text {

/// A word of a list of units, objects' words included.
struct PlacedWord
{
    qsizetype unit = 0;
    qsizetype begin = 0; ///< in textOf(unit)
    qsizetype end = 0;
    qsizetype counterpart = -1; ///< number of the word on the other side that is the same; or -1
    QString text;
};

/// Every word and sign of two lists of units, in reading order, and which became which.
class WordMap
{
public:
    WordMap(const Units &before, const Units &after);

    const QList<PlacedWord> &before() const { return m_before; }
    const QList<PlacedWord> &after() const { return m_after; }
    /// The numbers of the words of a unit before: the first, and behind the last.
    std::pair<qsizetype, qsizetype> wordsOfUnit(qsizetype unitBefore) const;
    /// The unit after that a unit before became: the first, if it was split; -1 where it is gone.
    qsizetype unitAfter(qsizetype unitBefore) const { return m_unitAfter[unitBefore]; }

private:
    void match(const Units &before, const Units &after, const AlignedUnits &row);

    QList<PlacedWord> m_before;
    QList<PlacedWord> m_after;
    QList<qsizetype> m_firstBefore; ///< number of the first word of each unit, and one beyond
    QList<qsizetype> m_firstAfter;
    QList<qsizetype> m_unitAfter;
};

} // namespace tilshi::text
