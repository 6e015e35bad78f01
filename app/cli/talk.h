#pragma once

#include "cli/describe.h"
#include "newsroom/comment.h"

namespace tilshi::cli {

/// The comments of the article that the first word names, the oldest first.
Outcome<QList<newsroom::Comment>> commentsOf(Call &call, newsroom::ArticleId article);

/// The one of that number, as comments shows it (1 is the oldest), or of that id. Failed where
/// there is none.
Outcome<newsroom::Comment> commentNamed(const QList<newsroom::Comment> &comments,
                                        const QString &numberOrId);

/// Comments as programs read them, with their numbers.
QJsonArray toJson(const QList<newsroom::Comment> &comments, const Names &names);
/// Comments as people read them: each with its replies below it.
QString describe(const QList<newsroom::Comment> &comments, const Names &names);

} // namespace tilshi::cli
