#include "session/saving/backoff.h"

#include <algorithm>
#include <utility>

namespace tilshi::session {

namespace {

bool passesWithTime(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Missing:
    case ErrorCode::Io:
        return true;
    default:
        return false;
    }
}

} // namespace

Backoff::Backoff(const SaveDelays &delays)
    : m_first(delays.firstRetry)
    , m_longest(delays.longestRetry)
    , m_next(delays.firstRetry)
{
}

std::optional<SaveDelays::Wait> Backoff::after(ErrorCode failure)
{
    if (!passesWithTime(failure)) {
        return std::nullopt;
    }
    return std::exchange(m_next, std::min(2 * m_next, m_longest));
}

void Backoff::renew()
{
    m_next = m_first;
}

} // namespace tilshi::session
