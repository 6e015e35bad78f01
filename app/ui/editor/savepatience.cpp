#include "ui/editor/savepatience.h"

#include <algorithm>

namespace tilshi::ui {

namespace {

constexpr std::chrono::milliseconds longest{60000};

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

std::optional<std::chrono::milliseconds> SavePatience::after(ErrorCode failure)
{
    if (!passesWithTime(failure)) {
        return std::nullopt;
    }
    return std::exchange(m_next, std::min(2 * m_next, longest));
}

void SavePatience::renew()
{
    m_next = first;
}

} // namespace tilshi::ui
