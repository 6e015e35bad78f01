#include "importing/composer.h"

#include "importing/blocklines.h"

#include <utility>

namespace tilshi::importing {

namespace {

constexpr qint64 mostCells = 100'000;

text::Block blockOf(const Style &style, const text::Runs &runs)
{
    switch (style.role) {
    case Role::Heading:
        return text::Heading{style.level, runs};
    case Role::Item:
        return text::List{{{style.list, style.level, runs, style.painted.numerals}}};
    case Role::Quote:
        return text::Quote{{runs}, {}};
    case Role::Attribution:
        return text::Quote{{}, runs};
    case Role::Note:
        return text::Note{{runs}};
    case Role::Paragraph:
        break;
    }
    return text::Paragraph{runs};
}

} // namespace

void Composer::endLine(const Style &style)
{
    if (m_line.isEmpty()) {
        return;
    }
    const text::Runs runs = m_line.take();
    const QString &marker = style.painted.marker;
    m_tally->count(ReportKind::PictureBulletsDropped, style.picture ? 1 : 0);
    if (style.role == Role::Heading && !marker.isEmpty()) {
        m_tally->name(ReportKind::HeadingNumbersDropped, marker);
    }
    if (!m_table || !m_table->isInCell()) {
        append(blockOf(style, runs), style.painted);
    } else if (marker.isEmpty() || style.role != Role::Item) {
        m_table->add(runs);
    } else {
        m_table->add(text::canonical(text::plainRuns(marker + u' ') + runs)); // no list in a cell
    }
}

void Composer::add(const text::Block &block)
{
    if (m_tables > 0) {
        m_afterTable.append(block);
    } else {
        append(block);
    }
}

void Composer::addNote(const QList<text::Runs> &paragraphs)
{
    m_lineNotes += paragraphs;
}

void Composer::addLinesAsNote(const QList<text::Block> &blocks)
{
    for (const text::Block &block : blocks) {
        addNote(linesOf(block));
    }
}

void Composer::beginTable()
{
    if (++m_tables == 1) {
        m_table.emplace();
    } else {
        m_tally->count(ReportKind::TablesUnfolded);
    }
}

void Composer::beginRow()
{
    if (m_tables == 1) {
        m_table->beginRow();
    } else {
        endLine({});
    }
}

void Composer::beginCell(int columns, int rows, bool head)
{
    if (m_tables == 1) {
        endLine({}); // text between cells, which stands before the table
        m_table->beginCell(columns, rows, head);
    } else {
        m_line.space();
    }
}

void Composer::endCell()
{
    if (m_tables == 1) {
        endLine({});
        m_table->endCell();
    }
}

void Composer::endTable()
{
    endLine({});
    if (--m_tables > 0) {
        return;
    }
    const text::Table table = m_table->take();
    m_table.reset();
    if (!table.rows.isEmpty()) {
        addTable(table);
    }
    for (const text::Block &block : std::exchange(m_afterTable, {})) {
        append(block);
    }
}

/// A table's rows are filled up to the widest, so that few bytes may ask for millions of cells: of
/// such a table the text is kept.
void Composer::addTable(const text::Table &table)
{
    if (qint64(table.rows.size()) * text::columnCount(table) <= mostCells) {
        return append(table);
    }
    m_tally->count(ReportKind::TablesUnfolded);
    for (const text::Runs &line : linesOf(table)) {
        append(text::Paragraph{line});
    }
}

/// Whether the block would become one with the last.
bool Composer::continues(const text::Block &block) const
{
    if (m_blocks.isEmpty() || m_blocks.constLast().index() != block.index()) {
        return false;
    }
    const auto *quote = std::get_if<text::Quote>(&m_blocks.constLast());
    return std::holds_alternative<text::List>(block) || (quote && quote->attribution.isEmpty());
}

void Composer::append(const text::Block &block, const PaintedNumber &number)
{
    if (!continues(block)) {
        flushNotes();
    }
    if (!number.marker.isEmpty() && std::holds_alternative<text::List>(block)) {
        m_painted.insert(m_blocks.size(), number);
    }
    m_blocks.append(block);
    m_notes += std::exchange(m_lineNotes, {});
    m_tally->at(m_blocks.size());
}

void Composer::flushNotes()
{
    if (!m_notes.isEmpty()) {
        const text::Block note = text::Note{std::exchange(m_notes, {})};
        m_blocks.append(note);
    }
}

QList<text::Block> Composer::take()
{
    while (m_tables > 0) {
        endTable();
    }
    endLine({});
    m_notes += std::exchange(m_lineNotes, {});
    flushNotes();
    writeListNumbers();
    return std::exchange(m_blocks, {});
}

void Composer::writeListNumbers()
{
    const WrittenNumbers written = writeNumbers(m_blocks, m_painted);
    for (const QString &marker : written.asText) {
        m_tally->name(ReportKind::NumbersWritten, marker);
    }
    for (const QString &marker : written.otherwise) {
        m_tally->name(ReportKind::NumbersRestyled, marker);
    }
    m_painted.clear();
}

} // namespace tilshi::importing
