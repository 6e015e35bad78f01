#include "widgets/palette/pickdelegate.h"

#include "widgets/look/theme.h"
#include "widgets/palette/pickmodel.h"

#include <QPainter>

namespace tilshi::widgets {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int step = 18; ///< of one depth
constexpr int rowPadding = 12;

/// Draws the text into the rectangle, cut where it does not fit, and takes its width off the left.
void drawFirst(QPainter *painter, QRect &rect, const QString &text, const QColor &ink)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, shown);
    rect.setLeft(std::min(rect.right(), rect.left() + metrics.horizontalAdvance(shown) + gap));
}

} // namespace

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected ? softAccent(palette) : palette.color(QPalette::Base);
    const QColor muted = readable(mutedColour(palette), ground);
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, ground);
    const int indent = index.data(PickModel::DepthRole).toInt() * step;
    QRect rect = option.rect.adjusted(margin + indent, 0, -margin, 0);
    const QString keys = index.data(PickModel::KeysRole).toString();
    painter->setPen(muted);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, keys);
    if (!keys.isEmpty()) {
        rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(keys) - gap);
    }
    drawFirst(painter, rect, index.data(Qt::DisplayRole).toString(),
              enabled ? palette.color(QPalette::Text) : muted);
    drawFirst(painter, rect, index.data(PickModel::DetailRole).toString(), muted);
    painter->restore();
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {1, option.fontMetrics.height() + rowPadding};
}

} // namespace tilshi::widgets
