#pragma once

#include "newsroom/gateway.h"
#include "storage/library.h"

#include <QList>
#include <QMutex>
#include <QWaitCondition>

#include <chrono>
#include <functional>
#include <memory>

class QThread;

namespace tilshi::storage {

/// A library that lives on a thread of its own; see Gateway. Between pieces of work it does what
/// can wait, and while one of them waits for another program it does those that only read. The
/// destructor finishes all that was handed in, then closes the library.
class StorageThread : public newsroom::Gateway
{
public:
    using Opener = std::function<Result<OpenedLibrary>()>;

    /// opener is called once, on the new thread, when there is work for the first time.
    explicit StorageThread(Opener opener);
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
    void work(const Opener &opener);
    void waitForWork();
    /// The next task, empty if there is none at present; waits for one only if told to.
    Task take(bool waits);
    /// The next one that only reads; waits for one as long.
    Task takeReading(std::chrono::milliseconds wait);
    void whileWaiting(newsroom::Library *library, std::chrono::milliseconds waited);
    void tellWaiting(bool waits);
    bool isOver();

    QMutex m_mutex;
    QWaitCondition m_changed;
    QList<Posted> m_tasks;
    bool m_ending = false;
    std::function<void(bool)> m_told;
    bool m_hasTold = false; ///< that it waits
    std::unique_ptr<QThread> m_thread;
};

} // namespace tilshi::storage
