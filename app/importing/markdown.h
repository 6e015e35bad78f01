#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"

#include <QString>

namespace tilshi::importing {

/// Reads Markdown: CommonMark with tables, strikethrough and bare addresses of GitHub's dialect.
/// HTML within it is read by the rules for HTML. Errors: Corrupt.
Result<ParsedDocument> readMarkdown(const QString &text, Cleaning cleaning);

/// Whether a plain text is Markdown beyond doubt: it has headings with #, or links in its form, or
/// several words in double asterisks.
bool looksLikeMarkdown(const QString &text);

} // namespace tilshi::importing
