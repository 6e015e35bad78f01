#include "importing/office/docxwalker.h"

#include <algorithm>

namespace tilshi::importing {

void DocxWalker::readTable(const XmlNode &table, const Context &place)
{
    m_composer.endLine(place.style);
    m_composer.beginTable();
    readRows(table);
    m_composer.endTable();
}

/// Rows may lie in content controls and insertions.
void DocxWalker::readRows(const XmlNode &around)
{
    for (const XmlNode &node : around.children) {
        if (node.is(u"w:tr")) {
            readRow(node);
        } else if (node.isAmong({u"w:sdt", u"w:sdtContent", u"w:ins", u"w:customXml"})) {
            readRows(node);
        }
    }
}

void DocxWalker::readRow(const XmlNode &row)
{
    const XmlNode *hidden = row.at({u"w:trPr", u"w:hidden"});
    if (hidden && isOn(*hidden)) {
        m_parsed.tally.count(ReportKind::HiddenTextDropped);
        return;
    }
    if (row.at({u"w:trPr", u"w:del"})) {
        m_parsed.tally.count(ReportKind::DeletedTextDropped);
        return;
    }
    m_composer.beginRow();
    readCells(row, row.at({u"w:trPr", u"w:tblHeader"}) != nullptr);
}

void DocxWalker::readCells(const XmlNode &around, bool head)
{
    for (const XmlNode &node : around.children) {
        if (node.is(u"w:tc")) {
            const XmlNode *properties = node.child(u"w:tcPr");
            if (properties && properties->child(u"w:cellDel")) {
                m_parsed.tally.count(ReportKind::DeletedTextDropped);
                continue;
            }
            const int span =
                properties ? properties->valueOf(u"w:gridSpan", QStringLiteral("w:val")).toInt()
                           : 1;
            m_composer.beginCell(std::max(1, span), 1, head);
            walkBlocks(node, {});
            m_composer.endCell();
        } else if (node.is(u"w:sdt") && isLeftOut(node)) { // its place in the row stays
            m_composer.beginCell(1, 1, head);
            m_composer.endCell();
        } else if (node.isAmong({u"w:sdt", u"w:sdtContent", u"w:ins", u"w:customXml"})) {
            readCells(node, head);
        }
    }
}

} // namespace tilshi::importing
