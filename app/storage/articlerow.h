#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

/// The columns of an article, in the order in which bindArticle writes and readArticle reads them.
QString articleColumns();
/// As many question marks.
QString articlePlaceholders();
/// "language = ?, state = ?, …": all columns but id, which bindArticle is told to leave out.
QString articleAssignments();

enum class Identity
{
    Bound,
    LeftOut
};
void bindArticle(Statement &statement, const newsroom::Article &article, Identity identity);
newsroom::Article readArticle(Row &row);

/// The columns of an article's line in a list; the tables are to be called a and p (its owner). An
/// unseenColumn is to follow.
QString summaryColumns();
/// Whether article a is new to a person: one parameter, if there is one to ask about.
QString unseenColumn(bool isAsked);
newsroom::ArticleSummary readSummary(Row &row);

} // namespace tilshi::storage
