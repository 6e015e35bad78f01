#pragma once

#include "newsroom/gateway.h"
#include "storage/library.h"

#include <QDeadlineTimer>
#include <QList>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tilshi::storage {

/// A library that lives on a thread of its own; see Gateway. When nothing was handed in for some
/// time it does what can wait, and while one of them waits for another program it does those that
/// only read. The destructor finishes all that was handed in, then closes the library.
class StorageThread : public newsroom::Gateway
{
public:
    using Opener = std::function<Result<OpenedLibrary>()>;
    /// Longer than the pauses in which a text is saved that somebody types.
    static constexpr std::chrono::milliseconds usualQuiet{3000};

    /// opener is called once, on the new thread, when there is work for the first time.
    explicit StorageThread(Opener opener, std::chrono::milliseconds quiet = usualQuiet);
    ~StorageThread() override;

    void watchWaiting(std::function<void(bool waits)> told) override;

protected:
    void post(Task task) override;
    void postReading(Task task) override;

private:
    struct Posted
    {
        Task task;
        bool reads;
    };

    void add(Posted posted);
    void work(const Opener &opener, std::chrono::milliseconds quiet);
    void waitForWork();
    /// The next task, empty if none comes within that time, or at the end.
    Task take(QDeadlineTimer deadline);
    /// The next one that only reads; waits for one as long.
    Task takeReading(std::chrono::milliseconds wait);
    void whileWaiting(newsroom::Library *library, std::chrono::milliseconds waited);
    void tellWaiting(bool waits);
    bool isOver();

    // Not Qt's: the thread sanitizer sees what these do.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<Posted> m_tasks;
    bool m_ending = false;
    std::function<void(bool)> m_told;
    bool m_hasTold = false; ///< that it waits
    std::thread m_thread;
};

} // namespace tilshi::storage
