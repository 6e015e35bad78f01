// The part of Walker that reads tables.

#include "importing/html/walker.h"

namespace tilshi::importing {

namespace {

bool isPartOfTable(const Node &element)
{
    return element.isAny(Tag::Tbody, Tag::Thead, Tag::Tfoot);
}

bool isCell(const Node &element)
{
    return element.isAny(Tag::Td, Tag::Th);
}

/// Rows and the most cells in one of them, of the table itself and not of tables within.
struct Extent
{
    int rows = 0;
    int columns = 0;
    bool hasTable = false;
    bool hasBlocks = false; ///< headings, lists, figures
};

Extent extentOf(const Node &table)
{
    Extent extent;
    int cells = 0;
    forEachWithin(table, [&](const Node &node) {
        if (node.isText() || &node == &table) {
            return true;
        }
        const Meaning meaning = meaningOf(node.tag());
        if (node.is(Tag::Table)) {
            extent.hasTable = true;
            return false;
        }
        if (node.is(Tag::Tr)) {
            ++extent.rows;
            cells = 0;
        } else if (isCell(node)) {
            extent.columns = std::max(extent.columns, ++cells);
        }
        extent.hasBlocks = extent.hasBlocks || meaning == Meaning::Heading ||
                           meaning == Meaning::List || meaning == Meaning::Figure;
        return true;
    });
    return extent;
}

} // namespace

/// Mails and old pages lay paragraphs out by tables.
bool Walker::isLayout(const Node &table) const
{
    const QString role = table.attribute("role");
    if (role == u"presentation" || role == u"none") {
        return true;
    }
    const Extent extent = extentOf(table);
    return extent.columns <= 1 ? extent.hasTable || extent.rows <= 1 || extent.hasBlocks
                               : extent.hasTable && extent.rows <= 2;
}

void Walker::readTable(const Node &element, const Context &place)
{
    endLine(place);
    if (isLayout(element)) {
        walkChildren(element, place);
        return endLine(place);
    }
    Context cell = place;
    cell.style = {};
    cell.listLevel = -1;
    m_composer.beginTable();
    readRows(element, cell);
    m_composer.endTable();
}

void Walker::readRows(const Node &part, const Context &place)
{
    for (const Node &child : part.children()) {
        if (child.isText()) {
            continue;
        }
        if (isHidden(child, m_sheet.of(child))) {
            m_parsed.tally.count(ReportKind::HiddenTextDropped);
        } else if (isPartOfTable(child)) {
            readRows(child, place);
        } else if (child.is(Tag::Tr)) {
            readRow(child, place);
        } else if (child.is(Tag::Caption)) {
            readElement(child, place);
        }
    }
}

void Walker::readRow(const Node &row, const Context &place)
{
    m_composer.beginRow();
    for (const Node &cell : row.children()) {
        if (!isCell(cell)) {
            continue;
        }
        m_composer.beginCell(cell.number("colspan", 1), cell.number("rowspan", 1),
                             cell.is(Tag::Th));
        readElement(cell, place);
        m_composer.endCell();
    }
}

} // namespace tilshi::importing
