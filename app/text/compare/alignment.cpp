#include "text/compare/alignment.h"

#include "text/compare/likeness.h"

#include <algorithm>
#include <vector>

namespace tilshi::text {

namespace {

constexpr double leastLikeness = 0.35; ///< of a paragraph that was rewritten in its place
constexpr double leastOfMoved = 0.6;   ///< of one that was moved as well
constexpr int fewWords = 3;            ///< below, a paragraph is no sign of a move
constexpr qsizetype mostPieces = 4;    ///< into which a paragraph is split at once
constexpr qsizetype mostPairs = 4'000'000;

/// Whether so much of a piece is in the paragraph that was split as to be of it.
bool isPiece(int words, int shared)
{
    constexpr int shortPiece = 4; ///< words: below, one may be there by chance
    constexpr double least = 0.5;
    constexpr double leastOfShort = 0.75;
    return words > 0 && shared >= (words < shortPiece ? leastOfShort : least) * words;
}

bool sameKind(const Unit &one, const Unit &other)
{
    return one.isText() == other.isText() && (one.isText() || one.frame.kind == other.frame.kind);
}

QStringList textsOf(const Units &units)
{
    QStringList texts;
    for (const Unit &unit : units) {
        texts.append(textOf(unit));
    }
    return texts;
}

/// The units between the first and the last that differ.
class Alignment
{
public:
    Alignment(const Units &before, const Units &after)
        : m_before(before)
        , m_after(after)
        , m_beforeTexts(textsOf(before))
        , m_afterTexts(textsOf(after))
        , m_likeness(m_beforeTexts, m_afterTexts)
    {
    }

    QList<AlignedUnits> result()
    {
        alignInOrder();
        m_beforeTaken.assign(std::size_t(m_before.size()), false);
        m_afterTaken.assign(std::size_t(m_after.size()), false);
        for (const AlignedUnits &one : std::as_const(m_inOrder)) {
            take(one);
        }
        findMoves();
        pairTheRest();
        return inReadingOrder();
    }

private:
    /// What a unit counts: its words, an object like a line of them.
    int weightBefore(qsizetype at) const
    {
        return std::max(m_likeness.wordsBefore(at), m_before[at].isText() ? 1 : 5);
    }

    double likeness(qsizetype before, qsizetype after) const
    {
        const Unit &one = m_before[before];
        const Unit &other = m_after[after];
        if (!sameKind(one, other)) {
            return 0;
        }
        if (one == other || m_beforeTexts[before] == m_afterTexts[after]) {
            return one == other || one.isText() || !m_beforeTexts[before].trimmed().isEmpty() ? 1
                                                                                              : 0;
        }
        if (isSameObject(one, other)) {
            return 1;
        }
        return m_likeness.likeness(before, after);
    }

    static bool isSameObject(const Unit &one, const Unit &other)
    {
        if (const auto *image = std::get_if<Image>(&one.object)) {
            return image->media == std::get<Image>(other.object).media;
        }
        if (const auto *embed = std::get_if<Embed>(&one.object)) {
            return embed->url == std::get<Embed>(other.object).url;
        }
        return false;
    }

    /// What it is worth to see the one in the other; 0 where they are unlike.
    double worth(qsizetype before, qsizetype after) const
    {
        const double alike = likeness(before, after);
        if (alike < leastLikeness) {
            return 0;
        }
        const double weight = std::max(weightBefore(before), m_likeness.wordsAfter(after));
        const bool same = m_before[before] == m_after[after];
        return alike * weight * (same ? 1.2 : 1) + 0.1;
    }

    /// What it is worth to see one unit in the count that end at another; 0 for no split.
    /// @param shared how many words a piece shares with the whole, by the piece's number
    template <class Shared, class Words>
    static double worthOfPieces(int whole, qsizetype from, qsizetype count, Shared shared,
                                Words words)
    {
        int common = 0;
        int all = 0;
        for (qsizetype at = from; at < from + count; ++at) {
            if (!isPiece(words(at), shared(at))) {
                return 0;
            }
            common += shared(at);
            all += words(at);
        }
        common = std::min(common, whole);
        return 2.0 * common < leastOfMoved * (whole + all) ? 0 : common;
    }

    double worthOfSplit(qsizetype before, qsizetype from, qsizetype count) const
    {
        if (!m_before[before].isText() || !areText(m_after, from, count)) {
            return 0;
        }
        return worthOfPieces(
            m_likeness.wordsBefore(before), from, count,
            [&](qsizetype at) { return m_likeness.shared(before, at); },
            [&](qsizetype at) { return m_likeness.wordsAfter(at); });
    }

    double worthOfJoin(qsizetype from, qsizetype count, qsizetype after) const
    {
        if (!m_after[after].isText() || !areText(m_before, from, count)) {
            return 0;
        }
        return worthOfPieces(
            m_likeness.wordsAfter(after), from, count,
            [&](qsizetype at) { return m_likeness.shared(at, after); },
            [&](qsizetype at) { return m_likeness.wordsBefore(at); });
    }

    static bool areText(const Units &units, qsizetype from, qsizetype count)
    {
        return std::all_of(units.begin() + from, units.begin() + from + count,
                           [](const Unit &unit) { return unit.isText(); });
    }

    struct Step
    {
        double best = 0;
        qint8 before = 0; ///< so many units before and after lead here; 0 and 0 at the beginning
        qint8 after = 0;
    };

    void alignInOrder()
    {
        const qsizetype rows = m_before.size();
        const qsizetype columns = m_after.size();
        const auto index = [columns](qsizetype row, qsizetype column) {
            return std::size_t(row * (columns + 1) + column);
        };
        std::vector<Step> steps(std::size_t((rows + 1) * (columns + 1)));
        const auto tryStep = [&](qsizetype row, qsizetype column, qsizetype before, qsizetype after,
                                 double worth) {
            Step &here = steps[index(row, column)];
            const double sum = steps[index(row - before, column - after)].best + worth;
            if ((here.before == 0 && here.after == 0) || sum > here.best) {
                here = {sum, qint8(before), qint8(after)};
            }
        };
        for (qsizetype row = 0; row <= rows; ++row) {
            for (qsizetype column = 0; column <= columns; ++column) {
                if (row > 0) {
                    tryStep(row, column, 1, 0, 0);
                }
                if (column > 0) {
                    tryStep(row, column, 0, 1, 0);
                }
                if (row > 0 && column > 0) {
                    tryPairs(row, column, tryStep);
                }
            }
        }
        for (qsizetype row = rows, column = columns; row > 0 || column > 0;) {
            const Step &step = steps[index(row, column)];
            row -= step.before;
            column -= step.after;
            if (step.before > 0 && step.after > 0) {
                m_inOrder.prepend(AlignedUnits{{row, step.before}, {column, step.after}});
            }
        }
    }

    template <class TryStep>
    void tryPairs(qsizetype row, qsizetype column, TryStep tryStep) const
    {
        if (const double alike = worth(row - 1, column - 1); alike > 0) {
            tryStep(row, column, 1, 1, alike);
        }
        if (m_likeness.shared(row - 1, column - 1) == 0) {
            return;
        }
        for (qsizetype count = 2; count <= std::min(mostPieces, column); ++count) {
            if (const double split = worthOfSplit(row - 1, column - count, count); split > 0) {
                tryStep(row, column, 1, count, split);
            }
        }
        for (qsizetype count = 2; count <= std::min(mostPieces, row); ++count) {
            if (const double join = worthOfJoin(row - count, count, column - 1); join > 0) {
                tryStep(row, column, count, 1, join);
            }
        }
    }

    void take(const AlignedUnits &one)
    {
        for (qsizetype at = one.before.first; at < one.before.end(); ++at) {
            m_beforeTaken[std::size_t(at)] = true;
        }
        for (qsizetype at = one.after.first; at < one.after.end(); ++at) {
            m_afterTaken[std::size_t(at)] = true;
        }
    }

    /// How surely a unit was moved; 0 where it was not.
    double worthOfMove(qsizetype before, qsizetype after) const
    {
        const double alike = likeness(before, after);
        const bool isObject = !m_before[before].isText();
        const bool same = m_before[before] == m_after[after];
        if (m_before[before].frame.kind == UnitKind::Separator || alike < leastOfMoved) {
            return 0;
        }
        const bool says =
            isObject || m_likeness.wordsBefore(before) >= fewWords ||
            (same && m_before.count(m_before[before]) == 1 && m_after.count(m_after[after]) == 1);
        return says ? alike + (same ? 1 : 0) : 0;
    }

    void findMoves()
    {
        struct Move
        {
            double worth;
            qsizetype before;
            qsizetype after;
        };
        QList<Move> moves;
        for (qsizetype before = 0; before < m_before.size(); ++before) {
            for (qsizetype after = 0; after < m_after.size(); ++after) {
                if (m_beforeTaken[std::size_t(before)] || m_afterTaken[std::size_t(after)]) {
                    continue;
                }
                if (const double worth = worthOfMove(before, after); worth > 0) {
                    moves.append({worth, before, after});
                }
            }
        }
        std::stable_sort(moves.begin(), moves.end(),
                         [](const Move &a, const Move &b) { return a.worth > b.worth; });
        for (const Move &move : std::as_const(moves)) {
            if (!m_beforeTaken[std::size_t(move.before)] &&
                !m_afterTaken[std::size_t(move.after)]) {
                m_moves.append(
                    AlignedUnits{{move.before, 1}, {move.after, 1}, Whereabouts::CameHere});
                take(m_moves.constLast());
            }
        }
    }

    /// As many went as came between the same neighbours: each was replaced.
    void pairTheRest()
    {
        QList<AlignedUnits> pairs;
        qsizetype before = 0;
        qsizetype after = 0;
        const auto pairUpTo = [&](qsizetype beforeEnd, qsizetype afterEnd) {
            const QList<qsizetype> gone = free(m_beforeTaken, before, beforeEnd);
            const QList<qsizetype> come = free(m_afterTaken, after, afterEnd);
            for (qsizetype at = 0; gone.size() == come.size() && at < gone.size(); ++at) {
                if (sameKind(m_before[gone[at]], m_after[come[at]])) {
                    pairs.append(AlignedUnits{{gone[at], 1}, {come[at], 1}});
                }
            }
        };
        for (const AlignedUnits &one : std::as_const(m_inOrder)) {
            pairUpTo(one.before.first, one.after.first);
            pairs.append(one);
            before = one.before.end();
            after = one.after.end();
        }
        pairUpTo(m_before.size(), m_after.size());
        m_inOrder = pairs;
    }

    static QList<qsizetype> free(const std::vector<bool> &taken, qsizetype from, qsizetype to)
    {
        QList<qsizetype> places;
        for (qsizetype at = from; at < to; ++at) {
            if (!taken[std::size_t(at)]) {
                places.append(at);
            }
        }
        return places;
    }

    QList<AlignedUnits> inReadingOrder()
    {
        QList<AlignedUnits> all;
        qsizetype before = 0;
        qsizetype after = 0;
        const auto addUpTo = [&](qsizetype beforeEnd, qsizetype afterEnd) {
            for (; before < beforeEnd; ++before) {
                const AlignedUnits *move = moveOf(before, true);
                all.append(move ? AlignedUnits{move->before, move->after, Whereabouts::WentAway}
                                : AlignedUnits{{before, 1}, {after, 0}});
            }
            for (; after < afterEnd; ++after) {
                const AlignedUnits *move = moveOf(after, false);
                all.append(move ? *move : AlignedUnits{{beforeEnd, 0}, {after, 1}});
            }
        };
        for (const AlignedUnits &one : std::as_const(m_inOrder)) {
            addUpTo(one.before.first, one.after.first);
            all.append(one);
            before = one.before.end();
            after = one.after.end();
        }
        addUpTo(m_before.size(), m_after.size());
        return all;
    }

    const AlignedUnits *moveOf(qsizetype unit, bool isBefore) const
    {
        const auto found = std::find_if(
            m_moves.begin(), m_moves.end(), [unit, isBefore](const AlignedUnits &move) {
                return (isBefore ? move.before : move.after).first == unit;
            });
        return found == m_moves.end() ? nullptr : &*found;
    }

    const Units &m_before;
    const Units &m_after;
    QStringList m_beforeTexts;
    QStringList m_afterTexts;
    Likeness m_likeness;
    QList<AlignedUnits> m_inOrder;
    QList<AlignedUnits> m_moves;
    std::vector<bool> m_beforeTaken;
    std::vector<bool> m_afterTaken;
};

QList<AlignedUnits> shifted(QList<AlignedUnits> all, qsizetype by)
{
    for (AlignedUnits &one : all) {
        one.before.first += by;
        one.after.first += by;
    }
    return all;
}

/// Too much to weigh each against each: what is between the common head and tail is replaced.
QList<AlignedUnits> replaced(qsizetype before, qsizetype after)
{
    QList<AlignedUnits> all;
    for (qsizetype at = 0; at < before; ++at) {
        all.append(AlignedUnits{{at, 1}, {0, 0}});
    }
    for (qsizetype at = 0; at < after; ++at) {
        all.append(AlignedUnits{{before, 0}, {at, 1}});
    }
    return all;
}

} // namespace

QList<AlignedUnits> aligned(const Units &before, const Units &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - tail - 1] == after[after.size() - tail - 1]) {
        ++tail;
    }
    const Units beforeMiddle = before.mid(head, before.size() - head - tail);
    const Units afterMiddle = after.mid(head, after.size() - head - tail);
    QList<AlignedUnits> all;
    for (qsizetype at = 0; at < head; ++at) {
        all.append(AlignedUnits{{at, 1}, {at, 1}});
    }
    all += shifted(beforeMiddle.size() * afterMiddle.size() > mostPairs
                       ? replaced(beforeMiddle.size(), afterMiddle.size())
                       : Alignment(beforeMiddle, afterMiddle).result(),
                   head);
    for (qsizetype at = tail; at > 0; --at) {
        all.append(AlignedUnits{{before.size() - at, 1}, {after.size() - at, 1}});
    }
    return all;
}

} // namespace tilshi::text
