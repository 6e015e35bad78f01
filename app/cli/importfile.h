#pragma once

#include "cli/call.h"
#include "importing/importer.h"

namespace tilshi::cli {

/// Reads and recognises an article in a file, or in standard input for "-".
Outcome<importing::ImportedArticle> importFrom(Call &call, const QString &file);

/// The same of all articles that a file holds, one or more.
Outcome<QList<importing::ImportedArticle>> importAllFrom(Call &call, const QString &file,
                                                         const importing::ImportOptions &options);

/// A file's text as it stands there, whatever its encoding.
Outcome<QString> textFrom(Call &call, const QString &file);

/// The text that a verb turns into another: of the file that is its first word, or of standard
/// input where there is none; in NFC, empty if the file is.
Outcome<QString> textToConvert(Call &call);

} // namespace tilshi::cli
