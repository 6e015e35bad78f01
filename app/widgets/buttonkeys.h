#pragma once

#include <QObject>

class QWidget;

namespace tilshi::widgets {

/// Lets Enter press the button that has the focus, as Space does, outside dialogs too, where Qt
/// leaves it without effect, and on tool buttons, where it would press the dialog's default button.
class ButtonKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the widget into care if it is a button that does something when pressed.
    void watch(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tilshi::widgets
