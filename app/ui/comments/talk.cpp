#include "ui/comments/talk.h"

#include <algorithm>
#include <tuple>

namespace tilshi::ui {
namespace {

/// Whether the one stands before the other in the article.
bool isBefore(const Talk &one, const Talk &other)
{
    const auto &left = one.comment.passage;
    const auto &right = other.comment.passage;
    if (!left || !right) {
        return left.has_value() && !right.has_value();
    }
    const auto place = [](const newsroom::Passage &passage) {
        return std::tuple(passage.field, passage.anchor.begin.unit, passage.anchor.begin.offset);
    };
    return place(*left) < place(*right);
}

} // namespace

QList<Talk> talksOf(const QList<newsroom::Comment> &comments)
{
    QList<Talk> talks;
    for (const newsroom::Comment &comment : comments) {
        if (!comment.isReply()) {
            talks.append({comment, {}});
        }
    }
    for (const newsroom::Comment &reply : comments) {
        const auto to = std::find_if(talks.begin(), talks.end(), [&](const Talk &talk) {
            return talk.comment.id == reply.parent;
        });
        if (to != talks.end()) {
            to->replies.append(reply);
        }
    }
    std::stable_sort(talks.begin(), talks.end(), isBefore);
    return talks;
}

} // namespace tilshi::ui
