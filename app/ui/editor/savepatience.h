#pragma once

#include "base/error.h"

#include <chrono>
#include <optional>

namespace tilshi::ui {

/// How long a save that failed waits before it is tried again: ever longer, up to a minute.
class SavePatience
{
public:
    /// The wait after this failure; nothing where the same save can't succeed without anyone
    /// deciding something.
    std::optional<std::chrono::milliseconds> after(ErrorCode failure);
    /// A save has succeeded.
    void renew();

private:
    static constexpr std::chrono::milliseconds first{2000};
    std::chrono::milliseconds m_next = first;
};

} // namespace tilshi::ui
