#include "text/compare/mergedrow.h"

#include <algorithm>

namespace tilshi::text {

namespace {

bool areText(const Units &units)
{
    return std::all_of(units.begin(), units.end(), [](const Unit &unit) { return unit.isText(); });
}

bool isOneObject(const Units &units, UnitKind kind)
{
    return units.size() == 1 && !units.constFirst().isText() &&
           units.constFirst().frame.kind == kind;
}

std::optional<Units> mergedUnits(const Units &base, const Units &mine, const Units &theirs)
{
    if (mine.isEmpty() || theirs.isEmpty()) {
        return {};
    }
    if (areText(base) && areText(mine) && areText(theirs)) {
        return mergedWords(base, mine, theirs);
    }
    const UnitKind kind = mine.constFirst().frame.kind;
    if (isOneObject(base, kind) && isOneObject(mine, kind) && isOneObject(theirs, kind)) {
        if (const auto unit =
                mergedObject(base.constFirst(), mine.constFirst(), theirs.constFirst())) {
            return Units{*unit};
        }
    }
    return {};
}

} // namespace

MergedRow mergedRow(const Units &base, const Units &mine, const Units &theirs)
{
    MergedRow row{MergeSource::Base, {}, base, mine, theirs};
    if (mine == theirs) {
        row.source = mine == base ? MergeSource::Base : MergeSource::Both;
        row.units = mine;
    } else if (mine == base) {
        row.source = MergeSource::Theirs;
        row.units = theirs;
    } else if (theirs == base) {
        row.source = MergeSource::Mine;
        row.units = mine;
    } else if (const auto units = mergedUnits(base, mine, theirs)) {
        row.source = MergeSource::Both;
        row.units = *units;
    } else {
        row.source = MergeSource::Conflict;
    }
    return row;
}

} // namespace tilshi::text
