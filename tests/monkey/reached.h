#pragma once

#include <QHash>
#include <QSet>
#include <QString>

class QWidget;

namespace tilshi::test {

/// Which controls of which windows and pages were seen, and how often each was acted on.
class Reached
{
public:
    void see(const QWidget *widget) { m_seen.insert(nameOf(widget)); }
    void act(const QWidget *widget) { ++m_acted[nameOf(widget)]; }
    int times(const QWidget *widget) const { return m_acted.value(nameOf(widget)); }
    /// A line for each control seen: its name and, after a tab, how often it was acted on.
    QString report() const;

    /// The window or page it stands in, and its own name, or its class where it has none.
    static QString nameOf(const QWidget *widget);

private:
    QSet<QString> m_seen;
    QHash<QString, int> m_acted;
};

} // namespace tilshi::test
