#pragma once

#include "newsroom/concern.h"
#include "newsroom/desk.h"
#include "publishing/duerunner.h"
#include "publishing/exportformat.h"

#include <QFuture>

namespace tilshi::session {

class Session;

/// What became of an article, and the pictures that pages had to be written without.
struct ShownArticle
{
    newsroom::Article article;
    QList<Error> missing;
};

/// Work of the publisher, on its own thread and connection, so that writing the site never holds up
/// a list or a save.

/// An act that changes the site: see newsroom::changesSite.
QFuture<Result<ShownArticle>> actOnSite(const Session &session, const newsroom::Act &act);

QFuture<Result<publishing::DueReport>> runDue(const Session &session);

/// Writes the article in that format, with the content given, stored or not.
QFuture<Result<void>> exportArticle(const Session &session, newsroom::ArticleId id,
                                    const newsroom::Content &content,
                                    const publishing::ExportFormat &format, const QString &file);

/// Where a browser finds the article as the desk has it: its page on the site where that is the
/// text, else a page of its own in that folder, as for a draft and for a revision under way.
QFuture<Result<QString>> pageFile(const Session &session, newsroom::ArticleId id,
                                  const QString &previewFolder);

/// Writes the site anew, as after a change of settings, if there is anything on it. Gives the
/// pictures that pages had to be written without.
QFuture<Result<QList<Error>>> rewriteSite(const Session &session);

/// A copy of the library in one file; the pictures that it lacks since the library lacks them.
QFuture<Result<QList<newsroom::Concern>>> backUp(const Session &session, const QString &file);

} // namespace tilshi::session
