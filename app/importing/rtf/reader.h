#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"

#include <QByteArray>

namespace tilshi::importing {

/// The most bytes that an RTF file may have: its pictures are written as digits.
constexpr qsizetype largestRtf = qsizetype(64) * 1024 * 1024;

/// Whether bytes begin as RTF does.
bool isRtf(const QByteArray &bytes);

/// Reads RTF (specification 1.9.1, and what Word 6, WordPad and LibreOffice write): headings by
/// style and outline level, lists, tables, links, pictures of pixels, text boxes; footnotes and
/// endnotes as notes; insertions stay, deletions and hidden text go. Letters are read by the code
/// pages of their fonts. Errors: Corrupt where it ends in the middle or is none; TooLarge (subject:
/// the limit, or nestingLimit).
Result<ParsedDocument> readRtf(const QByteArray &bytes);

} // namespace tilshi::importing
