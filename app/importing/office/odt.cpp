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
    if (archive.has(QStringLiteral("styles.xml"))) {
        const auto sheet = partOf(archive, QStringLiteral("styles.xml"));
        if (!sheet) {
            return fail(sheet.error());
        }
        styles.add(*sheet);
    }
    styles.add(*content);
    return OdtWalker(archive, std::move(styles)).read(*content);
}

} // namespace tilshi::importing
