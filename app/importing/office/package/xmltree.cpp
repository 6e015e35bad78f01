#include "importing/office/package/xmltree.h"

#include "importing/parseddocument.h"

#include <QMultiHash>
#include <QSet>
#include <QXmlStreamReader>

#include <optional>
#include <utility>
#include <vector>

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
        {word + u"markup-compatibility/2006", QStringLiteral("mc")},
        {word + u"package/2006/relationships", QStringLiteral("rels")},
        {QStringLiteral("urn:schemas-microsoft-com:vml"), QStringLiteral("v")},
        {QStringLiteral("urn:schemas-microsoft-com:office:office"), QStringLiteral("o")},
    };
    const std::pair<QString, QString> editions[] = {{word, QStringLiteral("/2006")}, {strict, {}}};
    for (const auto &[root, year] : editions) {
        all.insert(root + u"wordprocessingml" + year + u"/main", QStringLiteral("w"));
        all.insert(root + u"drawingml" + year + u"/main", QStringLiteral("a"));
        all.insert(root + u"drawingml" + year + u"/wordprocessingDrawing", QStringLiteral("wp"));
        all.insert(root + u"drawingml" + year + u"/diagram", QStringLiteral("dgm"));
        all.insert(root + u"drawingml" + year + u"/chart", QStringLiteral("c"));
        all.insert(root + u"officeDocument" + year + u"/math", QStringLiteral("m"));
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

/// The names of a document, each kept once: it says the same few a hundred thousand times.
class Names
{
public:
    /// With the prefix that specifications use for the namespace, whatever a file calls it.
    QString of(QStringView space, QStringView local)
    {
        const auto hash = qHash(local, qHash(space));
        auto known = m_known.constFind(hash);
        for (; known != m_known.cend() && known.key() == hash; ++known) {
            if (known->local == local && known->space == space) {
                return known->name;
            }
        }
        static const QHash<QString, QString> prefixes = [] {
            QHash<QString, QString> all = wordPrefixes();
            all.insert(odfPrefixes());
            return all;
        }();
        const QString prefix = prefixes.value(space.toString());
        QString name = prefix.isEmpty() ? local.toString() : QString(prefix + u':' + local);
        m_known.insert(hash, {space.toString(), local.toString(), name});
        return name;
    }

private:
    struct Known
    {
        QString space;
        QString local;
        QString name;
    };

    QMultiHash<std::size_t, Known> m_known;
};

/// Says nothing that a body could hold: what a document's editing, fonts' sizes and languages are.
bool isPassedOver(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("w:proofErr"),
        QStringLiteral("w:lang"),
        QStringLiteral("w:sz"),
        QStringLiteral("w:szCs"),
        QStringLiteral("w:color"),
        QStringLiteral("w:spacing"),
        QStringLiteral("w:shd"),
        QStringLiteral("w:kern"),
        QStringLiteral("w:bCs"),
        QStringLiteral("w:iCs"),
        QStringLiteral("w:jc"),
        QStringLiteral("w:ind"),
        QStringLiteral("w:lastRenderedPageBreak"),
    };
    return names.contains(name);
}

/// Builds elements from the reader's tokens, within limits.
class TreeBuilder
{
public:
    explicit TreeBuilder(const QByteArray &xml)
        : m_reader(xml)
    {
    }

    /// The name of the element at which the reader stands.
    QString name() { return m_names.of(m_reader.namespaceUri(), m_reader.name()); }

    /// The next token; nothing at the end and where the document is at fault.
    std::optional<QXmlStreamReader::TokenType> next()
    {
        if (m_reader.atEnd() || m_error) {
            return std::nullopt;
        }
        const auto token = m_reader.readNext();
        if (token == QXmlStreamReader::DTD) {
            m_error = Error{ErrorCode::Corrupt, {}, QStringLiteral("DTD")};
        } else if (++m_nodes > mostNodes) {
            m_error = Error{ErrorCode::TooLarge, nestingLimit, {}};
        }
        return m_error ? std::nullopt : std::optional(token);
    }

    /// The element that has just begun, as a whole.
    XmlNode element()
    {
        std::vector<XmlNode> open;
        open.push_back(begun());
        while (const auto token = next()) {
            if (*token == QXmlStreamReader::StartElement) {
                isPassedOver(name()) ? m_reader.skipCurrentElement() : open.push_back(begun());
                if (qsizetype(open.size()) > deepest) {
                    m_error = Error{ErrorCode::TooLarge, nestingLimit, {}};
                }
            } else if (*token == QXmlStreamReader::Characters) {
                open.back().children.emplace_back().text = m_reader.text().toString();
            } else if (*token == QXmlStreamReader::EndElement) {
                XmlNode done = std::move(open.back());
                open.pop_back();
                if (open.empty()) {
                    return done;
                }
                open.back().children.push_back(std::move(done));
            }
        }
        return {};
    }

    std::optional<Error> error() const
    {
        return m_error ? m_error
               : m_reader.hasError()
                   ? std::optional(Error{ErrorCode::Corrupt, {}, m_reader.errorString()})
                   : std::nullopt;
    }

private:
    XmlNode begun()
    {
        XmlNode node;
        node.name = name();
        const auto attributes = m_reader.attributes();
        for (const auto &attribute : attributes) {
            const QString own = m_names.of(attribute.namespaceUri(), attribute.name());
            if (!own.startsWith(u"w:rsid")) {
                node.attributes.emplace_back(own, attribute.value().toString());
            }
        }
        return node;
    }

    QXmlStreamReader m_reader;
    Names m_names;
    qsizetype m_nodes = 0;
    std::optional<Error> m_error;
};

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

QString XmlNode::attribute(QStringView wanted) const
{
    for (const auto &[own, value] : attributes) {
        if (own == wanted) {
            return value;
        }
    }
    return {};
}

Result<XmlNode> parseXml(const QByteArray &xml)
{
    TreeBuilder builder(xml);
    XmlNode around;
    while (const auto token = builder.next()) {
        if (*token == QXmlStreamReader::StartElement) {
            around.children.push_back(builder.element());
        }
    }
    if (const auto error = builder.error(); error || around.children.empty()) {
        return tl::unexpected(error.value_or(Error{ErrorCode::Corrupt, {}, {}}));
    }
    return around;
}

Result<void> forEachElementIn(const QByteArray &xml, std::initializer_list<QStringView> path,
                              const std::function<void(const XmlNode &)> &use)
{
    TreeBuilder builder(xml);
    const auto *step = path.begin();
    bool any = false;
    while (const auto token = builder.next()) {
        if (*token == QXmlStreamReader::EndElement && step == path.end()) {
            step = path.begin(); // behind the last of the path
        } else if (*token != QXmlStreamReader::StartElement) {
            continue;
        } else if (step != path.end()) {
            step += builder.name() == *step ? 1 : 0;
            any = true;
        } else {
            const XmlNode element = builder.element();
            if (!builder.error()) {
                use(element);
            }
        }
    }
    if (const auto error = builder.error(); error || !any) {
        return tl::unexpected(error.value_or(Error{ErrorCode::Corrupt, {}, {}}));
    }
    return {};
}

} // namespace tilshi::importing
