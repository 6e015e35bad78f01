#include "session/saving/journal.h"

#include <QPromise>

#include <chrono>
#include <memory>
#include <semaphore>

namespace tilshi::session {

namespace {

template <class F>
auto runOn(WorkThread &thread, F work) -> QFuture<std::invoke_result_t<F>>
{
    using R = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    thread.post([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

Journal::Journal(newsroom::SharedRecovery &recovery)
    : m_recovery(recovery)
    , m_thread("journal")
{
}

QFuture<Result<void>> Journal::write(const newsroom::RecoveryEntry &entry)
{
    return runOn(m_thread, [this, entry] { return m_recovery.write(entry); });
}

bool Journal::writeNow(const newsroom::RecoveryEntry &entry, int milliseconds)
{
    struct Written
    {
        std::binary_semaphore told{0};
        bool isWritten = false;
    };
    const auto written = std::make_shared<Written>(); // told on the journal's thread, maybe late
    m_thread.post([this, entry, written] {
        written->isWritten = m_recovery.write(entry).has_value();
        written->told.release();
    });
    return written->told.try_acquire_for(std::chrono::milliseconds(milliseconds)) &&
           written->isWritten;
}

QFuture<Result<void>> Journal::discard(newsroom::ArticleId id)
{
    return runOn(m_thread, [this, id] { return m_recovery.discard(id); });
}

QFuture<Result<void>> Journal::discardLeft(const newsroom::RecoveryEntry &entry)
{
    return runOn(m_thread, [this, entry] { return m_recovery.discardLeft(entry); });
}

QFuture<Result<QList<newsroom::RecoveryEntry>>> Journal::leftBehind()
{
    return runOn(m_thread, [this] { return m_recovery.leftBehind(); });
}

QFuture<Result<QList<newsroom::RecoveryEntry>>> Journal::entries()
{
    return runOn(m_thread, [this] { return m_recovery.entries(); });
}

} // namespace tilshi::session
