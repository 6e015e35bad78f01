#include "text/compare/anchor.h"

#include "text/compare/wordmap.h"

#include <algorithm>

namespace tilshi::text {

namespace {

/// Numbers of words, the last one included.
struct WordRange
{
    qsizetype first = 0;
    qsizetype last = -1;

    bool isEmpty() const { return last < first; }
    qsizetype count() const { return last - first + 1; }
};

bool isSign(const PlacedWord &word)
{
    return !word.text.front().isLetterOrNumber() && !word.text.front().isSurrogate();
}

/// How much of somebody's words a word is.
qsizetype weightOf(const PlacedWord &word)
{
    return isSign(word) ? 1 : 3 + word.text.size();
}

/// Whether a word is another one corrected: most of its letters are in both, at the beginning or
/// end.
bool isCorrected(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head].toLower() == after[head].toLower()) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - tail - 1] == after[after.size() - tail - 1]) {
        ++tail;
    }
    return 2 * (head + tail) > std::max(before.size(), after.size());
}

Place within(const Units &units, const Place &place)
{
    if (units.isEmpty()) {
        return {};
    }
    if (place.unit >= units.size()) {
        return {units.size() - 1, textOf(units.constLast()).size()};
    }
    const qsizetype unit = std::max(place.unit, qsizetype(0));
    return {unit, std::clamp(place.offset, qsizetype(0), textOf(units[unit]).size())};
}

} // namespace

class Follower::Map
{
public:
    Map(const Units &before, const Units &after)
        : m_after(after)
        , m_words(before, after)
    {
        for (const Unit &unit : before) {
            m_lengths.append(textOf(unit).size());
        }
    }

    std::optional<Anchor> followed(const Anchor &anchor) const
    {
        if (anchor.begin.unit < 0 || anchor.end.unit >= m_lengths.size() ||
            anchor.end < anchor.begin) {
            return {};
        }
        const WordRange words = wordsOf(anchor);
        if (words.isEmpty()) {
            return ofUnit(anchor);
        }
        const WordRange kept = keptWords(words);
        if (2 * weight(m_words.after(), kept) < weight(m_words.before(), words)) {
            if (const WordRange pasted = pastedWords(words); !pasted.isEmpty()) {
                return anchorOn(pasted);
            }
        }
        if (kept.isEmpty()) {
            const WordRange corrected = correctedWords(words);
            return corrected.isEmpty() ? std::nullopt : std::optional(anchorOn(corrected));
        }
        return anchorOn(anchor, words, kept);
    }

private:
    /// Words that the anchor touches.
    WordRange wordsOf(const Anchor &anchor) const
    {
        WordRange range{0, -1};
        const auto [from, ignored] = m_words.wordsOfUnit(anchor.begin.unit);
        const auto [last, to] = m_words.wordsOfUnit(anchor.end.unit);
        for (qsizetype at = from; at < to; ++at) {
            const PlacedWord &word = m_words.before()[at];
            const bool touched = anchor.begin < Place{word.unit, word.end} &&
                                 Place{word.unit, word.begin} < anchor.end;
            if (touched) {
                range = {range.isEmpty() ? at : range.first, at};
            }
        }
        return range;
    }

    static qsizetype weight(const QList<PlacedWord> &words, const WordRange &range)
    {
        qsizetype sum = 0;
        for (qsizetype at = range.first; at <= range.last; ++at) {
            sum += weightOf(words[at]);
        }
        return sum;
    }

    /// Where there are no words: the same object, or the same paragraph from its beginning.
    std::optional<Anchor> ofUnit(const Anchor &anchor) const
    {
        const qsizetype unit = m_words.unitAfter(anchor.begin.unit);
        if (unit < 0) {
            return {};
        }
        const qsizetype length = anchor.end.unit == anchor.begin.unit
                                     ? anchor.end.offset - anchor.begin.offset
                                     : m_lengths[anchor.begin.unit] - anchor.begin.offset;
        return anchorBetween(m_after, {unit, anchor.begin.offset},
                             {unit, anchor.begin.offset + length});
    }

    /// The largest part of the words that is still together.
    WordRange keptWords(const WordRange &words) const
    {
        QList<qsizetype> places;
        for (qsizetype at = words.first; at <= words.last; ++at) {
            if (const qsizetype place = m_words.before()[at].counterpart; place >= 0) {
                places.append(place);
            }
        }
        std::sort(places.begin(), places.end());
        const qsizetype farthest = std::max(qsizetype(8), words.count());
        WordRange best;
        qsizetype bestWeight = 0;
        for (qsizetype from = 0; from < places.size();) {
            qsizetype to = from;
            qsizetype sum = weightOf(m_words.after()[places[from]]);
            while (to + 1 < places.size() && places[to + 1] - places[to] <= farthest) {
                sum += weightOf(m_words.after()[places[++to]]);
            }
            if (sum > bestWeight) {
                best = {places[from], places[to]};
                bestWeight = sum;
            }
            from = to + 1;
        }
        return withReplacedEnds(words, best);
    }

    /// Takes in what came in the place of the anchor's first and last words.
    WordRange withReplacedEnds(const WordRange &words, WordRange kept) const
    {
        if (kept.isEmpty()) {
            return kept;
        }
        const QList<PlacedWord> &before = m_words.before();
        const QList<PlacedWord> &after = m_words.after();
        const qsizetype outerLeft = words.first == 0 ? -1 : before[words.first - 1].counterpart;
        if (before[words.first].counterpart < 0 && (words.first == 0 || outerLeft >= 0) &&
            outerLeft < kept.first && kept.first - outerLeft - 1 <= 2 * words.count()) {
            kept.first = outerLeft + 1;
        }
        const bool atEnd = words.last + 1 == before.size();
        const qsizetype outerRight = atEnd ? after.size() : before[words.last + 1].counterpart;
        if (before[words.last].counterpart < 0 && outerRight > kept.last &&
            outerRight - kept.last - 1 <= 2 * words.count()) {
            kept.last = outerRight - 1;
        }
        return kept;
    }

    bool isNew(qsizetype after) const { return m_words.after()[after].counterpart < 0; }

    /// The longest part of the words, at least half of them, that stands among what came.
    WordRange pastedWords(const WordRange &words) const
    {
        const QList<PlacedWord> &before = m_words.before();
        const QList<PlacedWord> &after = m_words.after();
        const qsizetype all = weight(before, words);
        WordRange best;
        qsizetype bestWeight = 0;
        for (qsizetype place = 0; place < after.size(); ++place) {
            if (!isNew(place)) {
                continue;
            }
            for (qsizetype at = words.first; at <= words.last; ++at) {
                qsizetype length = 0;
                qsizetype sum = 0;
                while (at + length <= words.last && place + length < after.size() &&
                       isNew(place + length) &&
                       before[at + length].text == after[place + length].text) {
                    sum += weightOf(after[place + length]);
                    ++length;
                }
                if (sum > bestWeight) {
                    best = {place, place + length - 1};
                    bestWeight = sum;
                }
            }
        }
        return 2 * bestWeight >= all ? best : WordRange();
    }

    /// What came between the neighbours of the words, where it is the same words corrected.
    WordRange correctedWords(const WordRange &words) const
    {
        const QList<PlacedWord> &before = m_words.before();
        qsizetype left = words.first - 1;
        while (left >= 0 && before[left].counterpart < 0) {
            --left;
        }
        qsizetype right = words.last + 1;
        while (right < before.size() && before[right].counterpart < 0) {
            ++right;
        }
        const qsizetype from = left < 0 ? 0 : before[left].counterpart + 1;
        const qsizetype to =
            right == before.size() ? m_words.after().size() : before[right].counterpart;
        WordRange found;
        for (qsizetype at = words.first; at <= words.last; ++at) {
            for (qsizetype place = from; place < to; ++place) {
                const PlacedWord &word = m_words.after()[place];
                const bool same =
                    !isSign(word) && isNew(place) && isCorrected(before[at].text, word.text);
                if (same && (found.isEmpty() || place > found.last)) {
                    found = {found.isEmpty() ? place : found.first, place};
                    break;
                }
            }
        }
        return found;
    }

    Anchor anchorOn(const WordRange &words) const
    {
        const PlacedWord &first = m_words.after()[words.first];
        const PlacedWord &last = m_words.after()[words.last];
        return anchorBetween(m_after, {first.unit, first.begin}, {last.unit, last.end});
    }

    /// The same, where the anchor began or ended within a word, or beside it, as it did.
    Anchor anchorOn(const Anchor &anchor, const WordRange &words, const WordRange &kept) const
    {
        Anchor result = anchorOn(kept);
        const PlacedWord &first = m_words.before()[words.first];
        const PlacedWord &last = m_words.before()[words.last];
        if (first.counterpart == kept.first && anchor.begin.unit == first.unit) {
            result.begin.offset += std::max(qsizetype(0), anchor.begin.offset - first.begin);
        }
        if (last.counterpart == kept.last && anchor.end.unit == last.unit) {
            result.end.offset -= std::max(qsizetype(0), last.end - anchor.end.offset);
        }
        return anchorBetween(m_after, result.begin, result.end);
    }

    Units m_after;
    QList<qsizetype> m_lengths; ///< of the units before
    WordMap m_words;
};

Follower::Follower(const Units &before, const Units &after)
    : m_map(std::make_unique<Map>(before, after))
{
}

Follower::~Follower() = default;

std::optional<Anchor> Follower::followed(const Anchor &anchor) const
{
    return m_map->followed(anchor);
}

std::optional<Anchor> followed(const Anchor &anchor, const Body &before, const Body &after)
{
    return Follower(unitsOf(before), unitsOf(after)).followed(anchor);
}

QString wordsBetween(const Units &units, const Place &begin, const Place &end)
{
    QStringList lines;
    for (qsizetype unit = std::max(begin.unit, qsizetype(0));
         unit <= end.unit && unit < units.size(); ++unit) {
        const QString text = textOf(units[unit]);
        const qsizetype from = unit == begin.unit ? std::min(begin.offset, text.size()) : 0;
        const qsizetype to = unit == end.unit ? std::min(end.offset, text.size()) : text.size();
        lines.append(text.mid(from, std::max(qsizetype(0), to - from)));
    }
    return lines.join(u'\n');
}

Anchor anchorBetween(const Units &units, const Place &begin, const Place &end)
{
    const Place from = within(units, begin);
    const Place to = std::max(from, within(units, end));
    return {from, to, wordsBetween(units, from, to)};
}

} // namespace tilshi::text
