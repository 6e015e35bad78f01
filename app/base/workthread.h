#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tilshi {

/// Calls work() on a new thread that bears this name, at most 15 letters, where threads are listed.
/// Threads of ours are the standard library's and not Qt's: the thread sanitizer sees what those
/// wait for.
std::thread startThread(const char *name, std::function<void()> work);

/// Does what it is handed one after the other, on a thread of its own that is started when there is
/// something to do for the first time. The destructor finishes all that was handed in.
class WorkThread
{
public:
    explicit WorkThread(const char *name);
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    /// May be called from any thread.
    void post(std::function<void()> work);

private:
    void run();

    const char *m_name;
    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_work;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace tilshi
