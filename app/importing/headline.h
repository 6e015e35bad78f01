#pragma once

#include "importing/importer.h"
#include "importing/parseddocument.h"

#include <QString>

namespace tilshi::importing {

/// Whether a line is nothing but digits: a site's count of readers.
bool isCounter(const QString &line);

/// How many UTF-16 units at the paragraph's beginning are its dateline, which goes into the
/// content; 0 where there is none or where it stays in the text.
qsizetype takenDateline(const QString &paragraph, newsroom::Content &content,
                        QList<ReportItem> &report);

/// Makes an article of a whole page or document: finds its headline, takes counter and dateline
/// off, tidies the rest. Where there is no text at all the headline is the file's name without
/// ending. Of a whole page nothing is taken off as not belonging to an article. Error: Empty where
/// there is no name either.
Result<ImportedArticle> articleOf(ParsedDocument parsed, const QString &fileName,
                                  PageExtent extent = PageExtent::Article);

} // namespace tilshi::importing
