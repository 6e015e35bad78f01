#include "storage/storagethread.h"

#include <QMutexLocker>
#include <QThread>

namespace tilshi::storage {

StorageThread::StorageThread(Opener opener)
    : m_thread(QThread::create([this, opener = std::move(opener)] { work(opener); }))
{
    m_thread->setObjectName(QStringLiteral("storage"));
    m_thread->start();
}

StorageThread::~StorageThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_changed.wakeAll();
    }
    m_thread->wait();
}

void StorageThread::post(Task task)
{
    const QMutexLocker lock(&m_mutex);
    m_tasks.enqueue(std::move(task));
    m_changed.wakeAll();
}

void StorageThread::work(const Opener &opener)
{
    waitForWork();
    if (isOver()) {
        return;
    }
    const Result<OpenedLibrary> library = opener();
    newsroom::Library *open = library ? library->library.get() : nullptr;
    const Error error = library ? Error() : library.error();
    bool hasLeisureWork = open && library->atLeisure;
    for (;;) {
        if (Task task = take(!hasLeisureWork)) {
            task(open, error);
            hasLeisureWork = open && library->atLeisure;
        } else if (isOver()) {
            return;
        } else if (hasLeisureWork) {
            hasLeisureWork = library->atLeisure();
        }
    }
}

/// Until there is something to do, nothing is opened: a second thread for long work costs nothing
/// then.
void StorageThread::waitForWork()
{
    const QMutexLocker lock(&m_mutex);
    while (m_tasks.isEmpty() && !m_ending) {
        m_changed.wait(&m_mutex);
    }
}

newsroom::Gateway::Task StorageThread::take(bool waits)
{
    const QMutexLocker lock(&m_mutex);
    while (waits && m_tasks.isEmpty() && !m_ending) {
        m_changed.wait(&m_mutex);
    }
    return m_tasks.isEmpty() ? Task() : m_tasks.dequeue();
}

bool StorageThread::isOver()
{
    const QMutexLocker lock(&m_mutex);
    return m_ending && m_tasks.isEmpty();
}

} // namespace tilshi::storage
