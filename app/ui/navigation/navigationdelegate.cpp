#include "ui/navigation/navigationdelegate.h"

#include "language/numbers.h"
#include "ui/languages.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tilshi::ui {
namespace {

constexpr int margin = 8;  // between the view's edge and the selection
constexpr int padding = 8; // between the selection and the text

constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

using Line = NavigationModel::Line;

Line lineOf(const QModelIndex &index)
{
    return Line(index.data(NavigationModel::LineRole).toInt());
}

QFont fontOf(Line line, bool selected, QFont font)
{
    if (line == Line::Heading) {
        font.setCapitalization(QFont::AllUppercase);
        font.setPointSizeF(font.pointSizeF() * 0.84);
        font.setWeight(QFont::DemiBold);
    } else if (line == Line::Newsroom || selected) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

/// As many lines as the newsroom's whole name takes.
int newsroomHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width =
        (view ? view->viewport()->width() : option.rect.width()) - 2 * (margin + padding);
    const QFontMetrics metrics(fontOf(Line::Newsroom, false, option.font));
    return metrics.boundingRect(QRect(0, 0, width, 10000), wrapped, index.data().toString())
        .height();
}

void paintSelection(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRectF box = QRectF(option.rect).adjusted(margin, 1, -margin, -1);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(softAccent(option.palette));
        painter->drawRoundedRect(box, 5, 5);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
        painter->setPen(accentColour(option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Line line = lineOf(index);
    const bool entry = line == Line::Entry;
    const bool selected = entry && (option.state & QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry) {
        paintSelection(painter, option);
    }
    QRect text = option.rect.adjusted(margin + padding, 0, -margin - padding, 0);
    if (line == Line::Heading) {
        text.setTop(text.top() + text.height() / 3);
    }
    const int count = index.data(NavigationModel::CountRole).toInt();
    if (count > 0) {
        const QString number = language::numberText(count, interfaceLanguage());
        painter->setFont(option.font);
        const QColor muted = mutedColour(option.palette);
        painter->setPen(selected ? readable(muted, softAccent(option.palette)) : muted);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
        text.setRight(text.right() - option.fontMetrics.horizontalAdvance(number) - padding);
    }
    if (line == Line::Newsroom) {
        painter->setFont(fontOf(line, false, option.font));
        painter->drawText(text, wrapped, index.data().toString());
        painter->restore();
        return;
    }
    painter->setFont(fontOf(line, selected, option.font));
    painter->setPen(line == Line::Heading
                        ? mutedColour(option.palette)
                        : option.palette.color(QPalette::Active, QPalette::WindowText));
    const QString shown =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    switch (lineOf(index)) {
    case Line::Newsroom:
        return {0, newsroomHeight(option, index) + 20};
    case Line::Heading:
        return {0, height + 16};
    case Line::Gap:
        return {0, height / 2};
    case Line::Entry:
        break;
    }
    return {0, height + 11};
}

} // namespace tilshi::ui
