#include "ui/articlelist/linereader.h"

#include "base/await.h"
#include "session/session.h"

namespace tilshi::ui {
namespace {

constexpr int mostFound = 200;

} // namespace

LineReader::LineReader(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void LineReader::readAll(const Place &place, const QString &words)
{
    const auto work = [query = queryOf(place, m_session.person().id),
                       words](newsroom::Library &library) {
        return words.isEmpty() ? library.articles().list(query)
                               : library.articles().search({.words = words, .limit = mostFound});
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
