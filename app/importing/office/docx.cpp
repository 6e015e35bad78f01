#include "importing/office/docx.h"

#include "importing/office/docxwalker.h"

#include <utility>

namespace tilshi::importing {

namespace {

/// The name of the part with the text: "word/document.xml" as a rule.
QString documentOf(const Archive &archive)
{
    const auto relations = Relations::of(archive, {});
    const QString found =
        relations ? relations->partOf(QStringLiteral("officeDocument")) : QString();
    return found.isEmpty() ? QStringLiteral("word/document.xml") : found;
}

} // namespace

Result<ParsedDocument> readDocx(const Archive &archive)
{
    const QString name = documentOf(archive);
    const auto kinds = archive.read(QStringLiteral("[Content_Types].xml"));
    if (!archive.has(name) && kinds && !kinds->contains("wordprocessingml")) {
        return fail(ErrorCode::Unsupported, {}, QStringLiteral("OOXML")); // of another program
    }
    const auto bytes = archive.read(name);
    if (!bytes) {
        return fail(ErrorCode::Corrupt, {}, name);
    }
    auto parts = DocxParts::read(archive, name);
    auto notes = parts ? DocxNotes::read(archive, name, parts->relations()) : fail(parts.error());
    if (!notes) {
        return fail(notes.error());
    }
    return DocxWalker(archive, *std::move(parts), *std::move(notes)).read(*bytes);
}

} // namespace tilshi::importing
