#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"

#include <QByteArray>

namespace tilshi::importing {

/// Whether the bytes are a ZIP file, as DOCX and ODT are, the container that a DOCX with a password
/// is, or a flat ODT.
bool isOfficeFile(const QByteArray &bytes);

/// Reads a DOCX or ODT, told by what is in it. Errors: Unsupported, with passwordDetail where it
/// has a password, else for other files in such containers; Corrupt; TooLarge.
Result<ParsedDocument> readDocument(const QByteArray &bytes);

} // namespace tilshi::importing
