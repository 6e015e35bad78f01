#include "main/endsignals.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tilshi {

namespace {

// What a signal's handler may touch.
volatile std::sig_atomic_t lastSignal = 0;
int ends[2] = {-1, -1};

extern "C" void noteSignal(int number)
{
    const int before = errno;
    if (lastSignal != 0) {
        std::signal(number, SIG_DFL);
        std::raise(number);
    }
    lastSignal = number;
    const char byte = 0;
    [[maybe_unused]] const ssize_t wrote = ::write(ends[1], &byte, 1);
    errno = before;
}

} // namespace

EndSignals::EndSignals()
{
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction action = {};
        ::sigaction(number, nullptr, &action);
        if (action.sa_handler != SIG_IGN) {
            action = {};
            action.sa_handler = &noteSignal;
            action.sa_flags = SA_RESTART;
            ::sigaction(number, &action, nullptr);
        }
    }
}

int EndSignals::descriptor() const
{
    return ends[0];
}

int EndSignals::received()
{
    return lastSignal;
}

} // namespace tilshi
