#include "base/workthread.h"

#include <pthread.h>
#include <utility>

namespace tilshi {

std::thread startThread(const char *name, std::function<void()> work)
{
    return std::thread([name, work = std::move(work)] {
        ::pthread_setname_np(::pthread_self(), name);
        work();
    });
}

WorkThread::WorkThread(const char *name)
    : m_name(name)
{
}

WorkThread::~WorkThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void WorkThread::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
        if (!m_thread.joinable()) {
            m_thread = startThread(m_name, [this] { run(); });
        }
    }
    m_changed.notify_one();
}

void WorkThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_work.empty(); });
        if (m_work.empty()) {
            return;
        }
        {
            const std::function<void()> work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
        } // what it holds goes without the lock too
        lock.lock();
    }
}

} // namespace tilshi
