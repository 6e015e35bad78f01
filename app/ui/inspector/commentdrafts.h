#pragma once

#include "newsroom/ids.h"

#include <QString>

#include <utility>

namespace tilshi::ui {

/// What was written into the field of a new comment and not added yet.
struct CommentDraft
{
    QString text;
    bool blocking = false;

    bool operator==(const CommentDraft &) const = default;
};

/// The drafts of a newsroom's comments, one for each article and writer: with the program's
/// settings of this user of the computer, so that they are there after the next start.
class CommentDrafts
{
public:
    using Place = std::pair<newsroom::ArticleId, newsroom::PersonId>;

    explicit CommentDrafts(const QString &libraryId);

    CommentDraft of(const Place &place) const;
    /// An empty one is forgotten.
    void keep(const Place &place, const CommentDraft &draft);

private:
    QString keyOf(const Place &place) const;

    QString m_group;
};

} // namespace tilshi::ui
