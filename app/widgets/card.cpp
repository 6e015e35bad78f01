#include "widgets/card.h"

#include "widgets/look/theme.h"

#include <QPainter>

namespace tilshi::widgets {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setContentsMargins(12, 10, 12, 10);
}

void Card::setMarked(bool marked)
{
    if (marked != m_marked) {
        m_marked = marked;
        update();
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || m_marked ? accentColour(palette()) : borderColour(palette()));
    const QColor ground = palette().color(QPalette::Base);
    painter.setBrush(m_marked ? mixed(softAccent(palette()), ground, 0.4) : ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tilshi::widgets
