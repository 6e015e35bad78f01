#pragma once

#include "text/compare/units.h"

#include <QHash>

#include <vector>

namespace tilshi::text {

/// How many words the units of two lists have in common, forms of one word being alike.
class Likeness
{
public:
    Likeness(const QStringList &before, const QStringList &after);

    qsizetype beforeCount() const { return qsizetype(m_beforeWords.size()); }
    qsizetype afterCount() const { return qsizetype(m_afterWords.size()); }
    int wordsBefore(qsizetype at) const { return m_beforeWords[std::size_t(at)]; }
    int wordsAfter(qsizetype at) const { return m_afterWords[std::size_t(at)]; }
    int shared(qsizetype before, qsizetype after) const
    {
        return m_shared[std::size_t(before) * m_afterWords.size() + std::size_t(after)];
    }
    /// Twice the shared words by all words of both, 0 to 1.
    double likeness(qsizetype before, qsizetype after) const;

private:
    std::vector<int> m_beforeWords;
    std::vector<int> m_afterWords;
    std::vector<int> m_shared; ///< row by row
};

/// Pairs (before, after) in ascending order on both sides with the most shared words; only such
/// whose likeness is at least so much, and those that are alone between the same two pairs.
QList<std::pair<qsizetype, qsizetype>> pairsInOrder(const Likeness &likeness, double least);

} // namespace tilshi::text
