#pragma once

#include "importing/encodings.h"
#include "importing/importer.h"

namespace tilshi::importing {

/// What a text holds, for a person who chooses between two.
struct Holding
{
    qsizetype words = 0;
    qsizetype pictures = 0;
    qsizetype links = 0;

    bool operator==(const Holding &) const = default;
};

Holding holdingOf(const ImportedArticle &article);

/// A file as it is read for a person who looks at it before it comes in.
struct FileReading
{
    qint64 size = 0;                     ///< bytes
    Result<ImportedArticle> article;     ///< by what was chosen; of several the first
    QList<ImportedArticle> further = {}; ///< the others that a site's or messenger's export holds
    QList<EncodingReading> encodings = {};
    Holding found = {}; ///< of a page: what its article holds
    Holding whole = {}; ///< and all of it; the same where there is nothing to choose
};

/// Reads a file in full, for a thread that may wait. The article's errors are those of
/// readArticleFile().
FileReading readingOf(const QString &path, const ImportOptions &options);

/// The same for a file of which nothing was chosen, without what a page holds read otherwise.
FileReading firstReadingOf(const QString &path);

} // namespace tilshi::importing
