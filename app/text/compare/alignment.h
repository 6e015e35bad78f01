#pragma once

#include "text/compare/units.h"

namespace tilshi::text {

/// Consecutive units.
struct UnitRange
{
    qsizetype first = 0;
    qsizetype count = 0;

    bool isEmpty() const { return count == 0; }
    qsizetype end() const { return first + count; }
    bool operator==(const UnitRange &) const = default;
};

enum class Whereabouts
{
    Stays,
    WentAway, ///< of a moved unit: the place where it stood before
    CameHere  ///< of a moved unit: the place where it stands after
};

/// Units before and what became of them after. One to one mostly; one to some where a paragraph was
/// split, some to one where paragraphs were joined; none on one side where a unit came or went.
struct AlignedUnits
{
    UnitRange before;
    UnitRange after;
    Whereabouts whereabouts = Whereabouts::Stays;
    bool operator==(const AlignedUnits &) const = default;
};

/// Which unit became which, by what they say. Each unit is in one entry, but a moved one in two:
/// where it went and where it came, both with its places on both sides. In reading order: without
/// those that came here they are all units before in their order, without those that went away all
/// units after; where units went and others came between the same neighbours, those that went
/// first.
QList<AlignedUnits> aligned(const Units &before, const Units &after);

} // namespace tilshi::text
