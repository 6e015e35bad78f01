#pragma once

#include "newsroom/article.h"
#include "newsroom/log.h"

#include <QStringList>

namespace tilshi::newsroom {

/// What the log's acts have made of an article, as far as they tell.
struct LoggedArticle
{
    State state = State::Draft;
    bool trashed = false;
    std::optional<Approval> approval;
    std::optional<int> live;
    QString liveSha256;
    QJsonObject slot; ///< of the last scheduling, as logged; empty for none

    bool operator==(const LoggedArticle &) const = default;
};

/// The article after one more act.
void follow(LoggedArticle &article, const LogEntry &act);

/// What of the article is not as its log says: state, trash, approval, live, schedule; none if all
/// is.
QStringList differences(const LoggedArticle &logged, const Article &article);

} // namespace tilshi::newsroom
