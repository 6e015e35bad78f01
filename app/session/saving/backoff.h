#pragma once

#include "base/error.h"
#include "session/saving/savedelays.h"

#include <optional>

namespace tilshi::session {

/// Whether a save that failed so may succeed later by itself.
bool passesWithTime(ErrorCode code);

/// How long a save that failed waits before it is tried again: ever longer, up to a limit.
class Backoff
{
public:
    explicit Backoff(const SaveDelays &delays);

    /// The wait after this failure; nothing where the same save can't succeed without anyone
    /// deciding something.
    std::optional<SaveDelays::Wait> after(ErrorCode failure);
    /// A save has succeeded.
    void renew();

private:
    SaveDelays::Wait m_first;
    SaveDelays::Wait m_longest;
    SaveDelays::Wait m_next;
};

} // namespace tilshi::session
