#include "importing/office/xmltree.h"

#include "importing/draft.h"

#include <QXmlStreamReader>

namespace tilshi::importing {

namespace {

constexpr qsizetype deepest = 256;
constexpr qsizetype mostNodes = 2'000'000;

/// The prefix that specifications use for a namespace, whatever a file calls it.
QString prefixOf(QStringView space)
{
    static const QHash<QString, QString> prefixes = [] {
        const QString word = QStringLiteral("http://schemas.openxmlformats.org/");
        const QString strict = QStringLiteral("http://purl.oclc.org/ooxml/");
        const QString odf = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
        QHash<QString, QString> all;
        for (const QString &root : {word, strict}) {
            const QString year =
                root == word ? QStringLiteral("/2006/main") : QStringLiteral("/main");
            all.insert(root + u"wordprocessingml" + year, QStringLiteral("w"));
            all.insert(root + u"drawingml" + year, QStringLiteral("a"));
            all.insert(root + u"officeDocument" + (root == word ? u"/2006" : u"") +
                           u"/relationships",
                       QStringLiteral("r"));
        }
        all.insert(word + u"drawingml/2006/wordprocessingDrawing", QStringLiteral("wp"));
        all.insert(word + u"markup-compatibility/2006", QStringLiteral("mc"));
        all.insert(word + u"officeDocument/2006/math", QStringLiteral("m"));
        all.insert(word + u"package/2006/relationships", QStringLiteral("rels"));
        all.insert(QStringLiteral("urn:schemas-microsoft-com:vml"), QStringLiteral("v"));
        all.insert(QStringLiteral("urn:schemas-microsoft-com:office:office"), QStringLiteral("o"));
        for (const char *part : {"office", "text", "table", "style", "manifest"}) {
            all.insert(odf + QString::fromLatin1(part) + u":1.0", QString::fromLatin1(part));
        }
        all.insert(odf + u"drawing:1.0", QStringLiteral("draw"));
        all.insert(odf + u"xsl-fo-compatible:1.0", QStringLiteral("fo"));
        all.insert(odf + u"svg-compatible:1.0", QStringLiteral("svg"));
        all.insert(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
        return all;
    }();
    return prefixes.value(space.toString());
}

QString nameOf(QStringView space, QStringView local)
{
    const QString prefix = prefixOf(space);
    return prefix.isEmpty() ? local.toString() : QString(prefix + u':' + local);
}

XmlNode elementOf(const QXmlStreamReader &reader)
{
    XmlNode node;
    node.name = nameOf(reader.namespaceUri(), reader.name());
    const auto attributes = reader.attributes();
    for (const auto &attribute : attributes) {
        node.attributes.insert(nameOf(attribute.namespaceUri(), attribute.name()),
                               attribute.value().toString());
    }
    return node;
}

} // namespace

const XmlNode *XmlNode::child(QStringView wanted) const
{
    for (const XmlNode &one : children) {
        if (one.is(wanted)) {
            return &one;
        }
    }
    return nullptr;
}

const XmlNode *XmlNode::at(std::initializer_list<QStringView> path) const
{
    const XmlNode *node = this;
    for (const QStringView step : path) {
        node = node ? node->child(step) : nullptr;
    }
    return node;
}

QString XmlNode::valueOf(QStringView wanted, const QString &attributeName) const
{
    const XmlNode *found = child(wanted);
    return found ? found->attribute(attributeName) : QString();
}

Result<XmlNode> parseXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    std::vector<XmlNode> open(1);
    qsizetype nodes = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD) {
            return fail(ErrorCode::Corrupt, {}, QStringLiteral("DTD"));
        }
        if (token == QXmlStreamReader::StartElement) {
            open.push_back(elementOf(reader));
        } else if (token == QXmlStreamReader::EndElement) {
            XmlNode done = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(done));
        } else if (token == QXmlStreamReader::Characters) {
            XmlNode text;
            text.text = reader.text().toString();
            open.back().children.push_back(std::move(text));
        }
        if (qsizetype(open.size()) > deepest || ++nodes > mostNodes) {
            return fail(ErrorCode::TooLarge, nestingLimit);
        }
    }
    if (reader.hasError() || open.size() != 1 || open.front().children.empty()) {
        return fail(ErrorCode::Corrupt, {}, reader.errorString());
    }
    return std::move(open.front());
}

} // namespace tilshi::importing
