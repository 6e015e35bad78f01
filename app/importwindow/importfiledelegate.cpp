#include "importwindow/importfiledelegate.h"

#include "importwindow/importfilelist.h"
#include "importwindow/importwords.h"
#include "widgets/look/icons.h"
#include "widgets/look/rowground.h"
#include "widgets/look/theme.h"

#include <QPainter>

namespace tilshi::importwindow {
namespace {

constexpr int side = 12;
constexpr int above = 7;
constexpr int iconSize = 16;
constexpr int barHeight = 3;

QFont nameFont(QFont font, bool chosen)
{
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    return font;
}

QIcon iconOf(ImportSign sign, const QPalette &palette)
{
    using widgets::tintedIcon;
    switch (sign) {
    case ImportSign::Good:
        return tintedIcon(QStringLiteral("check"), widgets::successColour(palette));
    case ImportSign::Look:
        return tintedIcon(QStringLiteral("triangle-alert"), widgets::warningColour(palette));
    case ImportSign::Locked:
        return tintedIcon(QStringLiteral("lock"), widgets::dangerColour(palette));
    case ImportSign::Bad:
        return tintedIcon(QStringLiteral("circle-alert"), widgets::dangerColour(palette));
    case ImportSign::Stopped:
        return tintedIcon(QStringLiteral("x"), widgets::mutedColour(palette));
    case ImportSign::None:
        return {};
    }
    Q_UNREACHABLE();
}

/// Moves from left to right, since nobody knows how much is still to be read.
void paintBar(QPainter *painter, const QRect &row, const QPalette &palette, qreal way)
{
    const QRect track(row.left() + side, row.bottom() - barHeight - 1, row.width() - 2 * side,
                      barHeight);
    const int length = track.width() / 3;
    const int at = int(way * (track.width() + length)) - length;
    painter->fillRect(track, widgets::borderColour(palette));
    const QRect moving(track.left() + at, track.top(), length, track.height());
    painter->fillRect(track.intersected(moving), widgets::accentColour(palette));
}

} // namespace

void ImportFileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    widgets::paintRowGround(painter, option);
    const QRect room = option.rect.adjusted(side, above, -side, -above);
    const QRect icon(room.left(), room.center().y() - iconSize / 2, iconSize, iconSize);
    const bool page = index.data(ImportFileList::PageRole).toBool();
    widgets::tintedIcon(page ? QStringLiteral("globe") : QStringLiteral("file-text"),
                        widgets::mutedColour(option.palette))
        .paint(painter, icon);
    const QRect sign(room.right() - iconSize + 1, icon.top(), iconSize, iconSize);
    iconOf(ImportSign(index.data(ImportFileList::SignRole).toInt()), option.palette)
        .paint(painter, sign);
    const QRect text = room.adjusted(iconSize + 10, 0, -iconSize - 8, 0);
    const QFont font = nameFont(option.font, option.state & QStyle::State_Selected);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter->setFont(option.font);
    painter->setPen(
        widgets::readable(widgets::mutedColour(option.palette), widgets::rowGround(option)));
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignBottom,
        option.fontMetrics.elidedText(index.data(ImportFileList::DetailsRole).toString(),
                                      Qt::ElideRight, text.width()));
    const auto *list = qobject_cast<const ImportFileList *>(option.widget);
    if (list && index.data(ImportFileList::BusyRole).toBool()) {
        paintBar(painter, option.rect, option.palette, list->barWay());
    }
    painter->restore();
}

QSize ImportFileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(nameFont(option.font, true)).height() + option.fontMetrics.height() + 2;
    return {0, lines + 2 * above};
}

} // namespace tilshi::importwindow
