#include "importing/office/docxwalker.h"

namespace tilshi::importing {

namespace {

/// A drawing's paragraph under the names of a text's.
XmlNode wordParagraph(XmlNode text)
{
    text.name = QStringLiteral("w:t");
    XmlNode run;
    run.name = QStringLiteral("w:r");
    run.children.push_back(std::move(text));
    XmlNode paragraph;
    paragraph.name = QStringLiteral("w:p");
    paragraph.children.push_back(std::move(run));
    return paragraph;
}

XmlNode asWordParagraph(const XmlNode &drawn)
{
    XmlNode text;
    forEachNode(drawn, [&text](const XmlNode &node) {
        if (node.is(u"a:t")) {
            text.children.insert(text.children.end(), node.children.begin(), node.children.end());
        }
    });
    return wordParagraph(std::move(text));
}

/// The same of letters that are drawn as a shape.
XmlNode asWordParagraph(const QString &letters)
{
    XmlNode text;
    text.children.emplace_back().text = letters;
    return wordParagraph(std::move(text));
}

} // namespace

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
    if (node.is(u"a:p")) { // of a shape within a drawing
        return keepDrawn(asWordParagraph(node));
    }
    if (node.is(u"v:textpath") && !node.attribute(u"string").isEmpty()) {
        keepDrawn(asWordParagraph(node.attribute(u"string")));
    } else if (node.is(u"wp:docPr")) {
        alt = node.attribute(QStringLiteral("descr")).simplified();
    } else if (node.is(u"a:blip")) {
        addPicture(node.attribute(QStringLiteral("r:embed")), alt, place);
    } else if (node.is(u"v:imagedata")) {
        addPicture(node.attribute(QStringLiteral("r:id")), alt, place);
    } else if (node.is(u"v:rect") && node.attribute(QStringLiteral("o:hr")) == u"t") {
        m_composer.endLine(place.style);
        m_composer.add(text::Separator{});
    } else if (node.is(u"dgm:relIds")) {
        readDiagram(node.attribute(u"r:dm"));
    } else if (node.name.endsWith(u"chart") && !node.attribute(u"r:id").isEmpty()) {
        nameChart(node.attribute(u"r:id"));
    }
    const XmlNode &content = node.is(u"mc:AlternateContent") ? chosen(node) : node;
    for (const XmlNode &child : content.children) {
        readDrawn(child, place, alt);
    }
}

void DocxWalker::keepDrawn(XmlNode paragraph)
{
    m_kept.emplace_back().children.push_back(std::move(paragraph));
}

/// What is written in a diagram, as paragraphs.
void DocxWalker::readDiagram(const QString &relation)
{
    const QString part = m_relations->target(relation);
    const auto bytes = m_archive.read(part);
    const auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    XmlNode texts;
    if (root) {
        forEachNode(*root, [&texts](const XmlNode &node) {
            if (node.is(u"a:p")) {
                texts.children.push_back(asWordParagraph(node));
            }
        });
    }
    if (texts.children.empty()) {
        m_parsed.tally.name(ReportKind::DrawingsLeftOut, part);
    } else {
        m_kept.push_back(std::move(texts));
    }
}

/// A chart is a picture made of numbers: its words and numbers stand in the report.
void DocxWalker::nameChart(const QString &relation)
{
    const QString part = m_relations->target(relation);
    const auto bytes = m_archive.read(part);
    const auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    QStringList words;
    if (root) {
        forEachNode(*root, [&words](const XmlNode &node) {
            if (node.isAmong({u"a:t", u"c:v"}) && !node.children.empty()) {
                words.append(node.children.front().text);
            }
        });
    }
    m_parsed.tally.name(ReportKind::DrawingsLeftOut, words.isEmpty() ? part : words.join(u' '));
}

void DocxWalker::addPicture(const QString &relation, const QString &alt, const Context &place)
{
    m_pictures.add(m_relations->target(relation), alt, place.style, m_composer);
}

} // namespace tilshi::importing
