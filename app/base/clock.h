#pragma once

#include <QDateTime>

namespace tilshi {

/// What a clock's time is worth: acts done by any but the computer's are logged as such.
enum class TimeKind
{
    Computer,
    SetByHand, ///< a person named the time
    Sample,    ///< the made-up past of a sample newsroom
};

/// Where "now" comes from. Passed to whoever needs it; nobody else asks the computer.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment in UTC.
    virtual QDateTime now() const = 0;
    virtual TimeKind kind() const { return TimeKind::Computer; }
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

/// Stands still until told otherwise; only a person or a sample sets one.
class ManualClock : public Clock
{
public:
    explicit ManualClock(const QDateTime &start, TimeKind kind = TimeKind::SetByHand);

    QDateTime now() const override { return m_now; }
    TimeKind kind() const override { return m_kind; }
    void set(const QDateTime &now);
    void advance(qint64 seconds);

private:
    QDateTime m_now;
    TimeKind m_kind;
};

} // namespace tilshi
