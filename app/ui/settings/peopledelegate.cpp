#include "ui/settings/peopledelegate.h"

#include "ui/badges/avatar.h"
#include "ui/settings/peoplemodel.h"
#include "widgets/look/icons.h"
#include "widgets/look/rowground.h"
#include "widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr int avatarSize = 24;
constexpr int side = 16;
constexpr int gap = 9;
constexpr int arrow = 14;

QColor mutedInk(const QStyleOptionViewItem &option)
{
    return widgets::readable(widgets::mutedColour(option.palette), widgets::rowGround(option));
}

void paintLine(QPainter *painter, const QRect &line, const QString &text, Qt::Alignment alignment)
{
    painter->drawText(line, int(alignment | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

void PeopleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_MouseOver, false); // it is over one cell, not the row
    widgets::paintRowGround(painter, ground, index.column() == PeopleModel::NameColumn);
    if (index.column() == PeopleModel::NameColumn) {
        paintPerson(painter, option, index);
    } else {
        paintText(painter, option, index);
    }
    painter->restore();
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = 2 * option.fontMetrics.height();
    if (index.column() == PeopleModel::NameColumn) {
        const auto person = index.data(PeopleModel::PersonRole).value<newsroom::Person>();
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const int name = QFontMetrics(bold).horizontalAdvance(person.name);
        const int login = option.fontMetrics.horizontalAdvance(person.login);
        return {side + avatarSize + 2 * gap + std::max(name, login) + 2, height};
    }
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {side + gap + width + 4 + arrow, height};
}

void PeopleDelegate::paintPerson(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto person = index.data(PeopleModel::PersonRole).value<newsroom::Person>();
    const QRect &rect = option.rect;
    const QRect disc(rect.left() + side, rect.center().y() - avatarSize / 2, avatarSize,
                     avatarSize);
    paintAvatar(painter, disc, person, index.data(PeopleModel::InitialsRole).toString(),
                option.palette);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int height = QFontMetrics(bold).height();
    QRect line(disc.right() + gap, rect.center().y() - height, 0, height);
    line.setRight(rect.right() - gap);
    painter->setFont(bold);
    painter->setPen(person.active ? option.palette.color(QPalette::Text) : mutedInk(option));
    paintLine(painter, line, person.name, Qt::AlignLeft);
    painter->setFont(option.font);
    painter->setPen(mutedInk(option));
    paintLine(painter, line.translated(0, height), person.login, Qt::AlignLeft);
}

void PeopleDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool isRole = index.column() == PeopleModel::RoleColumn;
    const bool active = index.data(PeopleModel::PersonRole).value<newsroom::Person>().active;
    const bool atEnd = index.column() == PeopleModel::SeenColumn;
    const QString text = index.data().toString();
    QRect rect = option.rect.adjusted(gap, 0, atEnd ? -side : -gap, 0);
    painter->setPen(isRole && active ? option.palette.color(QPalette::Text) : mutedInk(option));
    paintLine(painter, rect, text, atEnd ? Qt::AlignRight : Qt::AlignLeft);
    if (isRole && m_editable) {
        const int width = option.fontMetrics.horizontalAdvance(text);
        const QRect box(rect.left() + width + 4, rect.center().y() - arrow / 2, arrow, arrow);
        widgets::tintedIcon(QStringLiteral("chevron-down")).paint(painter, box);
    }
}

} // namespace tilshi::ui
