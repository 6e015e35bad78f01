#pragma once

#include "newsroom/ports.h"

namespace tilshi::newsroom {

/// A recovery journal that several programs of one computer write into, each its own entries:
/// write() and discard() are of this program's.
class SharedRecovery : public Recovery
{
public:
    /// Those of entries() that no other program looks after: what wrote them has ended, or is this
    /// one.
    virtual Result<QList<RecoveryEntry>> leftBehind() = 0;
    /// Discards that one of leftBehind(), if it is still as it was.
    virtual Result<void> discardLeft(const RecoveryEntry &entry) = 0;
};

} // namespace tilshi::newsroom
