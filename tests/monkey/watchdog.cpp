#include "monkey/watchdog.h"

#include "support/warnings.h"

#include <QElapsedTimer>
#include <QString>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <execinfo.h>
#include <unistd.h>

namespace tilshi::test {

namespace {

using namespace std::chrono_literals;

#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 8;
#else
constexpr int slowness = 1;
#endif
constexpr int longestWork = 3000 * slowness; // ms
constexpr int longestWait = 60'000;

/// Prints where the thread stands that has got the signal.
void tellPlace(int signal)
{
    void *frames[100];
    const int depth = ::backtrace(frames, 100);
    std::fprintf(stderr, "signal %d\n", signal);
    ::backtrace_symbols_fd(frames, depth, STDERR_FILENO);
    ::_exit(3);
}

QtMessageHandler passOn = nullptr;

/// A warning is told with its place.
void tellWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    passOn(type, context, text);
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfTheOffscreenPlatform(text)) {
        void *frames[40];
        ::backtrace_symbols_fd(frames, ::backtrace(frames, 40), STDERR_FILENO);
    }
}

/// A sanitizer tells more of a crash than we could.
void watchSignals()
{
#ifndef __SANITIZE_ADDRESS__
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGABRT}) {
        std::signal(signal, tellPlace);
    }
#endif
    std::signal(SIGUSR2, tellPlace);
}

} // namespace

Watchdog::Watchdog()
    : m_watched(::pthread_self())
    , m_last(processorTime())
{
    watchSignals();
    passOn = qInstallMessageHandler(tellWarning);
    QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
        const qint64 now = processorTime();
        m_longest = std::max<int>(m_longest, int(now - m_last));
        m_last = now;
        ++m_beats;
    });
    m_beat.start(10);
    m_thread = std::thread([this] { watch(); });
}

Watchdog::~Watchdog()
{
    qInstallMessageHandler(passOn);
    m_ending = true;
    m_thread.join();
}

void Watchdog::watch()
{
    int beats = -1;
    QElapsedTimer still;
    still.start();
    while (!m_ending) {
        std::this_thread::sleep_for(50ms);
        if (std::exchange(beats, m_beats) != m_beats) {
            still.start();
        } else if (processorTime() - m_last > longestWork || still.elapsed() > longestWait) {
            std::fprintf(stderr, "hang: no event for %lld ms of work, %lld ms of time\n",
                         static_cast<long long>(processorTime() - m_last),
                         static_cast<long long>(still.elapsed()));
            ::pthread_kill(m_watched, SIGUSR2);
            std::this_thread::sleep_for(5s);
            ::_exit(3);
        }
    }
}

qint64 Watchdog::processorTime() const
{
    clockid_t clock = 0;
    timespec time{};
    ::pthread_getcpuclockid(m_watched, &clock);
    ::clock_gettime(clock, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace tilshi::test
