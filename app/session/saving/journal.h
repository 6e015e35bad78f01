#pragma once

#include "base/workthread.h"
#include "newsroom/sharedrecovery.h"

#include <QFuture>

namespace tilshi::session {

/// The recovery journal on a thread of its own, one piece of work after the other, so that a slow
/// disk or library never holds up the other. The destructor finishes what was handed in.
class Journal
{
public:
    /// From here on only the journal's thread may use recovery, which outlives it.
    explicit Journal(newsroom::SharedRecovery &recovery);

    QFuture<Result<void>> write(const newsroom::RecoveryEntry &entry);
    /// The same, waited for; false where it is not written after so many milliseconds.
    bool writeNow(const newsroom::RecoveryEntry &entry, int milliseconds);
    QFuture<Result<void>> discard(newsroom::ArticleId id);
    QFuture<Result<void>> discardLeft(const newsroom::RecoveryEntry &entry);
    /// What was typed and did not get into its library, of all libraries; newest first.
    QFuture<Result<QList<newsroom::RecoveryEntry>>> entries();
    /// Those of them that no other running program looks after.
    QFuture<Result<QList<newsroom::RecoveryEntry>>> leftBehind();

private:
    newsroom::SharedRecovery &m_recovery;
    WorkThread m_thread;
};

} // namespace tilshi::session
