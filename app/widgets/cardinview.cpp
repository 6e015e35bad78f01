#include "widgets/cardinview.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace tilshi::widgets {

CardInView::CardInView(QScrollArea *area)
    : QObject(area)
    , m_area(area)
{
    const QScrollBar *bar = area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &CardInView::scroll);
    connect(bar, &QScrollBar::actionTriggered, this, [this] { show(nullptr); });
}

void CardInView::show(QWidget *card)
{
    if (m_card) {
        m_card->removeEventFilter(this);
    }
    m_card = card;
    if (m_card) {
        m_card->installEventFilter(this);
        scroll();
    }
}

bool CardInView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize) {
        scroll();
    }
    return QObject::eventFilter(watched, event);
}

void CardInView::scroll()
{
    constexpr int around = 12;
    if (m_card) {
        m_area->ensureWidgetVisible(m_card, 0, around);
    }
}

} // namespace tilshi::widgets
