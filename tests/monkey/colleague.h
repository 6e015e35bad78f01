#pragma once

#include "base/clock.h"
#include "newsroom/gateway.h"
#include "storage/storagethread.h"

namespace tilshi::test {

/// Somebody at another window of the same library: writes, comments, acts, renames.
class Colleague
{
public:
    Colleague(const QString &folder, const Clock &clock);

    /// Does one thing, which the number decides; refusals are as good as acts.
    void act(quint32 number);

private:
    const Clock &m_clock;
    storage::StorageThread m_thread;
};

} // namespace tilshi::test
