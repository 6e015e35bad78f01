#pragma once

#include "importing/importer.h"

#include <QByteArray>
#include <QString>

namespace tilshi::test {

/// The article in a file's bytes. A refusal fails the test.
importing::ImportedArticle articleIn(const QByteArray &bytes, const QString &fileName);

/// What a person reads of an article, a line each: headline, then paragraphs, items, cells. Lists
/// as "- " and "1. " with two spaces a level, headings with "# ", links as [text](address).
QString readingOf(const importing::ImportedArticle &article);
QString readingOf(const QByteArray &bytes, const QString &fileName);

/// The detail of what the report says of a kind; null where it says nothing.
QString reported(const importing::ImportedArticle &article, importing::ReportKind kind);

} // namespace tilshi::test
