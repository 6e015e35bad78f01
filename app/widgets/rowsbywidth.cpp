#include "widgets/rowsbywidth.h"

#include <QAbstractItemView>
#include <QResizeEvent>

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
    if (event->type() == QEvent::Resize) { // others come when the view is no view any more
        const int width = static_cast<const QResizeEvent *>(event)->size().width();
        if (std::exchange(m_width, width) != width) {
            m_view->doItemsLayout();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tilshi::widgets
