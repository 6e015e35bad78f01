#include "text/compare/wordmap.h"

#include "text/compare/wordmatching.h"

namespace tilshi::text {

namespace {

void addWords(const Units &units, QList<PlacedWord> &words, QList<qsizetype> &firsts)
{
    for (qsizetype unit = 0; unit < units.size(); ++unit) {
        firsts.append(words.size());
        const QString text = textOf(units[unit]);
        const QList<Word> all = wordsOf(text);
        for (const Word &word : all) {
            words.append(
                {unit, word.begin, word.end, -1, text.sliced(word.begin, word.end - word.begin)});
        }
    }
    firsts.append(words.size());
}

FlatText flat(const Units &units, const UnitRange &range)
{
    QList<Runs> lines;
    for (qsizetype at = range.first; at < range.end(); ++at) {
        lines.append(plainRuns(textOf(units[at])));
    }
    return FlatText(lines);
}

/// How many of the first words are ends of paragraphs.
QList<qsizetype> withoutBreaks(const QList<Word> &words)
{
    QList<qsizetype> numbers;
    qsizetype number = 0;
    for (const Word &word : words) {
        numbers.append(word.kind == WordKind::Break ? -1 : number++);
    }
    return numbers;
}

} // namespace

WordMap::WordMap(const Units &before, const Units &after)
    : m_unitAfter(before.size(), -1)
{
    addWords(before, m_before, m_firstBefore);
    addWords(after, m_after, m_firstAfter);
    const QList<AlignedUnits> rows = aligned(before, after);
    for (const AlignedUnits &row : rows) {
        const bool onBothSides = !row.before.isEmpty() && !row.after.isEmpty();
        if (onBothSides && row.whereabouts != Whereabouts::WentAway) {
            match(before, after, row);
        }
    }
}

std::pair<qsizetype, qsizetype> WordMap::wordsOfUnit(qsizetype unitBefore) const
{
    return {m_firstBefore[unitBefore], m_firstBefore[unitBefore + 1]};
}

void WordMap::match(const Units &before, const Units &after, const AlignedUnits &row)
{
    for (qsizetype unit = row.before.first; unit < row.before.end(); ++unit) {
        m_unitAfter[unit] = row.after.first;
    }
    const FlatText gone = flat(before, row.before);
    const FlatText come = flat(after, row.after);
    const QList<Word> goneWords = gone.words();
    const QList<Word> comeWords = come.words();
    const QList<qsizetype> goneNumbers = withoutBreaks(goneWords);
    const QList<qsizetype> comeNumbers = withoutBreaks(comeWords);
    const QList<WordPair> pairs = matchedWords(gone, goneWords, come, comeWords);
    for (const WordPair &pair : pairs) {
        if (goneNumbers[pair.before] >= 0) {
            const qsizetype one = m_firstBefore[row.before.first] + goneNumbers[pair.before];
            const qsizetype other = m_firstAfter[row.after.first] + comeNumbers[pair.after];
            m_before[one].counterpart = other;
            m_after[other].counterpart = one;
        }
    }
}

} // namespace tilshi::text
