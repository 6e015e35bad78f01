#include "widgets/look/rowground.h"

#include "widgets/look/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace tilshi::widgets {

QColor rowGround(const QStyleOptionViewItem &option)
{
    const QColor base = option.palette.color(QPalette::Base);
    if (option.state & QStyle::State_Selected) {
        return softAccent(option.palette);
    }
    return option.state & QStyle::State_MouseOver ? mixed(softAccent(option.palette), base, 0.35)
                                                  : base;
}

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool bar)
{
    const QRect &rect = option.rect;
    painter->fillRect(rect, rowGround(option));
    if (bar && option.state & QStyle::State_Selected) {
        painter->fillRect(QRect(rect.topLeft(), QSize(3, rect.height())),
                          accentColour(option.palette));
    }
    painter->setPen(borderColour(option.palette));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(accentColour(option.palette));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace tilshi::widgets
