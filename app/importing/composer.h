#pragma once

#include "importing/line.h"
#include "importing/listnumbers.h"
#include "importing/tablemaker.h"
#include "importing/tally.h"
#include "text/body.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace tilshi::importing {

/// What a paragraph is.
enum class Role
{
    Paragraph,
    Heading,
    Item,
    Quote,
    Attribution,
    Note
};

struct Style
{
    Role role = Role::Paragraph;
    int level = 0; ///< of a heading 1 to 6, of an item from 0
    text::ListStyle list = text::ListStyle::Bulleted;
    PaintedNumber painted = {}; ///< before a numbered item or heading
    bool picture = false;       ///< a picture is painted before an item

    bool operator==(const Style &) const = default;
};

/// Puts a body together from what a reader of some format comes upon, in reading order. Notes wait
/// until the block that refers to them has ended: a list, a quote or a table is not torn apart.
class Composer
{
public:
    explicit Composer(Tally &tally)
        : m_tally(&tally)
    {
    }

    /// The paragraph that is being read.
    Line &line() { return m_line; }
    /// Ends it. Within a table's cell it becomes a paragraph of the cell.
    void endLine(const Style &style);
    /// Picture, separator, embed. Within a table it comes after it.
    void add(const text::Block &block);
    void addNote(const QList<text::Runs> &paragraphs);
    /// Puts together apart what read() reads into this composer, and gives it back.
    template <class Read>
    QList<text::Block> readAside(Read read)
    {
        Composer around(*m_tally);
        std::swap(around, *this);
        read();
        QList<text::Block> aside = take();
        std::swap(around, *this);
        m_tally->at(m_blocks.size());
        return aside;
    }
    /// The same, and keeps it as a note.
    template <class Read>
    void readNote(Read read)
    {
        addLinesAsNote(readAside(read));
    }

    /// A table within a cell is unfolded: its rows become paragraphs of the cell.
    void beginTable();
    void beginRow();
    /// columns, rows: how many the cell covers, from 1.
    void beginCell(int columns, int rows, bool head);
    void endCell();
    void endTable();
    bool isInTable() const { return m_tables > 0; }

    /// Blocks so far, headings at their levels 1 to 6. The composer is empty afterwards.
    QList<text::Block> take();

private:
    void addLinesAsNote(const QList<text::Block> &blocks);
    void append(const text::Block &block, const PaintedNumber &number = {});
    void writeListNumbers();
    void addTable(const text::Table &table);
    bool continues(const text::Block &block) const;
    void flushNotes();

    Tally *m_tally;
    Line m_line;
    QList<text::Block> m_blocks;
    QHash<qsizetype, PaintedNumber> m_painted; ///< before items, by their blocks' places
    QList<text::Runs> m_lineNotes;             ///< referred to by the block being read
    QList<text::Runs> m_notes;                 ///< waiting for the end of the block before it
    std::optional<TableMaker> m_table;
    int m_tables = 0; ///< depth of tables within tables
    QList<text::Block> m_afterTable;
};

} // namespace tilshi::importing
