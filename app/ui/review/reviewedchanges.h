#pragma once

#include "editor/comparison/comparedrow.h"
#include "newsroom/contentcomparison.h"
#include "newsroom/desk.h"

#include <QList>

#include <optional>

namespace tilshi::ui {

/// An article's text as it is and what became of an earlier version of it.
struct ReviewedChanges
{
    newsroom::OpenArticle now;
    newsroom::Version since;           ///< what it is compared with
    QList<newsroom::Version> versions; ///< all but their bodies, the newest first
    newsroom::ContentComparison comparison;
};

/// Reads both and compares them, of one moment. since: a version's number;
/// none: the one before the text that is there now, which is the version before
/// the head, or the head where something has been typed since. NotFound.
Result<ReviewedChanges> readChanges(newsroom::Desk &desk, newsroom::Library &library,
                                    newsroom::ArticleId article, std::optional<int> since);

/// The comparison as it is drawn: headline, kicker, lead and what stands beside
/// the text as paragraphs of their own.
QList<editor::ComparedRow> rowsOf(const newsroom::ContentComparison &comparison);

} // namespace tilshi::ui
