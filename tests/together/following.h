#pragma once

#include "together/window.h"

#include <functional>

namespace tilshi::test {

/// Measures how long it takes until a window shows what was done elsewhere, and holds that nothing
/// moves under the hands of its person meanwhile.
class Following
{
public:
    /// Something that is done elsewhere: when it was handed in, by momentNow().
    using Act = std::function<qint64()>;

    /// What is looked for, and where.
    struct Sign
    {
        Window &window;
        QString part;
        QString words;
        bool comes = true; ///< else it goes
    };

    /// Does it and waits until every one of these windows shows it.
    void follows(const QString &kind, const Act &act, const QList<Sign> &signs);
    /// Prints the times.
    void tell() const;
    /// Those that took longer than a second, though the processors let the windows work.
    const QStringList &late() const { return m_late; }
    /// What moved where nobody had touched it.
    const QStringList &moved() const { return m_moved; }

private:
    void note(const QString &kind, const Sign &sign, qint64 took, qint64 kept);

    struct Time
    {
        QString kind;
        qint64 took = 0;
    };
    QList<Time> m_times;
    QStringList m_late;
    QStringList m_moved;
};

} // namespace tilshi::test
