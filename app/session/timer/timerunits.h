#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace tilshi::session {

/// The two units of systemd's that publish what is due in one newsroom every minute, in the folder
/// where the user's own units stand.
struct TimerUnits
{
    QString program; ///< path of tilshi-cli
    QString library; ///< folder of the newsroom, absolute
    QString folder = userUnitFolder();

    /// $XDG_CONFIG_HOME/systemd/user
    static QString userUnitFolder();

    /// tilshi-publish-due@….timer with the folder as systemd-escape writes it, or a shorter name
    /// where that would be too long.
    QString timerName() const;
    QString serviceName() const;
    QString timerText() const;
    QString serviceText() const;

    Result<void> write() const;
    Result<void> remove() const;
};

/// The timers for that newsroom that start with the user's session, set up by Tilshi or by hand.
/// Asks nobody but the file system.
QStringList timersSetUp(const QString &library,
                        const QString &unitFolder = TimerUnits::userUnitFolder());

/// Whether there is any.
bool timerIsSetUp(const QString &library, const QString &unitFolder = TimerUnits::userUnitFolder());

} // namespace tilshi::session
