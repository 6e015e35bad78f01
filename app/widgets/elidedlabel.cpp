#include "widgets/elidedlabel.h"

#include <QPainter>

namespace tilshi::widgets {
namespace {

constexpr int leastShown = 10; // letters: of fewer nobody knows what they begin

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    if (shown == text() || shown.size() > leastShown) {
        painter.drawText(contentsRect(), int(alignment()), shown);
    }
}

} // namespace tilshi::widgets
