#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <ctime>

namespace tilshi::bench {

/// Processor time of the calling thread, in milliseconds.
inline double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// An application that knows how long its longest event took, in processor time of the main thread:
/// on a busy machine the wall says nothing.
class StallWatch : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        const double begin = threadTime();
        const bool done = QApplication::notify(receiver, event);
        const double took = threadTime() - begin;
        --m_depth;
        m_longest = std::max(m_longest, took);
        m_sum += took;
        if (took > busy) {
            m_quiet.restart();
        }
        return done;
    }

    /// Lets events come until there is nothing to do, and returns the longest since forget().
    double settle()
    {
        constexpr int quietFor =
            150; // ms: longer than any timer of the editor's but the saving ones
        m_quiet.restart();
        while (m_quiet.elapsed() < quietFor) {
            processEvents(QEventLoop::AllEvents, 10);
        }
        return m_longest;
    }
    void forget() { m_longest = m_sum = 0; }
    /// All of the events since forget().
    double sum() const { return m_sum; }

private:
    static constexpr double busy = 0.3; ///< ms
    int m_depth = 0;
    double m_longest = 0;
    double m_sum = 0;
    QElapsedTimer m_quiet;
};

} // namespace tilshi::bench
