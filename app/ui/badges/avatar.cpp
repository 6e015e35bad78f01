#include "ui/badges/avatar.h"

#include "widgets/look/theme.h"

#include <QPainter>

namespace tilshi::ui {
namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

Pair pairOf(newsroom::PersonColour colour)
{
    using enum newsroom::PersonColour;
    switch (colour) {
    case Teal:
        return {0x0b6e75, 0x5cc0bf};
    case Blue:
        return {0x2f55a4, 0x8fb0f5};
    case Violet:
        return {0x6a3fb0, 0xc3a3f0};
    case Rose:
        return {0xa02860, 0xee9bc0};
    case Amber:
        return {0x8a5a00, 0xe0b04c};
    case Brown:
        return {0x7d4e1f, 0xd3a678};
    case Green:
        return {0x23763a, 0x7cc98b};
    case Slate:
        break;
    }
    return {0x4a5563, 0xa9b4c2};
}

} // namespace

QColor colourOf(newsroom::PersonColour colour, const QPalette &palette)
{
    const Pair pair = pairOf(colour);
    return QColor(widgets::isDark(palette) ? pair.dark : pair.light);
}

QColor inkOnPersonColour(const QPalette &palette)
{
    return widgets::isDark(palette) ? QColor(0x16191a) : QColor(Qt::white);
}

void paintAvatar(QPainter *painter, const QRect &rect, const newsroom::Person &person,
                 const QString &initials, const QPalette &palette)
{
    constexpr qreal letters = 0.38; // of the disc's height
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(person.active ? 1 : 0.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourOf(person.colour, palette));
    painter->drawEllipse(rect);
    QFont font = painter->font();
    font.setPixelSize(std::max(8, qRound(rect.height() * letters)));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(inkOnPersonColour(palette));
    painter->drawText(rect, Qt::AlignCenter, initials);
    painter->restore();
}

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setPerson(const newsroom::Person &person, const QList<newsroom::Person> &people)
{
    m_person = person;
    m_initials = newsroom::initialsOf(person, people);
    setToolTip(person.name);
    setAccessibleName(person.name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_person, m_initials, palette());
}

} // namespace tilshi::ui
