#pragma once

#include <QDir>
#include <QThread>

namespace tilshi::test {

/// Qt has waited for its threads, but they may still be on their way out: LeakSanitizer, looking at
/// one that ends meanwhile, ends the program with a failure of its own. To be called when the
/// application is gone. A thread of the session bus's stays, so that the wait has an end.
inline void letThreadsEnd()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int mostLooks = 100;
    const QDir threads(QStringLiteral("/proc/self/task"));
    for (int look = 0; look < mostLooks; ++look) {
        if (threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() <= 1) {
            return;
        }
        QThread::msleep(5);
    }
#endif
}

} // namespace tilshi::test
