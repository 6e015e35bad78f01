#include "publishing/duerunner.h"

#include "newsroom/claim.h"

#include <algorithm>

namespace tilshi::publishing {

namespace {

/// The moment from which an article may go out: its slot, the end of its embargo, and after a
/// failure the next try, whichever is last.
QDateTime dueAt(const newsroom::Article &article)
{
    QDateTime due = article.schedule->utc;
    if (article.embargo) {
        due = std::max(due, *article.embargo);
    }
    if (article.nextTry) {
        due = std::max(due, *article.nextTry);
    }
    return due;
}

bool isScheduled(const newsroom::Article &article)
{
    return article.state == newsroom::State::Scheduled && article.schedule && !article.trashed;
}

/// Another program is at it, or has been since we looked.
bool isLeftToOthers(const Error &error)
{
    const auto refusal = newsroom::refusalOf(error);
    return error.code == ErrorCode::Busy || error.code == ErrorCode::Conflict ||
           refusal == newsroom::Refusal::WrongState || refusal == newsroom::Refusal::NotDue;
}

} // namespace

DueRunner::DueRunner(newsroom::Library &library, Publisher &publisher, const Clock &clock,
                     newsroom::PersonId actor)
    : m_library(library)
    , m_publisher(publisher)
    , m_clock(clock)
    , m_actor(actor)
{
}

Result<DueReport> DueRunner::run()
{
    const QDateTime now = m_clock.now();
    const auto settings = m_library.settings().load();
    const auto scheduled = m_library.articles().scheduled(now);
    if (!settings || !scheduled) {
        return fail(settings ? scheduled.error() : settings.error());
    }
    DueReport report;
    if (const auto settled = m_publisher.settle(); !settled) {
        report.site = settled.error();
    }
    for (const newsroom::Article &article : *scheduled) {
        if (!isScheduled(article) || now < dueAt(article)) {
            continue;
        }
        const qint64 seconds = dueAt(article).secsTo(now);
        if (seconds > qint64{settings->graceMinutes} * 60) {
            report.late.append({article.id, seconds / 60});
            continue;
        }
        publish(article.id, report);
    }
    return report;
}

void DueRunner::publish(newsroom::ArticleId id, DueReport &report)
{
    const auto published = m_publisher.publish(id, m_actor);
    if (published) {
        report.published.append(id);
        report.missing = m_publisher.missingPictures(); // the site is written anew each time
    } else if (newsroom::claimFrom(published.error().detail)) {
        report.held.append({id, published.error()});
    } else if (!isLeftToOthers(published.error())) {
        report.failed.append({id, published.error()});
    }
}

} // namespace tilshi::publishing
