#include "newsroom/movedcomments.h"

#include "newsroom/passagesearch.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

bool isAnchored(const Comment &comment)
{
    return !comment.removed && (comment.passage || comment.wordsGone);
}

/// Words that were gone, and stand somewhere since this text, as undo brings them back.
std::optional<Passage> comeBack(const QString &quote, const Content &before, const Content &after)
{
    return passageOf(before, quote) ? std::nullopt : passageOf(after, quote);
}

} // namespace

bool hasPassages(const QList<Comment> &comments)
{
    return std::any_of(comments.begin(), comments.end(), isAnchored);
}

QList<Comment> movedComments(const QList<Comment> &comments, const Content &before,
                             const Content &after)
{
    QList<Comment> moved;
    const PassageFollower follower(before, after);
    for (const Comment &comment : comments) {
        if (!isAnchored(comment)) {
            continue;
        }
        Comment now = comment;
        now.passage = comment.passage ? follower.followed(*comment.passage)
                                      : comeBack(comment.quote, before, after);
        now.wordsGone = !now.passage;
        if (now != comment) {
            moved.append(now);
        }
    }
    return moved;
}

} // namespace tilshi::newsroom
