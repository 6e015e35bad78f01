#include "importing/office/document.h"

#include "importing/office/docx.h"
#include "importing/office/odt.h"
#include "importing/office/package/archive.h"

namespace tilshi::importing {

namespace {

constexpr QByteArrayView zipStart("PK\x03\x04");
constexpr QByteArrayView compoundStart("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

/// The name of the stream that an encrypted DOCX lies in, in UTF-16.
constexpr QByteArrayView packageName("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);

/// An ODT in one file of XML, which names its kind in its first element.
bool isFlatOdt(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(qsizetype(8) * 1024);
    return start.contains("<office:document ") &&
           start.contains("\"application/vnd.oasis.opendocument.text");
}

} // namespace

bool isOfficeFile(const QByteArray &bytes)
{
    return isFlatOdt(bytes) || bytes.startsWith(zipStart) ||
           (bytes.startsWith(compoundStart) && bytes.indexOf(packageName) >= 0);
}

Result<ParsedDocument> readDocument(const QByteArray &bytes)
{
    if (bytes.startsWith(compoundStart)) {
        return fail(ErrorCode::Unsupported, {}, passwordDetail);
    }
    if (isFlatOdt(bytes)) {
        return readFlatOdt(bytes);
    }
    const auto archive = Archive::open(bytes);
    if (!archive) {
        return fail(archive.error());
    }
    if (archive->has(QStringLiteral("[Content_Types].xml"))) {
        return archive->has(QStringLiteral("xl/workbook.xml")) ||
                       archive->has(QStringLiteral("ppt/presentation.xml"))
                   ? fail(ErrorCode::Unsupported, {}, QStringLiteral("OOXML"))
                   : readDocx(*archive);
    }
    const auto kind = archive->read(QStringLiteral("mimetype"));
    const bool text = kind && kind->startsWith("application/vnd.oasis.opendocument.text");
    return text ? readOdt(*archive) : fail(ErrorCode::Unsupported, {}, QStringLiteral("ZIP"));
}

} // namespace tilshi::importing
