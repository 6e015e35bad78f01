#include "session/lastseen.h"

#include "base/await.h"
#include "session/inoffice.h"

#include <QTimer>

#include <chrono>

namespace tilshi::session {
namespace {

using namespace std::chrono_literals;

constexpr auto first = 10s;
constexpr auto later = 5min;
constexpr qint64 lateSeconds = qint64{6} * 60;

} // namespace

LastSeen::LastSeen(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &LastSeen::note);
    connect(&m_session, &Session::personChanged, this, [this] { m_timer->start(first); });
    m_timer->start(first);
}

bool LastSeen::isNow(const QDateTime &seen, const QDateTime &now)
{
    return seen.isValid() && seen.secsTo(now) < lateSeconds;
}

void LastSeen::note()
{
    m_timer->start(later);
    if (m_session.isReadOnly()) {
        return;
    }
    const auto work = [](newsroom::Office &office, newsroom::PersonId by) {
        return office.noteSeen(by);
    };
    await(inOffice(m_session, work), this, [](const Result<void> &) {}); // the next time is soon
}

} // namespace tilshi::session
