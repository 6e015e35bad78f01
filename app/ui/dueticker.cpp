#include "ui/dueticker.h"

#include "ui/await.h"
#include "ui/presswork.h"

#include <QGuiApplication>

namespace tilshi::ui {
namespace {

constexpr int tickMs = 3000;

} // namespace

DueTicker::DueTicker(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &DueTicker::tick);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](auto state) {
        if (state == Qt::ApplicationActive) {
            tick();
        }
    });
    m_timer.start(tickMs);
}

void DueTicker::tick()
{
    if (m_running || m_session.isReadOnly()) {
        return;
    }
    m_running = true;
    await(runDue(m_session), this, [this](const Result<publishing::DueReport> &report) {
        m_running = false;
        if (report) {
            m_lastError.reset();
            receive(*report);
        } else if (m_lastError != report.error()) {
            m_lastError = report.error();
            Q_EMIT failed(report.error());
        }
        askNext();
    });
}

void DueTicker::receive(const publishing::DueReport &report)
{
    if (!report.published.isEmpty()) {
        Q_EMIT published(report.published);
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

void DueTicker::askNext()
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
        [this](const std::optional<newsroom::Article> &next) { Q_EMIT nextChanged(next); },
        [](const Error &) {});
}

} // namespace tilshi::ui
