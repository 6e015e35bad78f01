#pragma once

#include "newsroom/ids.h"
#include "newsroom/passage.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::newsroom {

/// A remark on an article, or a reply to one. An open blocking one stands in the way of approval.
struct Comment
{
    CommentId id;
    ArticleId article;
    PersonId by;
    QDateTime at;
    QString text;
    bool blocking = false;
    bool resolved = false;
    qint64 revision = 0; ///< grows with every change of what is said; 0: not in the library

    CommentId parent = {};               ///< what it is a reply to; null for none
    std::optional<Passage> passage = {}; ///< where its words are now in the desk's text
    QString quote = {};                  ///< its words as they were when it was made
    bool wordsGone = false;              ///< they were there and are no more
    std::optional<QDateTime> editedAt = {};
    bool removed = false; ///< an empty place that replies hang on

    bool isReply() const { return !parent.isNull(); }
    /// It stands in the way of approval.
    bool isHindrance() const { return blocking && !resolved && !removed; }
    bool operator==(const Comment &) const = default;
};

/// The logins that a comment names: @aigul, once each, in the order of the text.
QStringList mentionedIn(QStringView text);

} // namespace tilshi::newsroom
