#include "ui/articlelist/lineview.h"

#include "widgets/look/theme.h"

#include <QPainter>

namespace tilshi::ui {

void LineView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (hasFocus() && !currentIndex().isValid()) {
        QPainter painter(viewport());
        painter.setPen(widgets::accentColour(palette()));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace tilshi::ui
