#pragma once

#include <QList>
#include <QString>

namespace tilshi::text {

enum class DifferenceKind
{
    Same,
    Removed,
    Added
};

/// A stretch that two texts share, or that only the earlier or only the later has.
struct Difference
{
    DifferenceKind kind = DifferenceKind::Same;
    QString text;

    bool operator==(const Difference &) const = default;
};

/// What became of a text, word by word: all that is not Added is the text before, all that is not
/// Removed the text after. The fewest changed words, except where two long texts have hardly a word
/// in common: then the whole middle is Removed and Added.
QList<Difference> differences(const QString &before, const QString &after);

/// The same to be looked at: of what both texts share only so many characters next to a change, and
/// no more than so many in all, with … for what is left out.
QList<Difference> abridged(const QList<Difference> &differences, qsizetype around, qsizetype most);

/// Words that were taken away and words that came.
struct ChangedWords
{
    int removed = 0;
    int added = 0;

    bool operator==(const ChangedWords &) const = default;
};
ChangedWords changedWords(const QList<Difference> &differences);

} // namespace tilshi::text
