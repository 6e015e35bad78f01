#pragma once

#include "newsroom/ids.h"

#include <QDateTime>
#include <QString>

namespace tilshi::newsroom {

/// A remark on an article. An open blocking one stands in the way of approval.
struct Comment
{
    CommentId id;
    ArticleId article;
    PersonId by;
    QDateTime at;
    QString text;
    bool blocking = false;
    bool resolved = false;
    qint64 revision = 0; ///< grows with every change; 0: not in the library

    bool operator==(const Comment &) const = default;
};

} // namespace tilshi::newsroom
