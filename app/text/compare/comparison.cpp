#include "text/compare/comparison.h"

#include "text/compare/changelist.h"
#include "text/compare/objects.h"

namespace tilshi::text {

namespace {

class RowWriter
{
public:
    RowWriter(const Units &before, const Units &after)
        : m_before(before)
        , m_after(after)
    {
    }

    Row write(const AlignedUnits &units)
    {
        Row row;
        row.whereabouts = units.whereabouts;
        row.before = units.before;
        row.after = units.after;
        if (units.whereabouts == Whereabouts::WentAway) {
            row.kind = ChangeKind::Move;
        } else if (units.before.isEmpty()) {
            row.kind = ChangeKind::Insert;
            row.change = m_numbers.next();
            row.parts = partsOfNew(texts(m_after, units.after), row.change);
        } else if (units.after.isEmpty()) {
            row.kind = ChangeKind::Delete;
            row.change = m_numbers.next();
            row.parts = partsOfGone(texts(m_before, units.before), row.change);
        } else {
            writePair(row);
        }
        return row;
    }

private:
    static Units slice(const Units &units, const UnitRange &range)
    {
        return units.mid(range.first, range.count);
    }
    static Units texts(const Units &units, const UnitRange &range)
    {
        return units[range.first].isText() ? slice(units, range) : Units();
    }

    void writePair(Row &row)
    {
        const Unit &before = m_before[row.before.first];
        const Unit &after = m_after[row.after.first];
        if (row.whereabouts == Whereabouts::CameHere) {
            row.change = m_numbers.next();
        }
        if (before.isText()) {
            row.parts =
                partsBetween(slice(m_before, row.before), slice(m_after, row.after), m_numbers);
            row.kind = kindOf(row.parts);
        } else if (before != after) {
            writeObject(row, before, after);
        }
        if (row.whereabouts == Whereabouts::CameHere) {
            row.kind = ChangeKind::Move;
        }
    }

    void writeObject(Row &row, const Unit &before, const Unit &after)
    {
        row.kind = ChangeKind::Replace;
        if (const auto *table = std::get_if<Table>(&before.object)) {
            row.table = tableBetween(*table, std::get<Table>(after.object), m_numbers);
            if (!row.table && row.change == noChange) {
                row.change = m_numbers.next();
            }
        } else {
            row.fields = fieldsBetween(before, after, m_numbers);
        }
    }

    const Units &m_before;
    const Units &m_after;
    ChangeNumbers m_numbers;
};

/// Units of a row that are on both sides.
Units composedPair(const Comparison &comparison, const Row &row,
                   const std::function<bool(int)> &isTaken)
{
    if (!row.parts.isEmpty()) {
        return composedUnits(row.parts, isTaken);
    }
    Unit unit = comparison.before[row.before.first];
    const Unit &after = comparison.after[row.after.first];
    if (!row.fields.isEmpty()) {
        return {composedObject(unit, after, row.fields, isTaken)};
    }
    if (row.table) {
        unit.object = composedTable(*row.table, isTaken);
        return {unit};
    }
    return {row.change != noChange && isTaken(row.change) ? after : unit};
}

Units composedRow(const Comparison &comparison, const Row &row,
                  const std::function<bool(int)> &isTaken)
{
    const bool taken = row.change == noChange || isTaken(row.change);
    switch (row.whereabouts) {
    case Whereabouts::Stays:
        break;
    case Whereabouts::CameHere:
        return taken ? composedPair(comparison, row, isTaken) : Units();
    case Whereabouts::WentAway:
        if (taken) {
            return {};
        }
        for (const Row &other : comparison.rows) {
            if (other.whereabouts == Whereabouts::CameHere && other.before == row.before) {
                return composedPair(comparison, other, isTaken);
            }
        }
        return {};
    }
    if (row.before.isEmpty()) {
        return taken ? comparison.after.mid(row.after.first, row.after.count) : Units();
    }
    if (row.after.isEmpty()) {
        return taken ? Units() : comparison.before.mid(row.before.first, row.before.count);
    }
    return composedPair(comparison, row, isTaken);
}

} // namespace

Comparison compare(const Units &before, const Units &after)
{
    Comparison comparison{before, after, {}, {}};
    RowWriter writer(comparison.before, comparison.after);
    const QList<AlignedUnits> all = aligned(before, after);
    for (const AlignedUnits &units : all) {
        comparison.rows.append(writer.write(units));
    }
    joinRows(comparison);
    listChanges(comparison);
    return comparison;
}

Comparison compare(const Body &before, const Body &after)
{
    return compare(unitsOf(before), unitsOf(after));
}

Units composed(const Comparison &comparison, const std::function<bool(int)> &isTaken)
{
    Units units;
    for (const Row &row : comparison.rows) {
        units += composedRow(comparison, row, isTaken);
    }
    return units;
}

Body applied(const Comparison &comparison)
{
    return bodyOf(composed(comparison, [](int) { return true; }));
}

Body withoutChange(const Comparison &comparison, int change)
{
    return bodyOf(composed(comparison, [change](int one) { return one != change; }));
}

Body withChange(const Comparison &comparison, int change)
{
    return bodyOf(composed(comparison, [change](int one) { return one == change; }));
}

} // namespace tilshi::text
