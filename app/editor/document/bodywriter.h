#pragma once

#include "editor/format/blockformat.h"
#include "text/body.h"

#include <QTextCursor>

#include <array>
#include <optional>

namespace tilshi::editor {

/// Writes a body's paragraphs into a document from a cursor on. The first goes into the cursor's
/// own paragraph, each further one into a new one behind it. Items without a number go on from
/// those right above the cursor.
class BodyWriter
{
public:
    explicit BodyWriter(const QTextCursor &cursor);

    void write(const text::Body &body);
    void write(const text::Block &block);
    /// Goes on in a paragraph of that style behind what was written, with the text that is there.
    void goOn(const BlockStyle &style) { beginBlock(style); }

private:
    BlockStyle styleOf(const text::ListItem &item);
    int newList();
    void writeText(const BlockStyle &style, const text::Runs &runs);
    void writeTable(const text::Table &table);
    void writeAtom(const QTextCharFormat &atom);
    void beginBlock(const BlockStyle &style);

    QTextCursor m_cursor;
    bool m_fresh = true; ///< the cursor's paragraph is the one to write into
    /// How items go on, by their depth; nothing where they begin anew.
    std::array<std::optional<Counting>, deepestLevel + 1> m_countings;
    int m_lists = 0; ///< the last of the lists begun; 0 before the first
};

/// Writes runs at the cursor, in the kind of its paragraph.
void insertRuns(QTextCursor &cursor, const text::Runs &runs, BlockKind kind);

} // namespace tilshi::editor
