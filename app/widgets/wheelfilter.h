#pragma once

#include <QObject>

class QWidget;

namespace tilshi::widgets {

/// Keeps the mouse wheel from changing what a field holds, with the focus in it or not: who scrolls
/// a panel comes over its fields unawares. The wheel goes on to what scrolls.
class WheelFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the widget into care if it is a combo box or a field for numbers, dates or times.
    void watch(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tilshi::widgets
