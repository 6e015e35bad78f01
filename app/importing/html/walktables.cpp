// The part of Walker that reads tables.

#include "importing/html/walker.h"

namespace tilshi::importing {

namespace {

bool isPartOfTable(const Element &element)
{
    return element.is(GUMBO_TAG_TBODY) || element.is(GUMBO_TAG_THEAD) ||
           element.is(GUMBO_TAG_TFOOT);
}

bool isCell(const Element &element)
{
    return element.is(GUMBO_TAG_TD) || element.is(GUMBO_TAG_TH);
}

/// Rows and the most cells in one of them, of the table itself and not of tables within.
struct Extent
{
    int rows = 0;
    int columns = 0;
    bool hasTable = false;
    bool hasBlocks = false; ///< headings, lists, figures
};

Extent extentOf(const Element &table)
{
    Extent extent;
    int cells = 0;
    forEachWithin(table.node(), [&](const GumboNode &node) {
        if (!isElement(node) || &node == &table.node()) {
            return isElement(node);
        }
        const Element element(node);
        const Meaning meaning = meaningOf(element.name());
        if (element.is(GUMBO_TAG_TABLE)) {
            extent.hasTable = true;
            return false;
        }
        if (element.is(GUMBO_TAG_TR)) {
            ++extent.rows;
            cells = 0;
        } else if (isCell(element)) {
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
bool Walker::isLayout(const Element &table) const
{
    const QString role = table.attribute("role");
    if (role == u"presentation" || role == u"none") {
        return true;
    }
    const Extent extent = extentOf(table);
    return extent.columns <= 1 ? extent.hasTable || extent.rows <= 1 || extent.hasBlocks
                               : extent.hasTable && extent.rows <= 2;
}

void Walker::readTable(const Element &element, const Context &place)
{
    endLine(place);
    if (isLayout(element)) {
        walkChildren(element, place);
        return endLine(place);
    }
    Context cell = place;
    cell.style = {};
    cell.listLevel = -1;
    ++cell.depth;
    m_composer.beginTable();
    readRows(element, cell);
    m_composer.endTable();
}

void Walker::readRows(const Element &part, const Context &place)
{
    Context inner = place;
    ++inner.depth;
    for (unsigned at = 0; at < part.children().length; ++at) {
        const auto &child = *static_cast<const GumboNode *>(part.children().data[at]);
        if (!isElement(child)) {
            continue;
        }
        const Element element(child);
        if (isHidden(element, m_sheet.of(element))) {
            m_parsed.tally.count(ReportKind::HiddenTextDropped);
        } else if (isPartOfTable(element)) {
            readRows(element, inner);
        } else if (element.is(GUMBO_TAG_TR)) {
            readRow(element, inner);
        } else if (element.is(GUMBO_TAG_CAPTION)) {
            readElement(element, inner);
        }
    }
}

void Walker::readRow(const Element &row, const Context &place)
{
    Context inner = place;
    ++inner.depth;
    m_composer.beginRow();
    for (unsigned at = 0; at < row.children().length; ++at) {
        const auto &child = *static_cast<const GumboNode *>(row.children().data[at]);
        if (!isElement(child) || !isCell(Element(child))) {
            continue;
        }
        const Element cell(child);
        m_composer.beginCell(cell.number("colspan", 1), cell.number("rowspan", 1),
                             cell.is(GUMBO_TAG_TH));
        readElement(cell, inner);
        m_composer.endCell();
    }
}

} // namespace tilshi::importing
