#include "ui/inspector/historydelegate.h"

#include "widgets/look/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tilshi::ui {
namespace {

constexpr int side = 12;
constexpr int above = 6;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont actFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Where act and rest stand in a row of that width whose top left corner is at zero.
struct Places
{
    QString act;
    QString rest;
    QRect actRect;
    QRect restRect;
};

Places placesOf(const QFont &font, const QModelIndex &index, int width)
{
    const QString text = index.data().toString();
    Places places{text.section(u'\n', 0, 0), text.section(u'\n', 1), {}, {}};
    const QRect room(side, above, std::max(1, width - 2 * side), 10000);
    places.actRect = QFontMetrics(actFont(font)).boundingRect(room, wrapped, places.act);
    places.restRect = QFontMetrics(font).boundingRect(
        room.translated(0, places.actRect.height() + 1), wrapped, places.rest);
    return places;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Places places = placesOf(option.font, index, option.rect.width());
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setFont(actFont(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(places.actRect, wrapped, places.act);
    painter->setFont(option.font);
    painter->setPen(widgets::mutedColour(option.palette));
    painter->drawText(places.restRect, wrapped, places.rest);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    return {width, placesOf(option.font, index, width).restRect.bottom() + above};
}

} // namespace tilshi::ui
