#include "widgets/windowroom.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tilshi::widgets {
namespace {

constexpr QSize desktopsOwn(40, 60); ///< its panels and the window's frame, at most

} // namespace

WindowRoom::WindowRoom(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool WindowRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        bound();
        grow();
    } else if (event->type() == QEvent::LayoutRequest && m_window->isVisible()) {
        grow();
    }
    return QObject::eventFilter(watched, event);
}

void WindowRoom::bound()
{
    m_window->resize(m_window->size().boundedTo(room()));
}

void WindowRoom::grow()
{
    QLayout *layout = m_window->layout();
    if (!layout || !layout->hasHeightForWidth()) {
        return;
    }
    layout->activate();
    const int needed = std::min(layout->totalHeightForWidth(m_window->width()), room().height());
    if (needed > m_window->height()) {
        m_window->resize(m_window->width(), needed);
    }
}

QSize WindowRoom::room() const
{
    return m_window->screen()->availableSize() - desktopsOwn;
}

} // namespace tilshi::widgets
