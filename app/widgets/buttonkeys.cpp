#include "widgets/buttonkeys.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace tilshi::widgets {

void ButtonKeys::watch(QWidget *widget)
{
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget)) {
        widget->installEventFilter(this);
    }
}

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers() & ~Qt::KeypadModifier) {
        return QObject::eventFilter(watched, event);
    }
    if (!key->isAutoRepeat()) {
        static_cast<QAbstractButton *>(watched)->click();
    }
    return true;
}

} // namespace tilshi::widgets
