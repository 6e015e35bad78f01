#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tilshi::importing {

/// The most articles that one file may have.
constexpr qsizetype mostArticles = 1000;

/// A post or page of a site.
struct ExportedPost
{
    ParsedDocument document;
    QString lead; ///< its excerpt, where somebody wrote one
};

/// Whether a file is what WordPress exports a site to (WXR).
bool isWordPressExport(const QByteArray &bytes);

/// Reads all posts and pages, as they follow each other; author, day, address and rubrics are
/// named. What is no article (menus, files, deleted posts) is named in the first. Errors: Corrupt;
/// Empty where no article is in it; TooLarge (subject: the limit).
Result<QList<ExportedPost>> readWordPressExport(const QByteArray &bytes);

} // namespace tilshi::importing
