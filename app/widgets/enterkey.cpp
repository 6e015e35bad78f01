#include "widgets/enterkey.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>

namespace tilshi::widgets {
namespace {

/// Lets the field have Enter, then takes it.
class EnterTaker : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress) {
            return false;
        }
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter) {
            return false;
        }
        Q_EMIT static_cast<QLineEdit *>(watched)->returnPressed();
        event->accept();
        return true;
    }
};

} // namespace

void takeEnter(QLineEdit *field, QAbstractButton *button)
{
    field->installEventFilter(new EnterTaker(field));
    if (button) {
        QObject::connect(field, &QLineEdit::returnPressed, button, &QAbstractButton::click);
    }
}

} // namespace tilshi::widgets
