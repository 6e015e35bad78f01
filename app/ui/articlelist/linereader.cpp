#include "ui/articlelist/linereader.h"

#include "base/await.h"
#include "newsroom/queue.h"
#include "session/session.h"

namespace tilshi::ui {
namespace {

/// One group after the other.
QList<newsroom::ArticleSummary> linesOf(const QList<newsroom::QueuePart> &parts)
{
    QList<newsroom::ArticleSummary> lines;
    for (const newsroom::QueuePart &part : parts) {
        lines += part.articles;
    }
    return lines;
}

} // namespace

LineReader::LineReader(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void LineReader::readAll(const Place &place, const newsroom::SearchQuery &search)
{
    const newsroom::QueueQuery queue =
        newsroom::queueOf(m_session.person(), m_session.clock().now(), m_session.settings().zone);
    const bool isQueue = place.kind == Place::Kind::MyQueue && search.isEmpty();
    const auto work = [query = queryOf(place, m_session.person().id), queue, isQueue,
                       search](newsroom::Library &library) {
        if (isQueue) {
            return library.articles().queue(queue).map(&linesOf);
        }
        return search.isEmpty() ? library.articles().list(query)
                                : library.articles().search(search);
    };
    await(
        m_session.desk().read(work), this,
        [this, asked = ++m_asked](const QList<newsroom::ArticleSummary> &rows) {
            if (asked == m_asked) {
                m_answered = asked;
                Q_EMIT allRead(rows);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void LineReader::readSome(const Place &place, const QSet<newsroom::ArticleId> &articles)
{
    if (place.kind == Place::Kind::MyQueue) { // which has no order that one line would say
        readAll(place, {});
        return;
    }
    newsroom::ArticleQuery query = queryOf(place, m_session.person().id);
    query.among = articles.values();
    const auto work = [query](newsroom::Library &library) {
        return library.articles().list(query);
    };
    await(
        m_session.desk().read(work), this,
        [this, articles, asked = m_asked](const QList<newsroom::ArticleSummary> &rows) {
            if (asked == m_asked && !isReadingAll()) {
                Q_EMIT someRead(articles, rows);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace tilshi::ui
