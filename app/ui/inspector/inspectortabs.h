#pragma once

#include <QList>
#include <QTabBar>

namespace tilshi::ui {

/// The inspector's tabs, some with a number in the upper corner. A number takes no room of its own:
/// the columns of the window stand still while it changes.
class InspectorTabs : public QTabBar
{
    Q_OBJECT

public:
    using QTabBar::QTabBar;

    /// The tab's name, and how many there are of what it names; none is not shown.
    void setTab(int tab, const QString &name, int count = 0);
    int countAt(int tab) const { return m_counts.value(tab); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_counts;
};

} // namespace tilshi::ui
