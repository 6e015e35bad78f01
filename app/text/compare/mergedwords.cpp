#include "text/compare/mergedrow.h"
#include "text/compare/wordmatching.h"

#include <algorithm>

namespace tilshi::text {

namespace {

/// One of the three texts, read word by word.
struct Reading
{
    explicit Reading(const Units &units)
        : text(units)
        , words(text.words())
    {
    }

    QStringView slice(qsizetype to) const { return text.slice(at, to); }
    bool hasBreak(qsizetype to) const { return text.hasBreak(at, to); }

    FlatText text;
    QList<Word> words;
    qsizetype at = 0; ///< what is before it is written
};

/// For each word of the base its number on the other side, or -1.
QList<qsizetype> counterparts(const Reading &base, const Reading &side)
{
    QList<qsizetype> numbers(base.words.size(), -1);
    const QList<WordPair> pairs = matchedWords(base.text, base.words, side.text, side.words);
    for (const WordPair &pair : pairs) {
        numbers[pair.before] = pair.after;
    }
    return numbers;
}

std::optional<Run> mergedRun(const Run &base, const Run &mine, const Run &theirs)
{
    const auto link = mergedValue(base.link, mine.link, theirs.link);
    const auto language = mergedValue(base.language, mine.language, theirs.language);
    if (!link || !language) {
        return {};
    }
    const Marks changed = (base.marks ^ mine.marks) | (base.marks ^ theirs.marks);
    return Run{base.text, base.marks ^ changed, *link, *language};
}

class WordMerge
{
public:
    WordMerge(const Units &base, const Units &mine, const Units &theirs)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
    {
    }

    std::optional<Units> units()
    {
        if (!begin(m_base.text.frame(0), m_mine.text.frame(0), m_theirs.text.frame(0))) {
            return {};
        }
        const QList<qsizetype> mine = counterparts(m_base, m_mine);
        const QList<qsizetype> theirs = counterparts(m_base, m_theirs);
        for (qsizetype at = 0; at < m_base.words.size(); ++at) {
            if (mine[at] < 0 || theirs[at] < 0) {
                continue;
            }
            if (!writeShared(m_base.words[at], m_mine.words[mine[at]],
                             m_theirs.words[theirs[at]])) {
                return {};
            }
        }
        const bool written = writeBetween(m_base.text.text().size(), m_mine.text.text().size(),
                                          m_theirs.text.text().size());
        return written ? std::optional(m_units) : std::nullopt;
    }

private:
    bool begin(const Frame &base, const Frame &mine, const Frame &theirs)
    {
        const auto frame = mergedValue(base, mine, theirs);
        if (frame) {
            m_units.append({*frame, {}, {}});
        }
        return frame.has_value();
    }

    /// A word that all three have, with what is before it.
    bool writeShared(const Word &base, const Word &mine, const Word &theirs)
    {
        if (!writeBetween(base.begin, mine.begin, theirs.begin)) {
            return false;
        }
        const bool written = base.kind == WordKind::Break
                                 ? begin(frameBehind(m_base, base), frameBehind(m_mine, mine),
                                         frameBehind(m_theirs, theirs))
                                 : writeSame(base.end, mine.end, theirs.end);
        m_base.at = base.end;
        m_mine.at = mine.end;
        m_theirs.at = theirs.end;
        return written;
    }

    static const Frame &frameBehind(const Reading &side, const Word &word)
    {
        return side.text.frame(side.text.paragraphBehind(word.begin));
    }

    /// What is between two words that all three have: from the side that changed it.
    bool writeBetween(qsizetype base, qsizetype mine, qsizetype theirs)
    {
        const bool mineSame = same(m_base, base, m_mine, mine);
        const bool theirsSame = same(m_base, base, m_theirs, theirs);
        bool written = true;
        if (mineSame && theirsSame && !m_base.hasBreak(base)) {
            written = writeSame(base, mine, theirs);
        } else if (mineSame) {
            write(m_theirs, theirs);
        } else if (theirsSame || same(m_mine, mine, m_theirs, theirs)) {
            write(m_mine, mine);
        } else {
            written = false;
        }
        m_base.at = base;
        m_mine.at = mine;
        m_theirs.at = theirs;
        return written;
    }

    static bool same(const Reading &one, qsizetype to, const Reading &other, qsizetype otherTo)
    {
        return one.slice(to) == other.slice(otherTo) && one.hasBreak(to) == other.hasBreak(otherTo);
    }

    /// The same text in all three: only its look may differ.
    bool writeSame(qsizetype base, qsizetype mine, qsizetype theirs)
    {
        Runs before = m_base.text.runs(m_base.at, base);
        Runs left = m_mine.text.runs(m_mine.at, mine);
        Runs right = m_theirs.text.runs(m_theirs.at, theirs);
        while (!before.isEmpty()) {
            const qsizetype length =
                std::min({before.constFirst().text.size(), left.constFirst().text.size(),
                          right.constFirst().text.size()});
            const auto run =
                mergedRun(taken(before, length), taken(left, length), taken(right, length));
            if (!run) {
                return false;
            }
            append(m_units.last().runs, *run);
        }
        return true;
    }

    void write(const Reading &side, qsizetype to)
    {
        qsizetype from = side.at;
        for (const qsizetype at : side.text.breaks()) {
            if (at >= side.at && at < to) {
                writeRuns(side.text.runs(from, at));
                m_units.append({side.text.frame(side.text.paragraphBehind(at)), {}, {}});
                from = at + 1;
            }
        }
        writeRuns(side.text.runs(from, to));
    }

    void writeRuns(const Runs &runs)
    {
        for (const Run &run : runs) {
            append(m_units.last().runs, run);
        }
    }

    Reading m_base;
    Reading m_mine;
    Reading m_theirs;
    Units m_units;
};

} // namespace

std::optional<Units> mergedWords(const Units &base, const Units &mine, const Units &theirs)
{
    return base.isEmpty() ? std::nullopt : WordMerge(base, mine, theirs).units();
}

} // namespace tilshi::text
