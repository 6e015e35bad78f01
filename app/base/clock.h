#pragma once

#include <QDateTime>

namespace tilshi {

/// Where "now" comes from. Passed to whoever needs it; nobody else asks the computer.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment in UTC.
    virtual QDateTime now() const = 0;
    /// True where a person set the time by hand; acts done by it are logged as such.
    virtual bool isSetByHand() const { return false; }
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

/// Stands still until told otherwise.
class ManualClock : public Clock
{
public:
    explicit ManualClock(const QDateTime &start);

    QDateTime now() const override { return m_now; }
    bool isSetByHand() const override { return true; }
    void set(const QDateTime &now);
    void advance(qint64 seconds);

private:
    QDateTime m_now;
};

} // namespace tilshi
