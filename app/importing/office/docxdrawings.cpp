#include "importing/office/docxwalker.h"
namespace tilshi::importing {

void DocxWalker::readDrawing(const XmlNode &drawing, const Context &place)
{
    QString alt;
    readDrawn(drawing, place, alt);
}

/// A text box is read as a whole, later: what is drawn within it is read then.
void DocxWalker::readDrawn(const XmlNode &node, const Context &place, QString &alt)
{
    if (node.is(u"w:txbxContent")) {
        m_boxes.append(&node);
        return;
    }
    if (node.is(u"wp:docPr")) {
        alt = node.attribute(QStringLiteral("descr")).simplified();
    } else if (node.is(u"a:blip")) {
        addPicture(node.attribute(QStringLiteral("r:embed")), alt, place);
    } else if (node.is(u"v:imagedata")) {
        addPicture(node.attribute(QStringLiteral("r:id")), alt, place);
    } else if (node.is(u"v:rect") && node.attribute(QStringLiteral("o:hr")) == u"t") {
        m_composer.endLine(place.style);
        m_composer.add(text::Separator{});
    }
    const XmlNode &content = node.is(u"mc:AlternateContent") ? chosen(node) : node;
    for (const XmlNode &child : content.children) {
        readDrawn(child, place, alt);
    }
}

void DocxWalker::addPicture(const QString &relation, const QString &alt, const Context &place)
{
    m_pictures.add(m_parts.target(relation), alt, place.style, m_composer);
}

} // namespace tilshi::importing
