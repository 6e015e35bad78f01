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

/// The bytes of a picture that stands in a flat file itself.
QByteArray bytesIn(const XmlNode &image)
{
    QByteArray bytes;
    if (const XmlNode *data = image.child(u"office:binary-data")) {
        for (const XmlNode &text : data->children) {
            bytes += text.text.toLatin1();
        }
    }
    return QByteArray::fromBase64(bytes);
}

} // namespace

void OdtWalker::readFrame(const XmlNode &frame, const Context &place)
{
    if (frame.is(u"draw:control")) {
        m_parsed.tally.count(ReportKind::ButtonsDropped);
        return;
    }
    if (!frame.is(u"draw:frame")) {
        m_boxes.append(&frame); // a shape, whose paragraphs stand in it
        return;
    }
    for (const XmlNode &node : frame.children) {
        if (node.is(u"draw:image")) {
            return readImage(node, frame, place); // others are the same picture in other forms
        }
        if (node.is(u"draw:object") && !readObject(node, frame, place)) {
            return;
        }
        if (node.isAmong({u"draw:floating-frame", u"draw:plugin", u"draw:applet"})) {
            m_parsed.tally.name(ReportKind::EmbedsLeftOut, node.attribute(u"xlink:href"));
        }
        if (node.is(u"draw:text-box")) {
            m_boxes.append(&node);
        }
    }
}

void OdtWalker::readImage(const XmlNode &image, const XmlNode &frame, const Context &place)
{
    const QByteArray bytes = bytesIn(image);
    if (bytes.isEmpty()) {
        m_pictures.add(image.attribute(u"xlink:href"), altOf(frame), place.style, m_composer);
    } else {
        m_pictures.addBytes(bytes, altOf(frame), frame.attribute(u"draw:name"), place.style,
                            m_composer);
    }
}

} // namespace tilshi::importing
