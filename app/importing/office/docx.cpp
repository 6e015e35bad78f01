#include "importing/office/docx.h"

#include "importing/office/docxwalker.h"

#include <utility>

namespace tilshi::importing {

namespace {

/// The name of the part with the text: "word/document.xml" as a rule.
QString documentOf(const Archive &archive)
{
    const auto bytes = archive.read(QStringLiteral("_rels/.rels"));
    const auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    QString found = QStringLiteral("word/document.xml");
    if (root) {
        forEachNode(*root, [&found](const XmlNode &node) {
            if (node.attribute(QStringLiteral("Type")).endsWith(u"/officeDocument")) {
                found = node.attribute(QStringLiteral("Target"));
            }
        });
    }
    return found.startsWith(u'/') ? found.sliced(1) : found;
}

} // namespace

Result<ParsedDocument> readDocx(const Archive &archive)
{
    const QString name = documentOf(archive);
    const QString folder = name.left(name.lastIndexOf(u'/') + 1);
    const auto bytes = archive.read(name);
    if (!bytes) {
        return fail(ErrorCode::Corrupt, {}, name);
    }
    const auto document = parseXml(*bytes);
    auto parts = document ? DocxParts::read(archive, folder, name.mid(folder.size()))
                          : fail(document.error());
    auto notes = parts ? DocxNotes::read(archive, folder) : fail(parts.error());
    if (!notes) {
        return fail(notes.error());
    }
    return DocxWalker(archive, *std::move(parts), *std::move(notes)).read(*document);
}

} // namespace tilshi::importing
