#include "text/compare/wordmatching.h"

#include "text/compare/numbering.h"
#include "text/compare/sequencematching.h"

#include <algorithm>

namespace tilshi::text {

namespace {

constexpr qsizetype shortWord = 3; ///< letters; mostly a particle, which comes again and again

/// Over so many words another that changed places with them is seen as one change with them.
constexpr double mostWordsSwapped = 2;

/// Pairs that follow each other without a gap on either side.
struct Stretch
{
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype length = 0;

    qsizetype beforeEnd() const { return before + length; }
    qsizetype afterEnd() const { return after + length; }
};

struct Side
{
    const FlatText &text;
    const QList<Word> &words;

    QStringView word(qsizetype at) const { return text.slice(words[at].begin, words[at].end); }
    WordKind kind(qsizetype at) const { return words[at].kind; }
    bool endsSentenceAt(qsizetype at) const
    {
        return kind(at) == WordKind::Break ||
               (kind(at) == WordKind::Sign && endsSentence(word(at)));
    }
};

int weightOf(const Side &side, qsizetype at)
{
    const Word &word = side.words[at];
    switch (word.kind) {
    case WordKind::Break:
        return 8;
    case WordKind::Sign:
        return 1;
    case WordKind::Word:
        break;
    }
    return word.end - word.begin <= shortWord ? 2 : 4;
}

WordSequence sequenceOf(const Side &side, QHash<QStringView, int> &ids)
{
    WordSequence sequence;
    for (qsizetype at = 0; at < side.words.size(); ++at) {
        const bool isBreak = side.kind(at) == WordKind::Break;
        sequence.ids.push_back(isBreak ? -1 : numberOf(side.word(at), ids));
        sequence.weights.push_back(weightOf(side, at));
    }
    return sequence;
}

QList<Stretch> stretchesOf(const QList<WordPair> &pairs)
{
    QList<Stretch> all;
    for (const WordPair &pair : pairs) {
        const bool goesOn = !all.isEmpty() && all.constLast().beforeEnd() == pair.before &&
                            all.constLast().afterEnd() == pair.after;
        if (goesOn) {
            ++all.last().length;
        } else {
            all.append({pair.before, pair.after, 1});
        }
    }
    return all;
}

QList<WordPair> pairsOf(const QList<Stretch> &stretches)
{
    QList<WordPair> pairs;
    for (const Stretch &one : stretches) {
        for (qsizetype at = 0; at < one.length; ++at) {
            pairs.append({one.before + at, one.after + at});
        }
    }
    return pairs;
}

/// How much a reader sees in the words: a long word 1, a particle ½, a comma ¼.
double worthOf(const Side &side, qsizetype from, qsizetype to)
{
    double worth = 0;
    for (qsizetype at = from; at < to; ++at) {
        if (side.kind(at) != WordKind::Word) {
            worth += side.endsSentenceAt(at) ? 1 : 0.25;
        } else {
            worth += side.words[at].end - side.words[at].begin <= shortWord ? 0.5 : 1;
        }
    }
    return worth;
}

double worthOfWords(const Side &side)
{
    return worthOf(side, 0, side.words.size());
}

/// What is between two stretches: words that only one side has.
struct Gap
{
    double removed = 0;
    double added = 0;

    bool isReplacement() const { return removed > 0 && added > 0; }
    double size() const { return std::max(removed, added); }
};

class Matching
{
public:
    Matching(const Side &before, const Side &after)
        : m_before(before)
        , m_after(after)
    {
        QHash<QStringView, int> ids;
        m_stretches = stretchesOf(heaviestPairs(sequenceOf(before, ids), sequenceOf(after, ids)));
    }

    QList<WordPair> pairs()
    {
        while (dropLoneStretch()) {
        }
        if (hardlyShared()) {
            return {};
        }
        for (qsizetype gap = 0; gap <= m_stretches.size(); ++gap) {
            slide(gap);
        }
        return pairsOf(m_stretches);
    }

private:
    /// The gap before stretch number at; behind the last one for at == size.
    Gap gap(qsizetype at) const
    {
        const auto [beforeFrom, afterFrom] = gapBegin(at);
        const auto [beforeTo, afterTo] = gapEnd(at);
        return {worthOf(m_before, beforeFrom, beforeTo), worthOf(m_after, afterFrom, afterTo)};
    }
    std::pair<qsizetype, qsizetype> gapBegin(qsizetype at) const
    {
        if (at == 0) {
            return {0, 0};
        }
        return {m_stretches[at - 1].beforeEnd(), m_stretches[at - 1].afterEnd()};
    }
    std::pair<qsizetype, qsizetype> gapEnd(qsizetype at) const
    {
        if (at == m_stretches.size()) {
            return {m_before.words.size(), m_after.words.size()};
        }
        return {m_stretches[at].before, m_stretches[at].after};
    }

    bool hasBreak(const Stretch &stretch) const
    {
        for (qsizetype at = stretch.before; at < stretch.beforeEnd(); ++at) {
            if (m_before.kind(at) == WordKind::Break) {
                return true;
            }
        }
        return false;
    }

    /// Takes out one stretch that is lost between two larger replacements.
    bool dropLoneStretch()
    {
        for (qsizetype at = 0; at < m_stretches.size(); ++at) {
            const Stretch &one = m_stretches[at];
            const double worth = worthOf(m_before, one.before, one.beforeEnd());
            const Gap left = gap(at);
            const Gap right = gap(at + 1);
            const bool lost = left.isReplacement() && right.isReplacement() &&
                              worth * 2 <= std::min(left.size(), right.size());
            if ((lost || (worth <= mostWordsSwapped && isSwap(at))) && !hasBreak(one)) {
                m_stretches.removeAt(at);
                return true;
            }
        }
        return false;
    }

    /// Whether the words before a stretch were put behind it, or the other way.
    bool isSwap(qsizetype at) const
    {
        const auto [beforeFrom, afterFrom] = gapBegin(at);
        const auto [beforeTo, afterTo] = gapEnd(at);
        const auto [beforeNext, afterNext] = gapBegin(at + 1);
        const auto [beforeEnd, afterEnd] = gapEnd(at + 1);
        return (afterFrom == afterTo && beforeNext == beforeEnd &&
                sameWords(beforeFrom, beforeTo, afterNext, afterEnd)) ||
               (beforeFrom == beforeTo && afterNext == afterEnd &&
                sameWords(beforeNext, beforeEnd, afterFrom, afterTo));
    }

    /// Whether words of both sides are the same but for capitals.
    bool sameWords(qsizetype before, qsizetype beforeEnd, qsizetype after, qsizetype afterEnd) const
    {
        if (before == beforeEnd || beforeEnd - before != afterEnd - after) {
            return false;
        }
        for (; before < beforeEnd; ++before, ++after) {
            const QStringView one = m_before.word(before);
            if (one.compare(m_after.word(after), Qt::CaseInsensitive) != 0) {
                return false;
            }
        }
        return true;
    }

    bool hardlyShared() const
    {
        constexpr double least = 0.25; ///< of the shorter text
        double shared = 0;
        for (const Stretch &one : m_stretches) {
            shared += worthOf(m_before, one.before, one.beforeEnd());
        }
        return shared < least * std::min(worthOfWords(m_before), worthOfWords(m_after));
    }

    /// Moves words that only one side has to where a reader would see them begin and end.
    void slide(qsizetype gap)
    {
        const auto [beforeFrom, afterFrom] = gapBegin(gap);
        const auto [beforeTo, afterTo] = gapEnd(gap);
        if (beforeFrom == beforeTo && afterFrom < afterTo) {
            slide(gap, m_after, afterFrom, afterTo);
        } else if (afterFrom == afterTo && beforeFrom < beforeTo) {
            slide(gap, m_before, beforeFrom, beforeTo);
        }
    }

    void slide(qsizetype gap, const Side &side, qsizetype from, qsizetype to)
    {
        const qsizetype roomLeft = gap == 0 ? 0 : m_stretches[gap - 1].length - (gap > 1 ? 1 : 0);
        const bool isLast = gap + 1 >= m_stretches.size();
        const qsizetype roomRight =
            gap == m_stretches.size() ? 0 : m_stretches[gap].length - (isLast ? 0 : 1);
        const auto alike = [&side](qsizetype one, qsizetype other) {
            return side.kind(one) == side.kind(other) && side.word(one) == side.word(other);
        };
        qsizetype left = 0;
        while (left < roomLeft && alike(from - left - 1, to - left - 1)) {
            ++left;
        }
        qsizetype right = 0;
        while (right < roomRight && alike(from + right, to + right)) {
            ++right;
        }
        qsizetype best = 0;
        for (qsizetype shift = -left; shift <= right; ++shift) {
            if (fitness(side, from + shift, to + shift) > fitness(side, from + best, to + best)) {
                best = shift;
            }
        }
        move(gap, best);
    }

    /// How well words stand out as one insertion.
    static int fitness(const Side &side, qsizetype from, qsizetype to)
    {
        const auto isOneOf = [&side](qsizetype at, QStringView signs) {
            return side.kind(at) == WordKind::Sign && signs.contains(side.word(at).front());
        };
        const bool wordFirst = side.kind(from) == WordKind::Word;
        int points = wordFirst ? 2 : 0;
        points += from == 0 || side.endsSentenceAt(from - 1) ? 4 : 0;
        points += side.endsSentenceAt(to - 1) ? 4 : 0;
        points += to == side.words.size() ? 1 : 0;
        points += from > 0 && isOneOf(from - 1, u",;:") ? 1 : 0;
        points -= isOneOf(from, u"»”’),.;:!?…") ? 2 : 0;
        points -= isOneOf(to - 1, u"«“„(") ? 2 : 0;
        points += side.kind(from) == WordKind::Break ? 3 : 0;
        return points;
    }

    void move(qsizetype gap, qsizetype by)
    {
        if (gap > 0) {
            m_stretches[gap - 1].length += by;
        }
        if (gap < m_stretches.size()) {
            Stretch &next = m_stretches[gap];
            next.before += by;
            next.after += by;
            next.length -= by;
        }
    }

    Side m_before;
    Side m_after;
    QList<Stretch> m_stretches;
};

} // namespace

QList<WordPair> matchedWords(const FlatText &before, const QList<Word> &beforeWords,
                             const FlatText &after, const QList<Word> &afterWords)
{
    return Matching({before, beforeWords}, {after, afterWords}).pairs();
}

} // namespace tilshi::text
