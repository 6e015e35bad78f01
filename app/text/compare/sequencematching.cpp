#include "text/compare/sequencematching.h"

#include <algorithm>
#include <climits>
#include <cstdint>
#include <dtl/dtl.hpp>

namespace tilshi::text {

namespace {

/// Above so many pairs of words the fewest changes are looked for, not the best ones.
constexpr std::size_t mostPairs = 1'500'000;
/// Above so many even that takes longer than anybody waits.
constexpr std::size_t mostPairsAtAll = 40'000'000;

constexpr int neighbourBonus = 2;
constexpr int never = INT_MIN / 2;

enum Way : std::uint8_t
{
    Pair = 0,
    SkipBefore = 1,
    SkipAfter = 2,
    FromPair = 4 ///< the pair before this one is its neighbour
};

/// The table over a part of both sequences that has no common head or tail.
class PairTable
{
public:
    PairTable(const int *before, std::size_t rows, const int *after, std::size_t columns,
              const int *weights)
        : m_before(before)
        , m_after(after)
        , m_weights(weights)
        , m_rows(rows)
        , m_columns(columns)
        , m_ways((rows + 1) * (columns + 1), SkipBefore)
    {
        fill();
    }

    QList<WordPair> pairs() const
    {
        QList<WordPair> found;
        std::size_t row = m_rows;
        std::size_t column = m_columns;
        bool asPair = false;
        while (row > 0 && column > 0) {
            const std::uint8_t way = m_ways[index(row, column)];
            if (asPair || (way & 3) == Pair) {
                asPair = (way & FromPair) != 0;
                --row;
                --column;
                found.append({qsizetype(row), qsizetype(column)});
            } else {
                ((way & 3) == SkipBefore ? row : column) -= 1;
            }
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

private:
    std::size_t index(std::size_t row, std::size_t column) const
    {
        return row * (m_columns + 1) + column;
    }

    void fill()
    {
        std::vector<int> best(m_columns + 1, 0);       ///< of the row above, then of this one
        std::vector<int> paired(m_columns + 1, never); ///< likewise, the last words being a pair
        for (std::size_t row = 1; row <= m_rows; ++row) {
            int bestDiagonal = best[0];
            int pairedDiagonal = paired[0];
            for (std::size_t column = 1; column <= m_columns; ++column) {
                const int bestAbove = best[column];
                const int pairedAbove = paired[column];
                std::uint8_t way = 0;
                paired[column] = never;
                if (m_before[row - 1] == m_after[column - 1]) {
                    const int joined = pairedDiagonal + neighbourBonus;
                    way = joined >= bestDiagonal ? FromPair : 0;
                    paired[column] = std::max(joined, bestDiagonal) + m_weights[row - 1];
                }
                const int skipped = std::max(bestAbove, best[column - 1]);
                best[column] = std::max(paired[column], skipped);
                if (paired[column] < skipped) {
                    way |= bestAbove >= best[column - 1] ? SkipBefore : SkipAfter;
                }
                m_ways[index(row, column)] = way;
                bestDiagonal = bestAbove;
                pairedDiagonal = pairedAbove;
            }
        }
    }

    const int *m_before;
    const int *m_after;
    const int *m_weights; ///< of the words before
    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<std::uint8_t> m_ways;
};

QList<WordPair> fewestChanges(const std::vector<int> &before, const std::vector<int> &after)
{
    dtl::Diff<int> diff(before, after);
    diff.compose();
    QList<WordPair> pairs;
    for (const auto &[id, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_COMMON) {
            pairs.append({qsizetype(info.beforeIdx - 1), qsizetype(info.afterIdx - 1)});
        }
    }
    return pairs;
}

} // namespace

QList<WordPair> heaviestPairs(const WordSequence &before, const WordSequence &after)
{
    const std::size_t shorter = std::min(before.ids.size(), after.ids.size());
    std::size_t head = 0;
    while (head < shorter && before.ids[head] == after.ids[head]) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head &&
           before.ids[before.ids.size() - tail - 1] == after.ids[after.ids.size() - tail - 1]) {
        ++tail;
    }
    const std::size_t rows = before.ids.size() - head - tail;
    const std::size_t columns = after.ids.size() - head - tail;
    QList<WordPair> middle;
    if (rows * columns <= mostPairs) {
        middle = PairTable(before.ids.data() + head, rows, after.ids.data() + head, columns,
                           before.weights.data() + head)
                     .pairs();
    } else if (rows * columns <= mostPairsAtAll) {
        const auto part = [head, tail](const std::vector<int> &ids) {
            return std::vector<int>(ids.begin() + std::ptrdiff_t(head),
                                    ids.end() - std::ptrdiff_t(tail));
        };
        middle = fewestChanges(part(before.ids), part(after.ids));
    }
    QList<WordPair> pairs;
    for (std::size_t at = 0; at < head; ++at) {
        pairs.append({qsizetype(at), qsizetype(at)});
    }
    for (const WordPair &pair : middle) {
        pairs.append({pair.before + qsizetype(head), pair.after + qsizetype(head)});
    }
    for (std::size_t at = tail; at > 0; --at) {
        pairs.append({qsizetype(before.ids.size() - at), qsizetype(after.ids.size() - at)});
    }
    return pairs;
}

} // namespace tilshi::text
