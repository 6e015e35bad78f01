#include "text/compare/changelist.h"

#include "text/compare/formats.h"
#include "text/compare/numbering.h"
#include "text/plaintext.h"

#include <QHash>

namespace tilshi::text {

namespace {

constexpr QChar paragraphEnd = u'¶';

/// The part in which the row's only paragraph got another frame.
Part *newFrame(Row &row)
{
    const bool single = row.before.count == 1 && row.after.count == 1 && !row.parts.isEmpty();
    Part *part = single ? &row.parts.first() : nullptr;
    return part && part->kind == ChangeKind::Format ? part : nullptr;
}

/// What differs between two frames, so that the same step at another level is the same.
bool sameStep(const Part &one, const Part &other)
{
    const auto plain = [](Frame frame) {
        frame.number.reset();
        frame.level = 0;
        return frame;
    };
    const auto rise = [](const Part &part) {
        return part.frameAfter->level - part.frameBefore->level;
    };
    return plain(*one.frameBefore) == plain(*other.frameBefore) &&
           plain(*one.frameAfter) == plain(*other.frameAfter) && rise(one) == rise(other);
}

/// Whether nothing changed but at which number an item begins to count.
bool isNewNumber(const Part &part)
{
    Frame before = *part.frameBefore;
    before.number = part.frameAfter->number;
    return before == *part.frameAfter;
}

bool comesOrGoes(const Row &row)
{
    return row.whereabouts == Whereabouts::Stays && row.change != noChange &&
           (row.before.isEmpty() || row.after.isEmpty());
}

void joinMoves(QList<Row> &rows)
{
    for (qsizetype at = 1; at < rows.size(); ++at) {
        const Row &last = rows[at - 1];
        Row &row = rows[at];
        if (last.whereabouts == Whereabouts::CameHere && row.whereabouts == Whereabouts::CameHere &&
            last.before.end() == row.before.first) {
            row.change = last.change;
        }
    }
    QHash<qsizetype, int> changes; ///< by the first unit before
    for (const Row &row : std::as_const(rows)) {
        if (row.whereabouts == Whereabouts::CameHere) {
            changes.insert(row.before.first, row.change);
        }
    }
    for (Row &row : rows) {
        if (row.whereabouts == Whereabouts::WentAway) {
            row.change = changes.value(row.before.first);
        }
    }
}

void joinFrames(QList<Row> &rows)
{
    for (qsizetype at = 1; at < rows.size(); ++at) {
        Part *part = newFrame(rows[at]);
        Part *last = newFrame(rows[at - 1]);
        if (part && last && sameStep(*last, *part)) {
            part->change = last->change;
        } else if (part && isNewNumber(*part) && comesOrGoes(rows[at - 1])) {
            part->change = rows[at - 1].change;
        } else if (last && isNewNumber(*last) && comesOrGoes(rows[at])) {
            last->change = rows[at].change;
        }
    }
}

/// Collects what a reader is told of each change.
class ChangeList
{
public:
    explicit ChangeList(Comparison &comparison)
        : m_comparison(comparison)
    {
        for (qsizetype at = 0; at < comparison.rows.size(); ++at) {
            addRow(at);
        }
        for (Change &change : m_comparison.changes) {
            change.before = change.before.trimmed();
            change.after = change.after.trimmed();
        }
    }

private:
    Change *at(int number, qsizetype row, ChangeKind kind)
    {
        if (number == noChange) {
            return nullptr;
        }
        QList<Change> &changes = m_comparison.changes;
        if (number == changes.size()) {
            changes.append({kind, row, {}, {}});
        }
        return &changes[number];
    }

    void addRow(qsizetype at)
    {
        const Row &row = m_comparison.rows[at];
        if (row.whereabouts == Whereabouts::WentAway) {
            return;
        }
        if (Change *change = this->at(row.change, at, row.kind)) {
            if (change->kind == row.kind) {
                addUnits(*change, row);
            }
        }
        if (!row.before.isEmpty() && !row.after.isEmpty()) {
            addParts(row.parts, at, {});
        }
        for (const FieldPair &field : row.fields) {
            addParts(field.parts, at, field.field);
        }
        if (row.table) {
            addTable(*row.table, at);
        }
    }

    void addUnits(Change &change, const Row &row) const
    {
        const auto add = [](QString &text, const Units &units, const UnitRange &range) {
            for (qsizetype at = range.first; at < range.end(); ++at) {
                text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + textOf(units[at]);
            }
        };
        add(change.before, m_comparison.before, row.before);
        add(change.after, m_comparison.after, row.after);
    }

    void addParts(const Parts &parts, qsizetype row, std::optional<UnitField> field)
    {
        for (qsizetype number = 0; number < parts.size(); ++number) {
            const Part &part = parts[number];
            if (Change *change = at(part.change, row, part.kind)) {
                change->field = field;
                add(*change, part, parts);
            } else if (joinsFormats(parts, number)) {
                Change &last = m_comparison.changes[parts[number - 1].change];
                last.before += plainText(part.before);
                last.after += plainText(part.after);
            }
        }
    }

    /// Whether the part is the blank between two words that were restyled together.
    static bool joinsFormats(const Parts &parts, qsizetype number)
    {
        return number > 0 && number + 1 < parts.size() &&
               parts[number - 1].kind == ChangeKind::Format &&
               parts[number - 1].change == parts[number + 1].change;
    }

    void add(Change &change, const Part &part, const Parts &parts)
    {
        if (part.kind == ChangeKind::Format) {
            addFormat(change, part, parts);
            return;
        }
        change.before += part.frameBefore ? QString(paragraphEnd) : plainText(part.before);
        change.after += part.frameAfter ? QString(paragraphEnd) : plainText(part.after);
        const bool gone = !change.before.trimmed().isEmpty();
        const bool come = !change.after.trimmed().isEmpty();
        if (change.kind != ChangeKind::Format && change.kind != ChangeKind::Move && gone != come) {
            change.kind = come ? ChangeKind::Insert : ChangeKind::Delete;
        } else if (change.kind == ChangeKind::Insert || change.kind == ChangeKind::Delete) {
            change.kind = ChangeKind::Replace;
        }
    }

    /// @param parts all around it: what is said of a new frame is the paragraph in it
    static void addFormat(Change &change, const Part &part, const Parts &parts)
    {
        if (change.kind != ChangeKind::Format) {
            return;
        }
        if (part.beginsParagraph()) {
            change.frameBefore = change.frameBefore ? change.frameBefore : part.frameBefore;
            change.frameAfter = change.frameAfter ? change.frameAfter : part.frameAfter;
            for (const Part &one : parts) {
                change.before += plainText(one.before);
                change.after += plainText(one.after);
            }
            change.before += u'\n';
            change.after += u'\n';
            return;
        }
        const Restyling restyling = restylingOf(part);
        change.marksAdded = restyling.added;
        change.marksRemoved = restyling.removed;
        change.linkChanged = restyling.link.has_value();
        change.languageChanged = restyling.language.has_value();
        change.before += plainText(part.before);
        change.after += plainText(part.after);
    }

    void addTable(const TablePair &table, qsizetype row)
    {
        at(table.headedChange, row, ChangeKind::Format);
        for (const LinePair &column : table.columns) {
            at(column.change, row, column.after < 0 ? ChangeKind::Delete : ChangeKind::Insert);
        }
        for (qsizetype line = 0; line < table.rows.size(); ++line) {
            const LinePair &pair = table.rows[line];
            at(pair.change, row, pair.after < 0 ? ChangeKind::Delete : ChangeKind::Insert);
            for (const CellPair &cell : table.cells[line]) {
                addCell(cell, row);
            }
        }
    }

    static void addWord(QString &words, const QString &word)
    {
        words += words.isEmpty() || word.isEmpty() ? word : u' ' + word;
    }

    void addCell(const CellPair &cell, qsizetype row)
    {
        for (const Part &part : cell.parts) {
            Change *change = at(part.change, row, part.kind);
            if (change && part.kind == ChangeKind::Format) {
                addFormat(*change, part, cell.parts);
            } else if (change) {
                addWord(change->before, plainText(part.before));
                addWord(change->after, plainText(part.after));
            }
        }
    }

    Comparison &m_comparison;
};

} // namespace

void joinRows(Comparison &comparison)
{
    joinMoves(comparison.rows);
    joinFrames(comparison.rows);
}

void listChanges(Comparison &comparison)
{
    QHash<int, int> numbers;
    const auto renumber = [&numbers](int &change) {
        if (change != noChange) {
            change = numberOf(change, numbers);
        }
    };
    for (Row &row : comparison.rows) {
        if (row.whereabouts != Whereabouts::WentAway) {
            forEachChangeNumber(row, renumber);
        }
    }
    for (Row &row : comparison.rows) {
        if (row.whereabouts == Whereabouts::WentAway) {
            forEachChangeNumber(row, renumber);
        }
    }
    comparison.changes.clear();
    ChangeList list(comparison);
}

} // namespace tilshi::text
