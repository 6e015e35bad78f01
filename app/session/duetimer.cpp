#include "session/duetimer.h"

#include "base/await.h"
#include "session/publishjobs.h"

namespace tilshi::session {
namespace {

constexpr int tickMs = 3000;
/// How often the due runner is called though nothing is due: it also finishes a writing of the site
/// that was cut short.
constexpr int ticksBetweenRuns = 20;
constexpr int firstRun = 2; ///< not while the window is still coming up

} // namespace

DueTimer::DueTimer(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &DueTimer::tick);
    m_timer.start(tickMs);
}

void DueTimer::tick()
{
    if (m_running || m_session.isReadOnly()) {
        return;
    }
    m_running = true;
    const bool runsAnyway = ++m_ticks % ticksBetweenRuns == firstRun;
    askNext([this, runsAnyway](const std::optional<newsroom::Article> &next) {
        if (runsAnyway ||
            (next && next->schedule && next->schedule->utc <= m_session.clock().now())) {
            run();
        } else {
            finish({}); // what was late before has been dealt with
        }
    });
}

void DueTimer::run()
{
    await(
        runDue(m_session), this,
        [this](const publishing::DueReport &report) {
            finish(report);
            if (report.site && report.site != m_siteError) {
                Q_EMIT failed(*report.site);
            }
            m_siteError = report.site;
            askNext([](const std::optional<newsroom::Article> &) {});
        },
        [this](const Error &error) { giveUp(error); });
}

void DueTimer::finish(const publishing::DueReport &report)
{
    m_running = false;
    m_lastError.reset();
    receive(report);
}

void DueTimer::giveUp(const Error &error)
{
    m_running = false;
    if (m_lastError != error) {
        m_lastError = error;
        Q_EMIT failed(error);
    }
}

void DueTimer::receive(const publishing::DueReport &report)
{
    if (!report.published.isEmpty()) {
        Q_EMIT published(report.published);
    }
    if (!report.missing.isEmpty()) {
        Q_EMIT picturesMissing(report.missing);
    }
    for (const publishing::DueReport::Failure &failure : report.failed) {
        Q_EMIT publishingFailed(failure);
    }
    QList<newsroom::ArticleId> late;
    for (const publishing::DueReport::Late &article : report.late) {
        late.append(article.article);
    }
    if (late != m_late) {
        m_late = late;
        Q_EMIT lateChanged(report.late);
    }
}

void DueTimer::askNext(std::function<void(const std::optional<newsroom::Article> &)> then)
{
    const auto work = [](newsroom::Library &library) -> Result<std::optional<newsroom::Article>> {
        const Result<QList<newsroom::Article>> waiting = library.articles().scheduled(std::nullopt);
        if (!waiting) {
            return fail(waiting.error());
        }
        return waiting->isEmpty() ? std::nullopt : std::optional(waiting->constFirst());
    };
    await(
        m_session.desk().run(work), this,
        [this, then = std::move(then)](const std::optional<newsroom::Article> &next) {
            Q_EMIT nextChanged(next);
            then(next);
        },
        [this](const Error &error) { giveUp(error); });
}

} // namespace tilshi::session
