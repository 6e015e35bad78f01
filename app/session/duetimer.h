#pragma once

#include "publishing/duerunner.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tilshi::session {

/// Runs the due runner every few seconds, and whenever tick() is called, on the publisher's thread.
/// Only while the window is open: a systemd timer does the same without one.
class DueTimer : public QObject
{
    Q_OBJECT

public:
    explicit DueTimer(Session &session, QObject *parent = nullptr);

    /// Runs now, unless it is at it.
    void tick();

Q_SIGNALS:
    void published(const QList<newsroom::ArticleId> &articles);
    /// Pages were written without these pictures.
    void picturesMissing(const QList<Error> &missing);
    void publishingFailed(const publishing::DueReport::Failure &failure);
    /// The articles whose time passed too long ago; told when they change.
    void lateChanged(const QList<publishing::DueReport::Late> &late);
    /// The earliest article that waits for its time.
    void nextChanged(const std::optional<newsroom::Article> &next);
    void failed(const Error &error);

private:
    void run();
    void finish(const publishing::DueReport &report);
    void giveUp(const Error &error);
    void receive(const publishing::DueReport &report);
    /// Tells of the earliest article that waits, then calls \a then with it.
    void askNext(std::function<void(const std::optional<newsroom::Article> &)> then);

    Session &m_session;
    QTimer m_timer;
    bool m_running = false;
    int m_ticks = 0;
    QList<newsroom::ArticleId> m_late;
    std::optional<Error> m_lastError;
    std::optional<Error> m_siteError;
};

} // namespace tilshi::session
