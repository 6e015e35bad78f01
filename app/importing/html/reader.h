#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"

#include <QString>

namespace tilshi::importing {

/// Reads HTML from a clipboard or a file: of web pages, of Word, LibreOffice and Google Docs. What
/// a body knows comes over; everything else is dropped and counted. Nothing passes through as
/// markup. Errors: TooLarge (see Tree::parse).
Result<ParsedDocument> readHtml(const QString &html, Cleaning cleaning);

} // namespace tilshi::importing
