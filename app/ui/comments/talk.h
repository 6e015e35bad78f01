#pragma once

#include "newsroom/comment.h"

#include <QList>

namespace tilshi::ui {

/// A comment and the replies to it, the oldest first.
struct Talk
{
    newsroom::Comment comment;
    QList<newsroom::Comment> replies;

    bool operator==(const Talk &) const = default;
};

/// Those of an article in the order of its text; behind them those whose words are not in it, the
/// oldest first.
QList<Talk> talksOf(const QList<newsroom::Comment> &comments);

} // namespace tilshi::ui
