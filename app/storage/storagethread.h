#pragma once

#include "newsroom/gateway.h"
#include "storage/library.h"

#include <QMutex>
#include <QQueue>
#include <QWaitCondition>

#include <functional>
#include <memory>

class QThread;

namespace tilshi::storage {

/// A library that lives on a thread of its own; see Gateway. Between pieces of work it does what
/// can wait. The destructor finishes all that was handed in, then closes the library.
class StorageThread : public newsroom::Gateway
{
public:
    using Opener = std::function<Result<OpenedLibrary>()>;

    /// opener is called once, on the new thread, when there is work for the first time.
    explicit StorageThread(Opener opener);
    ~StorageThread() override;

protected:
    void post(Task task) override;

private:
    void work(const Opener &opener);
    void waitForWork();
    /// The next task, empty if there is none at present; waits for one only if told to.
    Task take(bool waits);
    bool isOver();

    QMutex m_mutex;
    QWaitCondition m_changed;
    QQueue<Task> m_tasks;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace tilshi::storage
