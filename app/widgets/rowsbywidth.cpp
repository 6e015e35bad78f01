#include "widgets/rowsbywidth.h"

#include <QAbstractItemView>
#include <QEvent>

#include <utility>

namespace tilshi::widgets {

RowsByWidth::RowsByWidth(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

bool RowsByWidth::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = event->type() == QEvent::Resize;
    const int width = m_view->viewport()->width();
    if (resized && std::exchange(m_width, width) != width) {
        m_view->doItemsLayout();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tilshi::widgets
