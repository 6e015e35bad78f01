#include "text/compare/likeness.h"
#include "text/compare/objects.h"
#include "text/plaintext.h"

#include <algorithm>

namespace tilshi::text {

namespace {

constexpr double leastLikeness = 0.3; ///< of a line that is the same one

using Pairs = QList<std::pair<qsizetype, qsizetype>>;

bool hasWideCells(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) {
        return std::any_of(row.begin(), row.end(),
                           [](const TableCell &cell) { return cell.span != 1; });
    });
}

QString textOf(const TableCell &cell)
{
    QStringList lines;
    for (const Runs &paragraph : cell.paragraphs) {
        lines.append(plainText(paragraph));
    }
    return lines.join(u'\n');
}

QStringList rowTexts(const Table &table)
{
    QStringList texts;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row) {
            cells.append(textOf(cell));
        }
        texts.append(cells.join(u'\n'));
    }
    return texts;
}

QStringList columnTexts(const Table &table)
{
    QStringList texts(columnCount(table));
    for (const TableRow &row : table.rows) {
        for (qsizetype at = 0; at < row.size(); ++at) {
            texts[at] += u'\n' + textOf(row[at]);
        }
    }
    return texts;
}

bool sameSpans(const TableRow &one, const TableRow &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const TableCell &a, const TableCell &b) { return a.span == b.span; });
}

/// Lines in order: those that are on one side only between those on both, the gone ones first.
QList<LinePair> linesOf(const Pairs &pairs, qsizetype before, qsizetype after,
                        ChangeNumbers &numbers)
{
    QList<LinePair> lines;
    std::pair<qsizetype, qsizetype> next{0, 0};
    const auto addUpTo = [&](const std::pair<qsizetype, qsizetype> &end) {
        for (; next.first < end.first; ++next.first) {
            lines.append({int(next.first), -1, numbers.next()});
        }
        for (; next.second < end.second; ++next.second) {
            lines.append({-1, int(next.second), numbers.next()});
        }
    };
    for (const auto &pair : pairs) {
        addUpTo(pair);
        lines.append({int(pair.first), int(pair.second), noChange});
        next = {pair.first + 1, pair.second + 1};
    }
    addUpTo({before, after});
    return lines;
}

/// Cells of a row by their number: as many as the longest row of both tables has.
QList<LinePair> cellNumbers(const Table &before, const Table &after)
{
    qsizetype most = 0;
    for (const Table *table : {&before, &after}) {
        for (const TableRow &row : table->rows) {
            most = std::max(most, row.size());
        }
    }
    QList<LinePair> lines;
    for (int at = 0; at < most; ++at) {
        lines.append({at, at, noChange});
    }
    return lines;
}

const TableCell *cellAt(const Table &table, int row, int column)
{
    if (row < 0 || column < 0 || column >= table.rows[row].size()) {
        return nullptr;
    }
    return &table.rows[row][column];
}

Units unitsOf(const TableCell *cell)
{
    Units units;
    for (const Runs &paragraph : cell ? cell->paragraphs : QList<Runs>()) {
        units.append({{}, paragraph, {}});
    }
    return units;
}

CellPair cellBetween(const TableCell *before, const TableCell *after, int lineChange,
                     ChangeNumbers &numbers)
{
    const Units gone = unitsOf(before);
    const Units come = unitsOf(after);
    CellPair pair{after ? after->span : before ? before->span : 1, {}};
    if (!gone.isEmpty() && !come.isEmpty()) {
        pair.parts = partsBetween(gone, come, numbers);
    } else if (!gone.isEmpty() || !come.isEmpty()) {
        const int change = lineChange == noChange ? numbers.next() : lineChange;
        pair.parts = partsOfGone(gone, change) + partsOfNew(come, change);
    }
    return pair;
}

QList<CellPair> cellsOf(const Table &before, const Table &after, const LinePair &row,
                        const QList<LinePair> &columns, ChangeNumbers &numbers)
{
    QList<CellPair> cells;
    for (const LinePair &column : columns) {
        const TableCell *gone = cellAt(before, row.before, column.before);
        const TableCell *come = cellAt(after, row.after, column.after);
        const bool beyondRow = !gone && !come && column.change == noChange;
        if (!beyondRow) {
            const int change = row.change != noChange ? row.change : column.change;
            cells.append(cellBetween(gone, come, change, numbers));
        }
    }
    return cells;
}

bool isMade(const LinePair &line, const std::function<bool(int)> &isTaken)
{
    return line.change == noChange || (line.after >= 0) == isTaken(line.change);
}

} // namespace

std::optional<TablePair> tableBetween(const Table &before, const Table &after,
                                      ChangeNumbers &numbers)
{
    const bool wide = hasWideCells(before) || hasWideCells(after);
    if (wide && columnCount(before) != columnCount(after)) {
        return {};
    }
    TablePair pair{before.headed, after.headed, noChange, {}, {}, {}};
    if (before.headed != after.headed) {
        pair.headedChange = numbers.next();
    }
    Pairs rows = pairsInOrder(Likeness(rowTexts(before), rowTexts(after)), leastLikeness);
    if (wide) {
        rows.removeIf([&](const std::pair<qsizetype, qsizetype> &row) {
            return !sameSpans(before.rows[row.first], after.rows[row.second]);
        });
    }
    pair.rows = linesOf(rows, before.rows.size(), after.rows.size(), numbers);
    pair.columns = wide ? cellNumbers(before, after)
                        : linesOf(pairsInOrder(Likeness(columnTexts(before), columnTexts(after)),
                                               leastLikeness),
                                  columnCount(before), columnCount(after), numbers);
    for (const LinePair &row : std::as_const(pair.rows)) {
        pair.cells.append(cellsOf(before, after, row, pair.columns, numbers));
    }
    return pair;
}

Table composedTable(const TablePair &pair, const std::function<bool(int)> &isTaken)
{
    Table table;
    const bool headed = pair.headedChange == noChange || isTaken(pair.headedChange);
    table.headed = headed ? pair.headedAfter : pair.headedBefore;
    for (qsizetype row = 0; row < pair.rows.size(); ++row) {
        if (!isMade(pair.rows[row], isTaken)) {
            continue;
        }
        TableRow cells;
        for (qsizetype column = 0; column < pair.cells[row].size(); ++column) {
            if (!isMade(pair.columns[column], isTaken)) {
                continue;
            }
            const CellPair &cell = pair.cells[row][column];
            TableCell composed{{}, cell.span};
            for (const Unit &unit : composedUnits(cell.parts, isTaken)) {
                composed.paragraphs.append(unit.runs);
            }
            cells.append(composed);
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace tilshi::text
