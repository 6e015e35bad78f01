#pragma once

#include "newsroom/changes.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tilshi::session {

class Session;

/// Asks the library again and again what others have written into it: another window, the command
/// line, the timer's publishing. Made before the window reads for the first time, so that
/// nothing written in between is missed.
class LibraryWatch : public QObject
{
    Q_OBJECT

public:
    /// What others did is seen within a second. A test that looks itself takes a pause without end.
    static constexpr std::chrono::milliseconds usualPause{700};

    explicit LibraryWatch(const Session &session, std::chrono::milliseconds pause = usualPause,
                          QObject *parent = nullptr);

    /// Asks now, unless it is at it.
    void look();

Q_SIGNALS:
    void othersWrote(const newsroom::Changes &changes);

private:
    void receive(const newsroom::ChangesSince &found);

    const Session &m_session;
    QTimer m_timer;
    bool m_isAsking = false;
    std::optional<newsroom::ChangeMark> m_mark; ///< up to which all is told
};

} // namespace tilshi::session
