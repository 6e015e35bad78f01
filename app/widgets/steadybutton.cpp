#include "widgets/steadybutton.h"

#include <QApplication>
#include <QMouseEvent>

#include <utility>

namespace tilshi::widgets {

void SteadyButton::mousePressEvent(QMouseEvent *event)
{
    const quint64 before = std::exchange(m_pressed, event->timestamp());
    const auto interval = quint64(QApplication::doubleClickInterval());
    if (before == 0 || m_pressed - before >= interval) {
        QPushButton::mousePressEvent(event);
    }
}

/// The second press comes to whatever stands under the mouse by then: it is no press of this one.
void SteadyButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = event->timestamp();
}

void SteadyButton::keyPressEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat()) {
        QPushButton::keyPressEvent(event);
    }
}

} // namespace tilshi::widgets
