#include "ui/badges/statebadge.h"

#include "ui/badges/statecolour.h"
#include "widgets/look/theme.h"
#include "wording/statename.h"

#include <QPainter>

namespace tilshi::ui {

StateBadge::StateBadge(QWidget *parent)
    : widgets::Translated<QLabel>(parent)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 0.92);
    setFont(bold);
    setContentsMargins(10, 2, 10, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    StateBadge::retranslate();
}

void StateBadge::setState(newsroom::State state, bool live, bool trashed)
{
    m_state = state;
    m_live = live;
    m_trashed = trashed;
    retranslate();
}

void StateBadge::retranslate()
{
    setText(m_trashed ? tr("In the trash") : wording::stateName(m_state, m_live));
    setAccessibleName(tr("State: %1").arg(text()));
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor ground = widgets::mixed(colour(), palette().color(QPalette::Base), 0.16);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(widgets::readable(colour(), ground));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

QColor StateBadge::colour() const
{
    return m_trashed ? widgets::mutedColour(palette()) : stateColour(m_state, palette());
}

} // namespace tilshi::ui
