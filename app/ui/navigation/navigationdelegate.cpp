#include "ui/navigation/navigationdelegate.h"

#include "language/numbers.h"
#include "ui/navigation/navigationmodel.h"
#include "widgets/languages.h"
#include "widgets/look/theme.h"
#include "widgets/wrappedlines.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr int margin = 8;  // between the view's edge and the selection
constexpr int padding = 8; // between the selection and the text

constexpr int headingGap = 10; // above a heading

constexpr int longestName = 18; // letters; longer words of a section are broken
constexpr int mostLines = 9;    // more than any name has

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

QString countOf(const QModelIndex &index)
{
    const int count = index.data(NavigationModel::CountRole).toInt();
    return count > 0 ? language::numberText(count, widgets::interfaceLanguage()) : QString();
}

int countWidth(const QModelIndex &index, const QFont &font)
{
    const QString count = countOf(index);
    return count.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(count) + padding;
}

/// A name takes the lines that it needs, each as wide as it would be if it were selected.
QStringList linesOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int room = width - 2 * (margin + padding) - countWidth(index, option.font);
    return widgets::wrappedLines(index.data().toString(), fontOf(lineOf(index), true, option.font),
                                 room, mostLines);
}

void paintSelection(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRectF box = QRectF(option.rect).adjusted(margin, 1, -margin, -1);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(widgets::softAccent(option.palette));
        painter->drawRoundedRect(box, 5, 5);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
        painter->setPen(widgets::accentColour(option.palette));
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
        text.setTop(text.top() + headingGap);
    }
    if (const QString count = countOf(index); !count.isEmpty()) {
        painter->setFont(option.font);
        const QColor muted = widgets::mutedColour(option.palette);
        painter->setPen(selected ? widgets::readable(muted, widgets::softAccent(option.palette))
                                 : muted);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
    }
    painter->setFont(fontOf(line, selected, option.font));
    painter->setPen(line == Line::Heading
                        ? widgets::mutedColour(option.palette)
                        : option.palette.color(QPalette::Active, QPalette::WindowText));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, linesOf(option, index).join(u'\n'));
    painter->restore();
}

int NavigationDelegate::leastWidth(const QAbstractItemModel &model, const QFont &font)
{
    const int most = QFontMetrics(font).averageCharWidth() * longestName;
    int least = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const int word =
            widgets::longestWord(index.data().toString(), fontOf(lineOf(index), true, font));
        least = std::max(least, std::min(word, most) + countWidth(index, font));
    }
    return least + 2 * (margin + padding) + 1;
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QFont font = fontOf(lineOf(index), true, option.font);
    const int height = option.fontMetrics.height();
    const int lines = int(linesOf(option, index).size()) * QFontMetrics(font).height();
    switch (lineOf(index)) {
    case Line::Newsroom:
        return {0, lines + 20};
    case Line::Heading:
        return {0, lines + 18};
    case Line::Gap:
        return {0, height / 2};
    case Line::Entry:
        break;
    }
    return {0, lines + 11};
}

} // namespace tilshi::ui
