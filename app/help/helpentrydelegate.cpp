#include "help/helpentrydelegate.h"

#include "widgets/look/theme.h"
#include "widgets/wrappedlines.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tilshi::help {
namespace {

constexpr int indent = 15;
constexpr int entryPadding = 12; ///< above and below a line, together
constexpr int groupPadding = 20;
constexpr int barWidth = 2;
constexpr int mostLines = 3;

bool isGroup(const QModelIndex &index)
{
    return index.data(HelpEntryDelegate::PageRole).toString().isEmpty();
}

QFont fontOf(const QModelIndex &index, QFont font, bool chosen)
{
    if (isGroup(index)) {
        return helpGroupFont(font);
    }
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    return font;
}

int roomOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * indent;
}

/// Broken as if it were chosen, so that it stays when it is.
QStringList titleLines(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return widgets::wrappedLines(index.data().toString(), fontOf(index, option.font, true),
                                 roomOf(option), mostLines);
}

QStringList detailLines(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString detail = index.data(HelpEntryDelegate::DetailRole).toString();
    return detail.isEmpty() ? QStringList()
                            : widgets::wrappedLines(detail, option.font, roomOf(option), mostLines);
}

/// Takes the lines off the rectangle's top.
void drawLines(QPainter *painter, QRect &rect, const QColor &colour, const QStringList &lines)
{
    painter->setPen(colour);
    for (const QString &line : lines) {
        painter->drawText(rect, Qt::AlignTop | Qt::AlignLeft, line);
        rect.setTop(rect.top() + painter->fontMetrics().height());
    }
}

} // namespace

QFont helpGroupFont(QFont font)
{
    font.setCapitalization(QFont::AllUppercase);
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

HelpEntryDelegate::HelpEntryDelegate(Kind kind, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_kind(kind)
{
}

void HelpEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool group = isGroup(index);
    QRect lines = option.rect.adjusted(indent, entryPadding / 2, -indent, 0);
    if (group) {
        lines.setTop(option.rect.top() + groupPadding - entryPadding / 2);
    } else {
        paintGround(painter, option);
    }
    const bool read = chosen && m_kind == Kind::Headings;
    painter->setFont(fontOf(index, option.font, chosen));
    drawLines(painter, lines,
              group  ? widgets::mutedColour(palette)
              : read ? widgets::accentColour(palette)
                     : palette.color(QPalette::Text),
              titleLines(option, index));
    painter->setFont(option.font);
    drawLines(painter, lines, widgets::mutedColour(palette), detailLines(option, index));
    painter->restore();
}

QSize HelpEntryDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int title = QFontMetrics(fontOf(index, option.font, true)).height();
    const int detail = QFontMetrics(option.font).height();
    const int padding = isGroup(index) ? groupPadding : entryPadding;
    return {indent, title * int(titleLines(option, index).size()) +
                        detail * int(detailLines(option, index).size()) + padding};
}

void HelpEntryDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (m_kind == Kind::Headings) {
        QRect bar = option.rect;
        bar.setWidth(barWidth);
        painter->fillRect(bar, chosen ? widgets::accentColour(option.palette)
                                      : widgets::borderColour(option.palette));
    } else if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(widgets::softAccent(option.palette));
        painter->drawRoundedRect(option.rect.adjusted(8, 1, -8, -1), 5, 5);
    }
}

} // namespace tilshi::help
