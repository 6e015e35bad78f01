#include "importing/office/odt.h"

#include "importing/office/odtwalker.h"

#include <utility>

namespace tilshi::importing {

namespace {

Result<XmlNode> partOf(const Archive &archive, const QString &name)
{
    const auto bytes = archive.read(name);
    return bytes ? parseXml(*bytes) : fail(ErrorCode::Corrupt, {}, name);
}

bool isEncrypted(const Archive &archive)
{
    const auto manifest = archive.read(QStringLiteral("META-INF/manifest.xml"));
    return manifest && manifest->contains("encryption-data");
}

/// sheet: with the pages' headers and footers.
ParsedDocument walked(const Archive &archive, OdtStyles styles, const XmlNode &content,
                      const XmlNode &sheet)
{
    OdtWalker walker(archive, std::move(styles));
    walker.nameHeaders(sheet);
    return walker.read(content);
}

} // namespace

Result<ParsedDocument> readOdt(const Archive &archive)
{
    if (isEncrypted(archive)) {
        return fail(ErrorCode::Unsupported, {}, passwordDetail);
    }
    const auto content = partOf(archive, QStringLiteral("content.xml"));
    if (!content) {
        return fail(content.error());
    }
    OdtStyles styles;
    Result<XmlNode> sheet = XmlNode();
    if (archive.has(QStringLiteral("styles.xml"))) {
        sheet = partOf(archive, QStringLiteral("styles.xml"));
        if (!sheet) {
            return fail(sheet.error());
        }
        styles.add(*sheet);
    }
    styles.add(*content);
    return walked(archive, std::move(styles), *content, *sheet);
}

Result<ParsedDocument> readFlatOdt(const QByteArray &bytes)
{
    const auto whole = parseXml(bytes);
    if (!whole) {
        return fail(whole.error());
    }
    OdtStyles styles;
    styles.add(*whole);
    return walked(Archive(), std::move(styles), *whole, *whole);
}

} // namespace tilshi::importing
