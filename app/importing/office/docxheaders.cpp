// The part of DocxWalker that names what stands at the top and the foot of pages.

#include "importing/blocklines.h"
#include "importing/office/docxwalker.h"

namespace tilshi::importing {

void DocxWalker::noteHeaders(const XmlNode &section)
{
    const XmlNode *title = section.child(u"w:titlePg");
    const bool hasTitle = title && isOn(*title);
    for (const XmlNode &one : section.children) {
        const QString pages = one.attribute(u"w:type");
        const bool shown = pages == u"first"  ? hasTitle
                           : pages == u"even" ? m_parts.hasEvenPages()
                                              : true;
        const QString part = m_parts.relations().target(one.attribute(u"r:id"));
        if (shown && one.isAmong({u"w:headerReference", u"w:footerReference"}) &&
            !m_headers.contains(part)) {
            m_headers.append(part);
        }
    }
}

void DocxWalker::nameHeaders()
{
    for (const QString &part : std::as_const(m_headers)) {
        if (const QString words = wordsOf(part); !words.isEmpty()) {
            m_parsed.tally.name(ReportKind::PageHeadersDropped, words);
        }
    }
}

QString DocxWalker::wordsOf(const QString &part) const
{
    const auto bytes = m_archive.read(part);
    const auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    const auto relations = root ? Relations::of(m_archive, part) : fail(root.error());
    if (!relations) {
        return {};
    }
    DocxWalker beside(m_archive, m_parts, {});
    beside.m_relations = &*relations;
    beside.walkBlocks(*root, {});
    beside.readBoxes();
    const QList<text::Block> blocks = beside.m_composer.take();
    const QString words = importing::wordsOf(blocks);
    return words.isEmpty() && !blocks.isEmpty() ? part : words;
}

} // namespace tilshi::importing
