#include "base/clock.h"

namespace tilshi {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

ManualClock::ManualClock(const QDateTime &start, TimeKind kind)
    : m_now(start.toUTC())
    , m_kind(kind)
{
}

void ManualClock::set(const QDateTime &now)
{
    m_now = now.toUTC();
}

void ManualClock::advance(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
}

} // namespace tilshi
