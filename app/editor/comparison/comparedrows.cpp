#include "editor/comparison/comparedrows.h"

#include "text/listnumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace tilshi::editor {

namespace {

using text::ChangeKind;
using text::Frame;
using text::Part;
using text::UnitField;
using text::UnitKind;

class ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(tilshi::editor::ComparisonWords)

public:
    static QString of(text::Mark mark)
    {
        switch (mark) {
        case text::Mark::Bold:
            return tr("bold");
        case text::Mark::Italic:
            return tr("italic");
        case text::Mark::Underline:
            return tr("underlined");
        case text::Mark::Strike:
            return tr("struck through");
        case text::Mark::Superscript:
            return tr("superscript");
        case text::Mark::Subscript:
            return tr("subscript");
        case text::Mark::KeepScript:
            return tr("kept in other scripts");
        }
        Q_UNREACHABLE();
    }

    static QString of(UnitField field)
    {
        switch (field) {
        case UnitField::Media:
            return tr("File");
        case UnitField::Alt:
            return tr("Alt text");
        case UnitField::Caption:
            return tr("Caption");
        case UnitField::Credit:
            return tr("Credit");
        case UnitField::Title:
            return tr("Title");
        case UnitField::Source:
            return tr("Source");
        }
        Q_UNREACHABLE();
    }

    static QString of(const Frame &frame)
    {
        switch (frame.kind) {
        case UnitKind::Heading:
            return frame.level == 2 ? tr("heading") : tr("subheading");
        case UnitKind::ListItem:
            return frame.style == text::ListStyle::Numbered ? tr("numbered list")
                                                            : tr("bulleted list");
        case UnitKind::QuoteParagraph:
        case UnitKind::Attribution:
            return tr("quote");
        case UnitKind::NoteParagraph:
            return tr("note");
        case UnitKind::Image:
            return tr("picture");
        case UnitKind::Separator:
            return tr("separator");
        case UnitKind::Table:
            return tr("table");
        case UnitKind::Embed:
            return tr("link card");
        case UnitKind::Paragraph:
            break;
        }
        return tr("paragraph");
    }

    static QString format(const text::Change &change);
    static QString movedAway(bool isDown) { return isDown ? tr("↓ Moved down") : tr("↑ Moved up"); }
    static QString movedHere(bool isDown)
    {
        return isDown ? tr("↑ Moved from above") : tr("↓ Moved from below");
    }
    static QString wasMoved() { return tr("Moved"); }
    static QString quoted(const QString &words) { return tr("«%1»").arg(words); }
};

constexpr std::array allMarks{text::Mark::Bold,      text::Mark::Italic,      text::Mark::Underline,
                              text::Mark::Strike,    text::Mark::Superscript, text::Mark::Subscript,
                              text::Mark::KeepScript};

QString ComparisonWords::format(const text::Change &change)
{
    QStringList words;
    for (const text::Mark mark : allMarks) {
        if (change.marksAdded.testFlag(mark)) {
            words.append(of(mark));
        } else if (change.marksRemoved.testFlag(mark)) {
            words.append(tr("no longer %1").arg(of(mark)));
        }
    }
    if (change.linkChanged) {
        words.append(tr("link"));
    }
    if (change.languageChanged) {
        words.append(tr("language"));
    }
    if (change.frameAfter) {
        words.append(of(*change.frameAfter));
    }
    return tr("Format: %1").arg(words.join(QStringLiteral(", ")));
}

Emphasis emphasisOf(ChangeKind kind, bool isBefore)
{
    switch (kind) {
    case ChangeKind::Same:
    case ChangeKind::Move:
        return Emphasis::None;
    case ChangeKind::Format:
        return Emphasis::Reformatted;
    case ChangeKind::Insert:
    case ChangeKind::Delete:
    case ChangeKind::Replace:
        break;
    }
    return isBefore ? Emphasis::Removed : Emphasis::Added;
}

QString labelOf(const Frame &frame)
{
    if (frame.kind != UnitKind::ListItem) {
        return {};
    }
    if (frame.style == text::ListStyle::Bulleted) {
        return QStringLiteral("•");
    }
    return frame.number ? QString::number(*frame.number) + u'.' : QStringLiteral("№");
}

ComparedParagraph paragraphOf(const Frame &frame, ComparedKind plain)
{
    switch (frame.kind) {
    case UnitKind::Heading:
        return {ComparedKind::Heading, {}, {}};
    case UnitKind::QuoteParagraph:
        return {ComparedKind::Quote, {}, {}};
    case UnitKind::Attribution:
        return {ComparedKind::Aside, QStringLiteral("–"), {}};
    case UnitKind::NoteParagraph:
        return {ComparedKind::Aside, {}, {}};
    default:
        break;
    }
    return {plain, labelOf(frame), {}};
}

/// Writes the parts of a text into the paragraphs of its sides.
class PartWriter
{
public:
    PartWriter(ComparedRow &row, int firstChange, ComparedKind plain)
        : m_row(row)
        , m_firstChange(firstChange)
        , m_plain(plain)
    {
    }

    void note(int change)
    {
        if (change != text::noChange && !m_row.numbers.contains(change + m_firstChange)) {
            m_row.numbers.append(change + m_firstChange);
        }
    }

    void write(const Part &part)
    {
        note(part.change);
        if (part.beginsParagraph()) {
            begin(part);
        } else {
            writeWords(part);
        }
    }

    void write(const text::Parts &parts)
    {
        for (const Part &part : parts) {
            write(part);
        }
    }

    /// A line of its own on both sides.
    void beginLine(const QString &label)
    {
        for (QList<ComparedParagraph> *side : {&m_row.before, &m_row.after, &m_row.together}) {
            side->append({ComparedKind::Aside, label, {}});
        }
    }

    void writeBetweenCells()
    {
        for (QList<ComparedParagraph> *side : {&m_row.before, &m_row.after, &m_row.together}) {
            side->last().text.append({QStringLiteral(" │ "), Emphasis::None, {}});
        }
    }

private:
    void begin(const Part &part)
    {
        if (part.frameBefore) {
            m_row.before.append(paragraphOf(*part.frameBefore, m_plain));
        }
        if (part.frameAfter) {
            m_row.after.append(paragraphOf(*part.frameAfter, m_plain));
        }
        const Frame &frame = part.frameAfter ? *part.frameAfter : *part.frameBefore;
        const bool isBorderChange = part.frameBefore.has_value() != part.frameAfter.has_value();
        if (isBorderChange && !m_row.together.isEmpty()) {
            const Emphasis emphasis = part.frameBefore ? Emphasis::Removed : Emphasis::Added;
            m_row.together.last().text.append({QStringLiteral("¶"), emphasis, {}});
        }
        if (part.frameAfter || m_row.together.isEmpty()) {
            m_row.together.append(paragraphOf(frame, m_plain));
        }
    }

    void writeWords(const Part &part)
    {
        const bool hasBoth = part.kind == ChangeKind::Same || part.kind == ChangeKind::Format;
        append(m_row.before, part.before, emphasisOf(part.kind, true));
        append(m_row.after, part.after, emphasisOf(part.kind, false));
        if (!hasBoth) {
            append(m_row.together, part.before, Emphasis::Removed);
        }
        append(m_row.together, part.after, emphasisOf(part.kind, false));
    }

    void append(QList<ComparedParagraph> &side, const text::Runs &runs, Emphasis emphasis) const
    {
        if (!runs.isEmpty() && side.isEmpty()) {
            side.append({m_plain, {}, {}});
        }
        for (const text::Run &run : runs) {
            side.last().text.append({run.text, emphasis, run.marks});
        }
    }

    ComparedRow &m_row;
    int m_firstChange;
    ComparedKind m_plain;
};

/// A unit as it stands on one side alone.
QList<ComparedParagraph> paragraphsOf(const text::Unit &unit, Emphasis emphasis, ComparedKind plain)
{
    if (unit.isText()) {
        ComparedParagraph paragraph = paragraphOf(unit.frame, plain);
        for (const text::Run &run : unit.runs) {
            paragraph.text.append({run.text, emphasis, run.marks});
        }
        return {paragraph};
    }
    QList<ComparedParagraph> lines;
    for (const QString &line : text::textOf(unit).split(u'\n', Qt::SkipEmptyParts)) {
        const ComparedStretch stretch{line, emphasis, {}};
        lines.append({ComparedKind::Aside, {}, {stretch}});
    }
    if (lines.isEmpty()) {
        const ComparedStretch name{ComparisonWords::of(unit.frame), emphasis, {}};
        return {{ComparedKind::Aside, {}, {name}}};
    }
    lines.first().label = ComparisonWords::of(unit.frame) + u':';
    return lines;
}

QList<ComparedParagraph> paragraphsOf(const text::Units &units, const text::UnitRange &range,
                                      Emphasis emphasis, ComparedKind plain)
{
    QList<ComparedParagraph> all;
    for (qsizetype at = range.first; at < range.end(); ++at) {
        all += paragraphsOf(units.at(at), emphasis, plain);
    }
    return all;
}

/// Where the row came, went, or is another object: both sides as they are.
void writeWhole(ComparedRow &drawn, const text::Row &row, const text::Comparison &comparison,
                ComparedKind plain)
{
    const bool isMove = row.whereabouts != text::Whereabouts::Stays;
    const bool isSame = row.change == text::noChange || isMove;
    if (row.whereabouts != text::Whereabouts::CameHere) {
        drawn.before = paragraphsOf(comparison.before, row.before,
                                    isSame ? Emphasis::None : Emphasis::Removed, plain);
    }
    if (row.whereabouts != text::Whereabouts::WentAway) {
        drawn.after = paragraphsOf(comparison.after, row.after,
                                   isSame ? Emphasis::None : Emphasis::Added, plain);
    }
    drawn.together = isSame && !isMove ? drawn.after : drawn.before + drawn.after;
}

void writeTable(PartWriter &writer, const text::TablePair &table)
{
    writer.note(table.headedChange);
    for (const text::LinePair &column : table.columns) {
        writer.note(column.change);
    }
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        writer.note(table.rows.at(at).change);
        writer.beginLine({});
        const QList<text::CellPair> cells = table.cells.value(at);
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            if (cell > 0) {
                writer.writeBetweenCells();
            }
            for (const Part &part : cells.at(cell).parts) {
                if (part.beginsParagraph()) {
                    writer.note(part.change);
                } else {
                    writer.write(part);
                }
            }
        }
    }
}

void writeFields(PartWriter &writer, const QList<text::FieldPair> &fields)
{
    for (const text::FieldPair &field : fields) {
        const auto hasText = [](const Part &part) {
            return !part.before.isEmpty() || !part.after.isEmpty();
        };
        if (std::any_of(field.parts.begin(), field.parts.end(), hasText)) {
            writer.beginLine(ComparisonWords::of(field.field) + u':');
            writer.write(field.parts);
        }
    }
}

RowChange changeOf(const text::Row &row)
{
    switch (row.whereabouts) {
    case text::Whereabouts::WentAway:
        return RowChange::MovedAway;
    case text::Whereabouts::CameHere:
        return RowChange::MovedHere;
    case text::Whereabouts::Stays:
        break;
    }
    return row.kind == ChangeKind::Same ? RowChange::None : RowChange::Changed;
}

/// The text before of what was moved stands where it stood, with the words that went from it.
void giveBack(QList<ComparedRow> &rows)
{
    for (ComparedRow &here : rows) {
        const auto isOtherHalf = [&here](const ComparedRow &row) {
            return row.change == RowChange::MovedAway && !here.numbers.isEmpty() &&
                   row.numbers.contains(here.numbers.constFirst());
        };
        const auto away = here.change == RowChange::MovedHere
                              ? std::find_if(rows.begin(), rows.end(), isOtherHalf)
                              : rows.end();
        if (away != rows.end() && !here.before.isEmpty()) {
            away->before = std::exchange(here.before, {});
        }
    }
}

QString noteOf(const text::Row &row, const ComparedRow &drawn, const text::Comparison &comparison,
               int firstChange)
{
    if (row.whereabouts != text::Whereabouts::Stays) {
        const bool isDown = row.after.first > row.before.first;
        return row.whereabouts == text::Whereabouts::WentAway ? ComparisonWords::movedAway(isDown)
                                                              : ComparisonWords::movedHere(isDown);
    }
    QStringList notes;
    for (const int number : drawn.numbers) {
        const text::Change &change = comparison.changes.at(number - firstChange);
        if (change.kind == ChangeKind::Format) {
            notes.append(ComparisonWords::format(change));
        }
    }
    notes.removeDuplicates();
    return notes.join(QStringLiteral(" · "));
}

} // namespace

QList<ComparedRow> comparedRows(const text::Comparison &comparison, int firstChange,
                                ComparedKind kind)
{
    QList<ComparedRow> rows;
    for (const text::Row &row : comparison.rows) {
        ComparedRow drawn{changeOf(row)};
        PartWriter writer(drawn, firstChange, kind);
        writer.note(row.change);
        if (!row.parts.isEmpty()) {
            writer.write(row.parts);
        } else if (row.table) {
            writeTable(writer, *row.table);
        } else if (!row.fields.isEmpty()) {
            writeFields(writer, row.fields);
        } else {
            writeWhole(drawn, row, comparison, kind);
        }
        drawn.note = noteOf(row, drawn, comparison, firstChange);
        rows.append(drawn);
    }
    giveBack(rows);
    return rows;
}

QString described(const text::Change &change)
{
    switch (change.kind) {
    case ChangeKind::Move:
        return ComparisonWords::wasMoved();
    case ChangeKind::Format:
        return ComparisonWords::format(change);
    default:
        break;
    }
    QStringList sides;
    for (const QString &words : {change.before, change.after}) {
        if (!words.isEmpty()) {
            sides.append(ComparisonWords::quoted(words));
        }
    }
    const QString arrow = QStringLiteral(" → ");
    if (change.after.isEmpty()) {
        return sides.join(arrow) + arrow + QStringLiteral("∅");
    }
    return sides.join(arrow);
}

} // namespace tilshi::editor
