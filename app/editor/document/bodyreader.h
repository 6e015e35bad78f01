#pragma once

#include "editor/document/bodybuilder.h"

#include <QTextBlock>
#include <QTextTable>

namespace tilshi::editor {

/// A stretch of rows and columns of a table.
struct CellRange
{
    int row;
    int rows;
    int column;
    int columns;
};

CellRange allCells(const QTextTable &table);
/// Those cells with all of their text, be there any or none.
text::Table valueOf(const QTextTable &table, const CellRange &range);

/// Reads a document's paragraphs and tables, in their order, into a body. What did not change since
/// it was last read costs next to nothing.
class BodyReader
{
public:
    /// A whole paragraph, in its own style.
    void read(const QTextBlock &block);
    /// What of a paragraph is between two positions of the document.
    void read(const QTextBlock &block, const BlockStyle &style, int from, int to);
    /// A table's cells with all of their text.
    void read(const QTextTable &table, const CellRange &range);
    /// A paragraph before those that are read, as BodyBuilder has it.
    void pass(const QTextBlock &block) { m_builder.pass(styleOf(block)); }
    void skip(const QTextBlock &block) { m_builder.skip(styleOf(block)); }
    text::Body take() { return m_builder.take(); }

private:
    BodyBuilder m_builder;
};

} // namespace tilshi::editor
