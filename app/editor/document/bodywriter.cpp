#include "editor/document/bodywriter.h"

#include "editor/document/bodytable.h"
#include "editor/document/countings.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace tilshi::editor {

namespace {

template <class... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

} // namespace

BodyWriter::BodyWriter(const QTextCursor &cursor)
    : m_cursor(cursor)
{
    for (int level = 0; level <= deepestLevel; ++level) {
        const QTextBlock above = itemAbove(cursor.block(), level);
        if (above.isValid()) {
            m_countings.at(std::size_t(level)) = editor::styleOf(above).counting;
        }
    }
}

void BodyWriter::write(const text::Body &body)
{
    for (const text::Block &block : body.blocks) {
        write(block);
    }
}

void BodyWriter::write(const text::Block &block)
{
    if (!std::holds_alternative<text::List>(block)) {
        m_countings.fill(std::nullopt);
    }
    std::visit(Overloaded{
                   [this](const text::Paragraph &p) { writeText({BlockKind::Paragraph}, p.runs); },
                   [this](const text::Heading &h) {
                       writeText({h.level == 3 ? BlockKind::Heading3 : BlockKind::Heading2},
                                 h.runs);
                   },
                   [this](const text::List &list) {
                       for (const text::ListItem &item : list.items) {
                           writeText(styleOf(item), item.runs);
                       }
                   },
                   [this](const text::Quote &quote) {
                       for (const text::Runs &runs : quote.paragraphs) {
                           writeText({BlockKind::Quote}, runs);
                       }
                       if (!quote.attribution.isEmpty()) {
                           writeText({BlockKind::Attribution}, quote.attribution);
                       }
                   },
                   [this](const text::Note &note) {
                       for (const text::Runs &runs : note.paragraphs) {
                           writeText({BlockKind::Note}, runs);
                       }
                   },
                   [this](const text::Table &table) { writeTable(table); },
                   [this](const auto &atom) { writeAtom(atomFormat(atom)); },
               },
               block);
}

BlockStyle BodyWriter::styleOf(const text::ListItem &item)
{
    auto open = m_countings.begin() + std::clamp(item.level, 0, deepestLevel);
    std::fill(open + 1, m_countings.end(), std::nullopt);
    if (item.style == text::ListStyle::Bulleted) {
        open->reset();
        return {BlockKind::Bulleted, item.level};
    }
    if (item.number) {
        *open = Counting{item.numerals, newList(), *item.number};
    } else if (!*open || (*open)->numerals != item.numerals) {
        *open = Counting{item.numerals};
    }
    return {BlockKind::Numbered, item.level, **open};
}

int BodyWriter::newList()
{
    m_lists = m_lists == 0 ? freshList(*m_cursor.document()) : m_lists + 1;
    return m_lists;
}

void BodyWriter::writeText(const BlockStyle &style, const text::Runs &runs)
{
    beginBlock(style);
    insertRuns(m_cursor, runs, style.kind);
}

void BodyWriter::writeTable(const text::Table &table)
{
    m_cursor.setPosition(insertTable(m_cursor, table)->lastPosition() + 1);
    m_fresh = true;
    beginBlock({}); // a table ends before a paragraph, there always is one
    m_fresh = true;
}

void BodyWriter::writeAtom(const QTextCharFormat &atom)
{
    beginBlock({BlockKind::Paragraph});
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), atom);
}

void BodyWriter::beginBlock(const BlockStyle &style)
{
    const QTextBlockFormat block = blockFormat(style);
    const QTextCharFormat plain = charFormat({}, style.kind);
    if (m_fresh) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(plain);
        m_fresh = false;
    } else {
        m_cursor.insertBlock(block, plain);
    }
}

void insertRuns(QTextCursor &cursor, const text::Runs &runs, BlockKind kind)
{
    for (const text::Run &run : runs) {
        cursor.insertText(run.text, charFormat(run, kind));
    }
}

} // namespace tilshi::editor
