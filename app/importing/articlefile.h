#pragma once

#include "base/result.h"
#include "importing/importer.h"

#include <QString>

namespace tilshi::importing {

/// Reads an article from a file, for a thread that may wait. Errors: those of readFile() and of
/// importing::importFile().
Result<importing::ImportedArticle> readArticleFile(const QString &path,
                                                   const ImportOptions &options = {});

} // namespace tilshi::importing
