#pragma once

#include "base/result.h"
#include "importing/office/archive.h"
#include "importing/parseddocument.h"

namespace tilshi::importing {

/// Reads an ODT (ISO/IEC 26300): headings, lists, quotes, tables, links, pictures, text boxes;
/// footnotes and endnotes as notes; insertions stay, deletions go. Errors: Corrupt, TooLarge,
/// Unsupported with passwordDetail.
Result<ParsedDocument> readOdt(const Archive &archive);

} // namespace tilshi::importing
