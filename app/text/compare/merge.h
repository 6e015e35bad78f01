#pragma once

#include "text/compare/units.h"

namespace tilshi::text {

/// Who made a stretch of the merged text what it is.
enum class MergeSource
{
    Base, ///< nobody: as it was
    Mine,
    Theirs,
    Both,    ///< both, alike or at different words of it
    Conflict ///< both, at the same words and not alike
};

/// A paragraph or object of the merged text; several where one was split or some were joined.
struct MergedRow
{
    MergeSource source = MergeSource::Base;
    Units units; ///< as merged; none where it is gone, and in a conflict
    Units base;  ///< the three forms; none where it is not in one
    Units mine;
    Units theirs;

    bool operator==(const MergedRow &) const = default;
};

/// What is written for a conflict.
enum class MergeChoice
{
    Mine,
    Theirs,
    Both, ///< mine, then the other's
    Base
};

struct Merge
{
    QList<MergedRow> rows; ///< in reading order

    int conflictCount() const;
    bool operator==(const Merge &) const = default;
};

/// Three-way, by paragraphs and within them by words: what only one side did is done, also beside
/// what the other did to the same paragraph. Paragraphs that both added at one place are both
/// there, mine first. Nothing that either wrote is lost: what can't be both is a conflict of its
/// paragraph.
Merge merge(const Units &base, const Units &mine, const Units &theirs);
Merge merge(const Body &base, const Body &mine, const Body &theirs);

/// The merged text.
/// @param choices one for each conflict in reading order; Both for those that are missing
Units resolved(const Merge &merge, const QList<MergeChoice> &choices = {});

} // namespace tilshi::text
