#pragma once

#include "base/result.h"
#include "importing/office/package/archive.h"
#include "importing/parseddocument.h"

namespace tilshi::importing {

/// Reads an ODT (ISO/IEC 26300): headings, lists, quotes, tables, links, pictures, text boxes;
/// footnotes and endnotes as notes; insertions stay, deletions go. Errors: Corrupt, TooLarge,
/// Unsupported with passwordDetail.
Result<ParsedDocument> readOdt(const Archive &archive);

/// The same of one flat file (FODT), whose pictures stand in the text.
Result<ParsedDocument> readFlatOdt(const QByteArray &bytes);

} // namespace tilshi::importing
