#include "ui/card.h"

#include "ui/theme.h"

#include <QPainter>

namespace tilshi::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setContentsMargins(12, 10, 12, 10);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? accentColour(palette()) : borderColour(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tilshi::ui
