#include "ui/inspector/inspectortabs.h"

#include "widgets/look/theme.h"

#include <QPainter>

namespace tilshi::ui {
namespace {

constexpr double sizeOfCount = 0.75; // of the name's letters
constexpr int mostShown = 99;
constexpr int aside = 2; // from the tab's end

} // namespace

/// The whole number is in the tool tip, and is spoken.
void InspectorTabs::setTab(int tab, const QString &name, int count)
{
    m_counts.resize(QTabBar::count());
    m_counts[tab] = count;
    const QString whole = count > 0 ? name + u' ' + QString::number(count) : name;
    if (tabText(tab) != name) {
        setTabText(tab, name);
    }
    setTabToolTip(tab, count > 0 ? whole : QString());
    setAccessibleTabName(tab, whole);
    update();
}

void InspectorTabs::paintEvent(QPaintEvent *event)
{
    QTabBar::paintEvent(event);
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * sizeOfCount);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(widgets::accentColour(palette()));
    for (int tab = 0; tab < m_counts.size(); ++tab) {
        const int count = m_counts.at(tab);
        if (count > 0) {
            const QString shown =
                count > mostShown ? QString::number(mostShown) + u'+' : QString::number(count);
            painter.drawText(tabRect(tab).adjusted(0, 0, -aside, 0), Qt::AlignRight | Qt::AlignTop,
                             shown);
        }
    }
}

} // namespace tilshi::ui
