#include "session/saving/backoff.h"

#include <algorithm>
#include <utility>

namespace tilshi::session {

bool passesWithTime(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Missing:
    case ErrorCode::Io:
        return true;
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
    case ErrorCode::Refused:
    case ErrorCode::Conflict:
    case ErrorCode::Exists:
    case ErrorCode::Corrupt:
    case ErrorCode::Newer:
    case ErrorCode::NotALibrary:
    case ErrorCode::Empty:
    case ErrorCode::Binary:
    case ErrorCode::TooLarge:
    case ErrorCode::Unsupported:
    case ErrorCode::Unverified:
        return false;
    }
    Q_UNREACHABLE();
}

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
