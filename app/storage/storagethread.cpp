#include "storage/storagethread.h"

#include "base/workthread.h"

#include <algorithm>
#include <utility>

namespace tilshi::storage {

namespace {

using namespace std::chrono_literals;

constexpr auto worthTelling = 1s;
constexpr auto shortestPause = 1ms;
constexpr auto longestPause = 25ms;

} // namespace

StorageThread::StorageThread(Opener opener, std::chrono::milliseconds quiet)
    : m_thread(startThread("storage",
                           [this, opener = std::move(opener), quiet] { work(opener, quiet); }))
{
}

StorageThread::~StorageThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void StorageThread::post(Task task)
{
    add({std::move(task), false});
}

void StorageThread::postReading(Task task)
{
    add({std::move(task), true});
}

void StorageThread::add(Posted posted)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.append(std::move(posted));
    m_changed.notify_all();
}

void StorageThread::watchWaiting(std::function<void(bool)> told)
{
    const std::lock_guard lock(m_mutex);
    m_told = std::move(told);
}

void StorageThread::work(const Opener &opener, std::chrono::milliseconds quiet)
{
    waitForWork();
    if (isOver()) {
        return;
    }
    const Result<OpenedLibrary> library = opener();
    newsroom::Library *open = library ? library->library.get() : nullptr;
    if (open && library->setWhileWaiting) {
        library->setWhileWaiting(
            [this, open](std::chrono::milliseconds waited) { whileWaiting(open, waited); });
    }
    const Error error = library ? Error() : library.error();
    const bool hasIdleWork = open && library->idleWork;
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    QDeadlineTimer untilIdleWork = hasIdleWork ? QDeadlineTimer(quiet) : never;
    for (;;) {
        tellWaiting(false);
        if (Task task = take(untilIdleWork)) {
            task(open, error);
            untilIdleWork = hasIdleWork ? QDeadlineTimer(quiet) : never;
        } else if (isOver()) {
            return;
        } else {
            untilIdleWork = library->idleWork() ? QDeadlineTimer(0) : never;
        }
    }
}

/// Until there is something to do, nothing is opened: a second thread for long work costs nothing
/// then.
void StorageThread::waitForWork()
{
    std::unique_lock lock(m_mutex);
    while (m_tasks.isEmpty() && !m_ending) {
        m_changed.wait(lock);
    }
}

newsroom::Gateway::Task StorageThread::take(QDeadlineTimer deadline)
{
    std::unique_lock lock(m_mutex);
    const auto isCalled = [this] { return !m_tasks.isEmpty() || m_ending; };
    if (deadline.isForever()) {
        m_changed.wait(lock, isCalled);
    } else {
        m_changed.wait_for(lock, deadline.remainingTimeAsDuration(), isCalled);
    }
    return m_tasks.isEmpty() ? Task() : m_tasks.takeFirst().task;
}

newsroom::Gateway::Task StorageThread::takeReading(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    const auto next = [this] {
        return std::find_if(m_tasks.begin(), m_tasks.end(),
                            [](const Posted &posted) { return posted.reads; });
    };
    if (next() == m_tasks.end()) {
        m_changed.wait_for(lock, wait);
    }
    const auto found = next();
    return found == m_tasks.end() ? Task() : m_tasks.takeAt(found - m_tasks.begin()).task;
}

/// Another program writes, and work that was taken from the queue waits for it.
void StorageThread::whileWaiting(newsroom::Library *library, std::chrono::milliseconds waited)
{
    tellWaiting(m_hasTold || waited >= worthTelling);
    if (Task task = takeReading(
            std::clamp<std::chrono::milliseconds>(waited, shortestPause, longestPause))) {
        task(library, {});
    }
}

void StorageThread::tellWaiting(bool waits)
{
    if (std::exchange(m_hasTold, waits) == waits) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (m_told) {
        m_told(waits);
    }
}

bool StorageThread::isOver()
{
    const std::lock_guard lock(m_mutex);
    return m_ending && m_tasks.isEmpty();
}

} // namespace tilshi::storage
