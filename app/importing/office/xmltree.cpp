#include "importing/office/xmltree.h"

#include "importing/parseddocument.h"

#include <QXmlStreamReader>

#include <utility>

namespace tilshi::importing {

namespace {

constexpr qsizetype deepest = 256;
constexpr qsizetype mostNodes = 2'000'000;

/// Office Open XML's own namespaces in both of its editions, and what its files borrow.
QHash<QString, QString> wordPrefixes()
{
    const QString word = QStringLiteral("http://schemas.openxmlformats.org/");
    const QString strict = QStringLiteral("http://purl.oclc.org/ooxml/");
    QHash<QString, QString> all{
        {word + u"drawingml/2006/wordprocessingDrawing", QStringLiteral("wp")},
        {word + u"markup-compatibility/2006", QStringLiteral("mc")},
        {word + u"officeDocument/2006/math", QStringLiteral("m")},
        {word + u"package/2006/relationships", QStringLiteral("rels")},
        {QStringLiteral("urn:schemas-microsoft-com:vml"), QStringLiteral("v")},
        {QStringLiteral("urn:schemas-microsoft-com:office:office"), QStringLiteral("o")},
    };
    const std::pair<QString, QString> editions[] = {{word, QStringLiteral("/2006")}, {strict, {}}};
    for (const auto &[root, year] : editions) {
        all.insert(root + u"wordprocessingml" + year + u"/main", QStringLiteral("w"));
        all.insert(root + u"drawingml" + year + u"/main", QStringLiteral("a"));
        all.insert(root + u"officeDocument" + year + u"/relationships", QStringLiteral("r"));
    }
    return all;
}

/// OpenDocument's.
QHash<QString, QString> odfPrefixes()
{
    const QString odf = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
    QHash<QString, QString> all{
        {odf + u"drawing:1.0", QStringLiteral("draw")},
        {odf + u"xsl-fo-compatible:1.0", QStringLiteral("fo")},
        {odf + u"svg-compatible:1.0", QStringLiteral("svg")},
        {QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink")},
    };
    for (const char *part : {"office", "text", "table", "style", "manifest"}) {
        all.insert(odf + QString::fromLatin1(part) + u":1.0", QString::fromLatin1(part));
    }
    return all;
}

/// The prefix that specifications use for a namespace, whatever a file calls it.
QString prefixOf(QStringView space)
{
    static const QHash<QString, QString> prefixes = [] {
        QHash<QString, QString> all = wordPrefixes();
        all.insert(odfPrefixes());
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

/// Puts what the reader stands at where it belongs among the elements that are open.
void take(QXmlStreamReader::TokenType token, const QXmlStreamReader &reader,
          std::vector<XmlNode> &open)
{
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
        take(token, reader, open);
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
