#pragma once

#include "cli/call.h"
#include "importing/importer.h"

namespace tilshi::cli {

/// Reads and recognises an article in a file, or in standard input for "-".
Outcome<importing::ImportedArticle> importFrom(Call &call, const QString &file);

/// A file's text as it stands there, whatever its encoding.
Outcome<QString> textFrom(Call &call, const QString &file);

} // namespace tilshi::cli
