#include "importing/office/odtwalker.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

bool isHiddenRow(const XmlNode &row)
{
    const QString shown = row.attribute(u"table:visibility");
    return shown == u"collapse" || shown == u"filter";
}

} // namespace

void OdtWalker::readTable(const XmlNode &table, const Context &place)
{
    m_composer.endLine(place.style);
    m_composer.beginTable();
    readRows(table, false);
    m_composer.endTable();
}

void OdtWalker::readRows(const XmlNode &around, bool head)
{
    for (const XmlNode &node : around.children) {
        if (node.is(u"table:table-header-rows")) {
            readRows(node, true);
        } else if (node.isAmong({u"table:table-rows", u"table:table-row-group"})) {
            readRows(node, head);
        } else if (node.is(u"table:table-row") && isHiddenRow(node)) {
            m_parsed.tally.count(ReportKind::HiddenTextDropped);
        } else if (node.is(u"table:table-row")) {
            m_composer.beginRow();
            readCells(node, head);
        }
    }
}

void OdtWalker::readCells(const XmlNode &row, bool head)
{
    for (const XmlNode &cell : row.children) {
        if (!cell.is(u"table:table-cell")) {
            continue; // covered cells are counted by the cell that covers them
        }
        const auto number = [&cell](const char *name) {
            return std::max(1, cell.attribute(QString::fromLatin1(name)).toInt());
        };
        m_composer.beginCell(number("table:number-columns-spanned"),
                             number("table:number-rows-spanned"), head);
        walkBlocks(cell, {});
        m_composer.endCell();
    }
}

} // namespace tilshi::importing
