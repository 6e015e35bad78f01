#pragma once

#include "text/compare/units.h"
#include "text/compare/words.h"

namespace tilshi::text {

/// Appends a run, to the last one where both look alike. Unlike canonical() it leaves all
/// characters.
void append(Runs &runs, const Run &run);

/// Takes so many characters off the front of the runs; the first must have as many.
Run taken(Runs &runs, qsizetype length);

/// Paragraphs as one text, to be compared word by word: between two of them stands one character.
class FlatText
{
public:
    FlatText() = default;
    /// @param units paragraphs of text, no objects
    explicit FlatText(const Units &units);
    /// The paragraphs of a table's cell, or the lines of an object's text, without frames.
    explicit FlatText(const QList<Runs> &paragraphs);

    const QString &text() const { return m_text; }
    /// Where the characters between two paragraphs are, ascending.
    const QList<qsizetype> &breaks() const { return m_breaks; }
    /// Of paragraph 0, 1 …
    const Frame &frame(qsizetype paragraph) const { return m_frames[paragraph]; }
    qsizetype paragraphCount() const { return m_frames.size(); }
    /// Number of the paragraph that begins behind a break.
    qsizetype paragraphBehind(qsizetype breakAt) const;

    /// The text from one position to before another, with its marks; no break may lie within.
    Runs runs(qsizetype from, qsizetype to) const;
    QStringView slice(qsizetype from, qsizetype to) const;
    QList<Word> words() const { return wordsOf(m_text, m_breaks); }
    /// Whether a break is in [from, to).
    bool hasBreak(qsizetype from, qsizetype to) const;

private:
    void append(const Runs &runs, const Frame &frame);

    QString m_text;
    QList<qsizetype> m_breaks;
    QList<Frame> m_frames;
    Runs m_runs;                ///< of all paragraphs
    QList<qsizetype> m_runEnds; ///< behind the last character of each
};

} // namespace tilshi::text
