#pragma once

#include <QtGlobal>

#include <chrono>

namespace tilshi::test {

/// Milliseconds of a clock that all programs of this computer have alike.
inline qint64 momentNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace tilshi::test
