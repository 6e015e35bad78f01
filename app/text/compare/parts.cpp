#include "text/compare/parts.h"

#include "text/compare/formats.h"
#include "text/compare/wordmatching.h"

#include <algorithm>

namespace tilshi::text {

namespace {

struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool isEmpty() const { return from == to; }
};

/// Cuts two texts at the words they share.
class PartsWriter
{
public:
    PartsWriter(const FlatText &before, const FlatText &after, ChangeNumbers &numbers)
        : m_before(before)
        , m_after(after)
        , m_numbers(numbers)
    {
    }

    Parts write()
    {
        const QList<Word> beforeWords = m_before.words();
        const QList<Word> afterWords = m_after.words();
        const QList<WordPair> pairs = matchedWords(m_before, beforeWords, m_after, afterWords);
        for (const WordPair &pair : pairs) {
            add(beforeWords[pair.before], afterWords[pair.after]);
        }
        addGap({m_sameBefore.to, m_before.text().size()}, {m_sameAfter.to, m_after.text().size()});
        flushSame();
        return m_parts;
    }

private:
    void add(const Word &before, const Word &after)
    {
        addGap({m_sameBefore.to, before.begin}, {m_sameAfter.to, after.begin});
        if (before.kind == WordKind::Break) {
            flushSame();
            addBreak(before, after);
            m_sameBefore = {before.end, before.end};
            m_sameAfter = {after.end, after.end};
        } else {
            m_sameBefore.to = before.end;
            m_sameAfter.to = after.end;
        }
    }

    /// What is between two shared words. Where it is the same (mostly a blank), it joins them.
    void addGap(Span before, Span after)
    {
        const bool same =
            m_before.slice(before.from, before.to) == m_after.slice(after.from, after.to);
        if (same && !m_before.hasBreak(before.from, before.to) &&
            !m_after.hasBreak(after.from, after.to)) {
            m_sameBefore.to = before.to;
            m_sameAfter.to = after.to;
            return;
        }
        const qsizetype tail = trim(before, after);
        flushSame();
        addChange(before, after);
        m_sameBefore = {before.to, before.to + tail};
        m_sameAfter = {after.to, after.to + tail};
    }

    /// Leaves blanks that both have at the ends to what is the same around.
    /// @return how many at the end
    qsizetype trim(Span &before, Span &after)
    {
        const auto isSameBlank = [this](qsizetype one, qsizetype other) {
            const QChar blank = m_before.text()[one];
            return blank.isSpace() && blank == m_after.text()[other] &&
                   !m_before.hasBreak(one, one + 1) && !m_after.hasBreak(other, other + 1);
        };
        while (!before.isEmpty() && !after.isEmpty() && isSameBlank(before.from, after.from)) {
            ++before.from;
            ++after.from;
        }
        m_sameBefore.to = before.from;
        m_sameAfter.to = after.from;
        qsizetype tail = 0;
        while (!before.isEmpty() && !after.isEmpty() && isSameBlank(before.to - 1, after.to - 1)) {
            --before.to;
            --after.to;
            ++tail;
        }
        return tail;
    }

    void flushSame()
    {
        if (!m_sameBefore.isEmpty()) {
            m_parts += sameWords(m_before.runs(m_sameBefore.from, m_sameBefore.to),
                                 m_after.runs(m_sameAfter.from, m_sameAfter.to), m_numbers);
        }
        m_sameBefore.from = m_sameBefore.to;
        m_sameAfter.from = m_sameAfter.to;
    }

    void addBreak(const Word &before, const Word &after)
    {
        Part part;
        part.frameBefore = m_before.frame(m_before.paragraphBehind(before.begin));
        part.frameAfter = m_after.frame(m_after.paragraphBehind(after.begin));
        if (part.frameBefore != part.frameAfter) {
            part.kind = ChangeKind::Format;
            part.change = m_numbers.next();
        }
        m_parts.append(part);
    }

    /// One change, which may reach over the ends of paragraphs.
    void addChange(Span before, Span after)
    {
        const int change = m_numbers.next();
        const QList<Span> gone = lines(m_before, before);
        const QList<Span> come = lines(m_after, after);
        for (qsizetype at = 0; at < std::max(gone.size(), come.size()); ++at) {
            if (at > 0) {
                Part part;
                part.change = change;
                if (at < gone.size()) {
                    part.frameBefore = m_before.frame(m_before.paragraphBehind(gone[at].from - 1));
                }
                if (at < come.size()) {
                    part.frameAfter = m_after.frame(m_after.paragraphBehind(come[at].from - 1));
                }
                addPart(part);
            }
            Part words;
            words.change = change;
            if (at < gone.size()) {
                words.before = m_before.runs(gone[at].from, gone[at].to);
            }
            if (at < come.size()) {
                words.after = m_after.runs(come[at].from, come[at].to);
            }
            addPart(words);
        }
    }

    void addPart(Part part)
    {
        const bool gone = part.frameBefore || !part.before.isEmpty();
        const bool come = part.frameAfter || !part.after.isEmpty();
        if (gone || come) {
            part.kind = !gone   ? ChangeKind::Insert
                        : !come ? ChangeKind::Delete
                                : ChangeKind::Replace;
            m_parts.append(part);
        }
    }

    static QList<Span> lines(const FlatText &text, Span span)
    {
        QList<Span> lines{span};
        for (const qsizetype at : text.breaks()) {
            if (at >= span.from && at < span.to) {
                lines.last().to = at;
                lines.append({at + 1, span.to});
            }
        }
        return lines;
    }

    const FlatText &m_before;
    const FlatText &m_after;
    ChangeNumbers &m_numbers;
    Parts m_parts;
    Span m_sameBefore; ///< read as the same and not written yet
    Span m_sameAfter;
};

/// @param isNew whether they came, else they went
Parts partsOf(const Units &units, int change, bool isNew)
{
    Parts parts;
    for (const Unit &unit : units) {
        Part begin;
        Part words;
        (isNew ? begin.frameAfter : begin.frameBefore) = unit.frame;
        (isNew ? words.after : words.before) = unit.runs;
        parts += {begin, words};
    }
    for (Part &part : parts) {
        part.kind = isNew ? ChangeKind::Insert : ChangeKind::Delete;
        part.change = change;
    }
    return parts;
}

} // namespace

Parts partsBetween(const FlatText &before, const FlatText &after, ChangeNumbers &numbers)
{
    Parts parts = PartsWriter(before, after, numbers).write();
    joinFormats(parts);
    joinQuotationMarks(parts);
    return parts;
}

Parts partsBetween(const Units &before, const Units &after, ChangeNumbers &numbers)
{
    Part begin;
    begin.frameBefore = before.constFirst().frame;
    begin.frameAfter = after.constFirst().frame;
    if (begin.frameBefore != begin.frameAfter) {
        begin.kind = ChangeKind::Format;
        begin.change = numbers.next();
    }
    return Parts{begin} + partsBetween(FlatText(before), FlatText(after), numbers);
}

Parts partsOfNew(const Units &units, int change)
{
    return partsOf(units, change, true);
}

Parts partsOfGone(const Units &units, int change)
{
    return partsOf(units, change, false);
}

ChangeKind kindOf(const Parts &parts)
{
    ChangeKind kind = ChangeKind::Same;
    for (const Part &part : parts) {
        if (part.kind == ChangeKind::Format) {
            kind = ChangeKind::Format;
        } else if (part.kind != ChangeKind::Same) {
            return ChangeKind::Replace;
        }
    }
    return kind;
}

} // namespace tilshi::text
