#include "session/arrivals.h"

#include "base/await.h"
#include "newsroom/queue.h"

namespace tilshi::session {

using newsroom::ArticleSummary;
using newsroom::QueueGroup;

Arrivals::Arrivals(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_begun(session.clock().now())
{
}

void Arrivals::look(const QSet<newsroom::ArticleId> &changed)
{
    if (changed.isEmpty()) {
        return;
    }
    newsroom::ArticleQuery query;
    query.states = {newsroom::State::Submitted, newsroom::State::Returned};
    query.among = changed.values();
    await(
        m_session.desk().read(
            [query](newsroom::Library &library) { return library.articles().list(query); }),
        this, [this](const QList<ArticleSummary> &articles) { receive(articles); },
        [](const Error &) {}); // the lists, which read the same, tell of it
}

void Arrivals::receive(const QList<ArticleSummary> &articles)
{
    const newsroom::QueueQuery query =
        newsroom::queueOf(m_session.person(), m_session.clock().now(), m_session.settings().zone);
    QList<ArticleSummary> back;
    QList<ArticleSummary> waiting;
    for (const ArticleSummary &article : articles) {
        const auto group = newsroom::groupOf(article, query);
        const bool waits = group == QueueGroup::Waiting && !article.reviewer &&
                           article.owner != m_session.person().id;
        if ((group == QueueGroup::Returned || waits) && isNew(article)) {
            (waits ? waiting : back).append(article);
        }
    }
    if (!back.isEmpty()) {
        Q_EMIT returned(back);
    }
    if (!waiting.isEmpty()) {
        Q_EMIT submitted(waiting);
    }
}

bool Arrivals::isNew(const ArticleSummary &article)
{
    if (article.since < m_begun || m_told.value(article.id) == article.since) {
        return false;
    }
    m_told.insert(article.id, article.since);
    return true;
}

} // namespace tilshi::session
