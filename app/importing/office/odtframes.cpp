#include "importing/office/odtwalker.h"
namespace tilshi::importing {

namespace {

QString altOf(const XmlNode &frame)
{
    const XmlNode *title = frame.child(u"svg:desc");
    title = title ? title : frame.child(u"svg:title");
    QString alt;
    if (title) {
        forEachNode(*title, [&alt](const XmlNode &node) { alt += node.text; });
    }
    return alt.simplified();
}

} // namespace

void OdtWalker::readFrame(const XmlNode &frame, const Context &place)
{
    if (!frame.is(u"draw:frame")) {
        m_boxes.append(&frame); // a shape, whose paragraphs stand in it
        return;
    }
    for (const XmlNode &node : frame.children) {
        if (node.is(u"draw:image")) {
            m_pictures.add(node.attribute(QStringLiteral("xlink:href")), altOf(frame), place.style,
                           m_composer);
            return; // others are the same picture in other forms
        }
        if (node.is(u"draw:object")) {
            m_parsed.tally.name(ReportKind::DrawingsLeftOut, altOf(frame).isEmpty()
                                                                 ? frame.attribute(u"draw:name")
                                                                 : altOf(frame));
        }
        if (node.is(u"draw:text-box")) {
            m_boxes.append(&node);
        }
    }
}

} // namespace tilshi::importing
