#pragma once

#include <QTimer>

#include <atomic>
#include <pthread.h>
#include <thread>

namespace tilshi::test {

/// Ends the program, and says where it stood, when the thread that made it has no time for its
/// event loop: after seconds of its own processor time, or a minute on the clock. Other programs'
/// load does not count. A crash or a warning is told with its
/// place too.
class Watchdog
{
public:
    Watchdog();
    ~Watchdog();

    /// The longest time without the event loop so far, in milliseconds of processor time.
    int longest() const { return m_longest; }

private:
    void watch();
    qint64 processorTime() const; ///< of the watched thread, ms

    pthread_t m_watched;
    QTimer m_beat;
    std::atomic<qint64> m_last; ///< processor time at the last beat
    std::atomic<int> m_beats = 0;
    std::atomic<int> m_longest = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace tilshi::test
