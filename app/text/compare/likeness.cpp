#include "text/compare/likeness.h"

#include "text/compare/numbering.h"
#include "text/compare/words.h"

#include <algorithm>

namespace tilshi::text {

namespace {

using Bag = QHash<int, int>; ///< how often a stem comes

class Bags
{
public:
    Bag bagOf(const QString &text)
    {
        Bag bag;
        const QList<Word> words = wordsOf(text);
        for (const Word &word : words) {
            if (word.kind == WordKind::Word) {
                const QString stem =
                    stemOf(QStringView(text).sliced(word.begin, word.end - word.begin));
                ++bag[numberOf(stem, m_stems)];
            }
        }
        return bag;
    }

private:
    QHash<QString, int> m_stems;
};

int sizeOf(const Bag &bag)
{
    int size = 0;
    for (const int count : bag) {
        size += count;
    }
    return size;
}

/// Pairs what is left between two pairs, one by one, where as many went as came.
void pairTheRest(QList<std::pair<qsizetype, qsizetype>> &pairs, qsizetype before, qsizetype after)
{
    QList<std::pair<qsizetype, qsizetype>> all;
    std::pair<qsizetype, qsizetype> next{0, 0};
    pairs.append({before, after});
    for (const auto &pair : std::as_const(pairs)) {
        if (pair.first - next.first == pair.second - next.second) {
            for (; next.first < pair.first; ++next.first, ++next.second) {
                all.append(next);
            }
        }
        all.append(pair);
        next = {pair.first + 1, pair.second + 1};
    }
    all.removeLast();
    pairs = all;
}

} // namespace

Likeness::Likeness(const QStringList &before, const QStringList &after)
    : m_shared(std::size_t(before.size()) * std::size_t(after.size()), 0)
{
    Bags bags;
    QHash<int, QList<std::pair<qsizetype, int>>> places; ///< of a stem: after units, how often
    for (qsizetype at = 0; at < after.size(); ++at) {
        const Bag bag = bags.bagOf(after[at]);
        m_afterWords.push_back(sizeOf(bag));
        for (auto stem = bag.begin(); stem != bag.end(); ++stem) {
            places[stem.key()].append({at, *stem});
        }
    }
    for (qsizetype at = 0; at < before.size(); ++at) {
        const Bag bag = bags.bagOf(before[at]);
        m_beforeWords.push_back(sizeOf(bag));
        int *row = m_shared.data() + at * after.size();
        for (auto stem = bag.begin(); stem != bag.end(); ++stem) {
            for (const auto &[place, count] : places.value(stem.key())) {
                row[place] += std::min(count, *stem);
            }
        }
    }
}

double Likeness::likeness(qsizetype before, qsizetype after) const
{
    const int words = wordsBefore(before) + wordsAfter(after);
    return words == 0 ? 0 : 2.0 * shared(before, after) / words;
}

QList<std::pair<qsizetype, qsizetype>> pairsInOrder(const Likeness &likeness, double least)
{
    const qsizetype rows = likeness.beforeCount();
    const qsizetype columns = likeness.afterCount();
    const auto index = [columns](qsizetype row, qsizetype column) {
        return std::size_t(row * (columns + 1) + column);
    };
    const auto worth = [&](qsizetype row, qsizetype column) {
        return likeness.likeness(row, column) >= least ? likeness.shared(row, column) : 0;
    };
    std::vector<int> best(std::size_t((rows + 1) * (columns + 1)), 0);
    for (qsizetype row = 1; row <= rows; ++row) {
        for (qsizetype column = 1; column <= columns; ++column) {
            best[index(row, column)] =
                std::max({best[index(row - 1, column)], best[index(row, column - 1)],
                          best[index(row - 1, column - 1)] + worth(row - 1, column - 1)});
        }
    }
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype row = rows, column = columns; row > 0 && column > 0;) {
        const int here = best[index(row, column)];
        if (here == best[index(row - 1, column)]) {
            --row;
        } else if (here == best[index(row, column - 1)]) {
            --column;
        } else {
            pairs.append({--row, --column});
        }
    }
    std::reverse(pairs.begin(), pairs.end());
    pairTheRest(pairs, rows, columns);
    return pairs;
}

} // namespace tilshi::text
