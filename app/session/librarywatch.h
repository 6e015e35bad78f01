#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tilshi::session {

class Session;

/// Asks the library again and again whether others have written into it: another window, the
/// command line, the timer's publishing. Made before the window reads for the first time, so that
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
    void othersWrote();

private:
    void receive(qint64 mark);

    const Session &m_session;
    QTimer m_timer;
    bool m_isAsking = false;
    std::optional<qint64> m_mark; ///< the last one
};

} // namespace tilshi::session
