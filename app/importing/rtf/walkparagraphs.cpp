// The part of RtfWalker that puts paragraphs and tables together.

#include "importing/rtf/walker.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

/// "1.", "a)", "IV." and "§ 2", but not "o" and "•".
bool isNumber(const QString &marker)
{
    static const QRegularExpression number(QStringLiteral("\\d|^\\(?\\p{L}{1,8}[.)]"));
    return number.match(marker).hasMatch();
}

void writeRuns(const text::Runs &runs, Line &line)
{
    for (const text::Run &run : runs) {
        line.write(run.text, {run.marks, run.link, run.language});
    }
}

} // namespace

bool RtfWalker::isInTable() const
{
    return state().paragraph.table || m_flow.table.isInRow();
}

int RtfWalker::headingNow() const
{
    const RtfParagraph &paragraph = state().paragraph;
    if (paragraph.outline >= 0) {
        return paragraph.outline < 6 ? paragraph.outline + 1 : 0;
    }
    return m_styles.isEmpty() ? 0 : m_styles.value(paragraph.style).heading;
}

void RtfWalker::endParagraph()
{
    writeText();
    if (state().captured) {
        m_captured.back().text += u' ';
        return;
    }
    const RtfParagraph &paragraph = state().paragraph;
    if (state().characters.deleted || state().characters.hidden || paragraph.dropped) {
        return; // its end is not there: it goes on in the next
    }
    if (m_styles.value(paragraph.style).contents && !m_composer.line().isEmpty()) {
        m_parsed.tally.name(ReportKind::ContentsDropped, m_composer.line().text());
        m_composer.line().take();
        m_flow.marker.reset();
        return;
    }
    const Style style = styleNow();
    if (isInTable()) {
        addToTable(style);
    } else {
        if (m_composer.line().isEmpty()) {
            paragraph.ruled ? add(text::Separator{})
                            : m_parsed.tally.count(ReportKind::EmptyParagraphsDropped);
        }
        endLine(style);
    }
    m_flow.marker.reset();
    for (const text::Block &block : std::exchange(m_flow.behind, {})) {
        add(block);
    }
}

/// A line that ends without its paragraph.
void RtfWalker::breakLine()
{
    writeText();
    const bool inOne = m_flow.marker || state().paragraph.list != 0 || headingNow() > 0;
    if (state().captured) {
        m_captured.back().text += u' ';
    } else if (state().characters.deleted || state().characters.hidden) {
        return;
    } else if (inOne) {
        m_composer.line().space();
    } else if (isInTable()) {
        addToTable({});
    } else {
        endLine(styleNow());
    }
}

Style RtfWalker::styleNow()
{
    if (m_flow.note) {
        return {Role::Note};
    }
    if (const int level = headingNow(); level > 0) {
        return {Role::Heading, level};
    }
    const RtfParagraph &paragraph = state().paragraph;
    if (paragraph.list != 0 || paragraph.item || !m_flow.marker.value_or(QString()).isEmpty()) {
        return itemNow();
    }
    return m_styles.value(paragraph.style).quote ? Style{Role::Quote} : Style();
}

/// What is painted before an item counts more than what its list would say.
Style RtfWalker::itemNow()
{
    const RtfParagraph &paragraph = state().paragraph;
    Style style = paragraph.list != 0 ? m_lists.next(paragraph.list, paragraph.level)
                                      : Style{Role::Item, paragraph.level};
    if (paragraph.list == 0 && paragraph.item) {
        style.list = *paragraph.item;
    }
    if (m_flow.marker && !m_flow.marker->isEmpty()) {
        const bool number = isNumber(*m_flow.marker);
        style.list = number ? text::ListStyle::Numbered : text::ListStyle::Bulleted;
        const bool known = style.painted.marker == *m_flow.marker;
        style.painted =
            number && known ? style.painted : PaintedNumber{number ? *m_flow.marker : QString()};
    }
    return style;
}

/// A cell has paragraphs only: what was painted before an item becomes part of it.
void RtfWalker::addToTable(const Style &style)
{
    text::Runs runs = m_composer.line().take();
    const bool item = style.role == Role::Item && !runs.isEmpty();
    if (item) {
        const QString bullet =
            style.list == text::ListStyle::Bulleted ? QStringLiteral("•") : QString();
        const QString marker = style.painted.marker.isEmpty() ? bullet : style.painted.marker;
        runs = text::canonical(text::plainRuns(marker + u' ') + runs);
    }
    m_flow.table.add(runs);
}

void RtfWalker::endCell()
{
    if (state().captured) {
        m_captured.back().text += u' ';
        return;
    }
    writeText();
    addToTable(styleNow());
    m_flow.marker.reset();
    m_flow.inNestedTable = false;
    m_flow.table.endCell();
    m_flow.behindTable += std::exchange(m_flow.behind, {});
}

void RtfWalker::endRow()
{
    if (!state().captured) {
        writeText();
        addToTable({});
        m_flow.table.endRow();
    }
}

/// A table within a cell becomes paragraphs of it, one a row.
void RtfWalker::endNested(bool row)
{
    writeText();
    if (state().captured || m_flow.note) {
        return;
    }
    const bool begins = !std::exchange(m_flow.inNestedTable, true);
    m_parsed.tally.count(ReportKind::TablesUnfolded, begins ? 1 : 0);
    row ? addToTable({}) : m_composer.line().space();
}

void RtfWalker::endLine(const Style &style)
{
    if (!m_flow.table.isEmpty()) {
        writeTable();
    }
    const bool number = style.role == Role::Heading && m_flow.marker && isNumber(*m_flow.marker);
    if (number && !m_composer.line().isEmpty()) {
        const text::Runs runs = m_composer.line().take();
        m_composer.line().write(QString(*m_flow.marker + u' '), {});
        writeRuns(runs, m_composer.line());
    }
    m_composer.endLine(style);
}

/// The table that ended before the line that is being read.
void RtfWalker::writeTable()
{
    const text::Runs line = m_composer.line().take();
    m_flow.table.write(m_composer);
    for (const text::Block &block : std::exchange(m_flow.behindTable, {})) {
        m_composer.add(block);
    }
    writeRuns(line, m_composer.line());
}

void RtfWalker::add(const text::Block &block)
{
    const bool inTable = !m_states.empty() && isInTable();
    if (inTable) {
        m_flow.behindTable.append(block);
        return;
    }
    if (!m_flow.table.isEmpty()) {
        writeTable();
    }
    m_composer.add(block);
}

/// At the end of a text of its own.
void RtfWalker::endFlow()
{
    if (!m_flow.table.isEmpty()) {
        writeTable();
    }
    for (const text::Block &block : m_flow.behindTable + m_flow.behind) {
        m_composer.add(block);
    }
}

} // namespace tilshi::importing
