#include "base/background.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace tilshi {
namespace {

class Threads : public QThreadPool
{
public:
    Threads()
    {
        setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
        qAddPostRoutine([] { backgroundThreads().waitForDone(); });
    }
};

} // namespace

QThreadPool &backgroundThreads()
{
    static Threads threads;
    return threads;
}

} // namespace tilshi
