#include "editor/document/bodyreader.h"

#include "editor/format/blocknotes.h"
#include "text/passages.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace tilshi::editor {

namespace {

/// Reads a part of a paragraph, piece by piece of one format.
class PieceReader
{
public:
    PieceReader(BodyBuilder &builder, const BlockStyle &style)
        : m_builder(builder)
        , m_style(style)
    {
    }

    void read(const QTextBlock &block, int from, int to)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int begin = std::max(fragment.position(), from);
            const int end = std::min(fragment.position() + fragment.length(), to);
            if (begin < end) {
                read(fragment.text().mid(begin - fragment.position(), end - begin),
                     fragment.charFormat());
            }
        }
        endRuns();
    }

private:
    void read(const QString &text, const QTextCharFormat &format)
    {
        const auto atom = atomOf(format);
        text::Run run = runOf(format);
        for (const QChar character : text) {
            if (atom && character == QChar::ObjectReplacementCharacter) {
                m_runs.append(std::exchange(run, runOf(format)));
                endRuns();
                m_builder.add(*atom);
            } else {
                run.text += character == QChar::LineSeparator ? QChar(u' ') : character;
            }
        }
        m_runs.append(run);
    }

    void endRuns() { m_builder.add(m_style, text::canonical(std::exchange(m_runs, {}))); }

    BodyBuilder &m_builder;
    BlockStyle m_style;
    text::Runs m_runs;
};

text::Runs runsOf(const QTextBlock &block)
{
    text::Runs runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        text::Run run = runOf(it.fragment().charFormat());
        run.text = it.fragment().text().replace(QChar::LineSeparator, u' ');
        runs.append(run);
    }
    return text::canonical(runs);
}

/// The paragraphs of a cell; images and the like in it are left out.
QList<text::Runs> paragraphsOf(const QTextTable &table, const QTextTableCell &cell)
{
    BodyReader reader;
    for (QTextBlock block = table.document()->findBlock(cell.firstPosition());
         block.isValid() && block.position() <= cell.lastPosition(); block = block.next()) {
        reader.read(block);
    }
    QList<text::Runs> paragraphs;
    const text::Body body = reader.take();
    for (const text::Block &block : body.blocks) {
        text::forEachRuns(block, [&](const text::Runs &runs) {
            if (!runs.isEmpty()) {
                paragraphs.append(runs);
            }
        });
    }
    return paragraphs;
}

text::TableRow rowOf(const QTextTable &table, int row, int from, int to)
{
    text::TableRow cells;
    for (int column = from; column < to; ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const int first = std::max(cell.column(), from);
        if (first == column) { // else the one before covers it
            const int end = std::min(cell.column() + cell.columnSpan(), to);
            cells.append({paragraphsOf(table, cell), end - first});
        }
    }
    return cells;
}

} // namespace

CellRange allCells(const QTextTable &table)
{
    return {0, table.rows(), 0, table.columns()};
}

text::Table valueOf(const QTextTable &table, const CellRange &range)
{
    text::Table value{table.format().headerRowCount() > 0 && range.row == 0, {}};
    for (int row = range.row; row < range.row + range.rows; ++row) {
        value.rows.append(rowOf(table, row, range.column, range.column + range.columns));
    }
    return value;
}

void BodyReader::read(const QTextBlock &block)
{
    if (hasAtom(block)) {
        read(block, styleOf(block), block.position(), block.position() + block.length() - 1);
        return;
    }
    BlockNotes *notes = BlockNotes::of(block);
    if (!notes->runs) {
        notes->runs = runsOf(block);
    }
    m_builder.add(styleOf(block), *notes->runs);
}

void BodyReader::read(const QTextBlock &block, const BlockStyle &style, int from, int to)
{
    PieceReader(m_builder, style).read(block, from, to);
}

void BodyReader::read(const QTextTable &table, const CellRange &range)
{
    m_builder.add(valueOf(table, range));
}

} // namespace tilshi::editor
