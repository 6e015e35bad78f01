#include "ui/queue/keycap.h"

#include "widgets/look/theme.h"

#include <QKeySequence>
#include <QPainter>

namespace tilshi::ui {

KeyCap::KeyCap(int key, QWidget *parent)
    : QLabel(QKeySequence(key).toString(QKeySequence::NativeText), parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.84);
    setFont(small);
    setContentsMargins(5, 1, 5, 1);
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widgets::borderColour(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QLabel::paintEvent(event);
}

} // namespace tilshi::ui
