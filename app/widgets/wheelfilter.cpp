#include "widgets/wheelfilter.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace tilshi::widgets {

void WheelFilter::watch(QWidget *widget)
{
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget)) {
        return;
    }
    if (widget->focusPolicy() == Qt::WheelFocus) {
        widget->setFocusPolicy(Qt::StrongFocus);
    }
    widget->installEventFilter(this);
}

bool WheelFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // so that Qt offers it to the widgets around
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tilshi::widgets
