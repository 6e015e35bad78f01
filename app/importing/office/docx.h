#pragma once

#include "base/result.h"
#include "importing/office/package/archive.h"
#include "importing/parseddocument.h"

namespace tilshi::importing {

/// Reads a DOCX (ISO/IEC 29500): headings, lists, quotes, tables, links, pictures, text boxes;
/// footnotes and endnotes as notes; insertions stay, deletions go. Errors: Corrupt, TooLarge.
Result<ParsedDocument> readDocx(const Archive &archive);

} // namespace tilshi::importing
