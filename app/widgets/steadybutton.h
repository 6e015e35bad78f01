#pragma once

#include <QPushButton>

namespace tilshi::widgets {

/// A button whose act changes what it says. Clicks in quick succession, and a key that is held
/// down, count once: what follows would do what nobody has read.
class SteadyButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    quint64 m_pressed = 0; ///< when a mouse button went down last, by the events' clock
};

} // namespace tilshi::widgets
