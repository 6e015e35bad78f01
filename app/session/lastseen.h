#pragma once

#include <QObject>

class QTimer;

namespace tilshi::session {

class Session;

/// Keeps in the library when the person was last at work: some seconds after the beginning, and
/// every few minutes from then on. Nothing where the library can only be read.
class LastSeen : public QObject
{
    Q_OBJECT

public:
    explicit LastSeen(Session &session, QObject *parent = nullptr);

    /// Keeps it now, and again some minutes later.
    void note();

    /// Whoever was seen so lately is at work now.
    static bool isNow(const QDateTime &seen, const QDateTime &now);

private:
    Session &m_session;
    QTimer *m_timer;
};

} // namespace tilshi::session
