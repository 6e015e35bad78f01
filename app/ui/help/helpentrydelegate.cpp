#include "ui/help/helpentrydelegate.h"

#include "ui/theme.h"

#include <QPainter>

namespace tilshi::ui {
namespace {

constexpr int indent = 15;
constexpr int entryPadding = 12; ///< above and below a line, together
constexpr int groupPadding = 20;
constexpr int barWidth = 2;

bool isGroup(const QModelIndex &index)
{
    return index.data(HelpEntryDelegate::PageRole).toString().isEmpty();
}

QString detailOf(const QModelIndex &index)
{
    return index.data(HelpEntryDelegate::DetailRole).toString();
}

void drawLine(QPainter *painter, const QRect &rect, const QColor &colour, const QString &text)
{
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
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
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect line = option.rect.adjusted(indent, 0, -indent, 0);
    if (isGroup(index)) {
        painter->setFont(helpGroupFont(option.font));
        line.setTop(line.bottom() - QFontMetrics(option.font).height() - entryPadding / 2);
        drawLine(painter, line, mutedColour(palette), text);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    paintGround(painter, option);
    QFont font = option.font;
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const QString detail = detailOf(index);
    if (!detail.isEmpty()) {
        line.setHeight(line.height() / 2);
    }
    const bool read = chosen && m_kind == Kind::Headings;
    drawLine(painter, line, read ? accentColour(palette) : palette.color(QPalette::Text), text);
    if (!detail.isEmpty()) {
        painter->setFont(option.font);
        drawLine(painter, line.translated(0, line.height() - entryPadding / 4),
                 mutedColour(palette), detail);
    }
    painter->restore();
}

QSize HelpEntryDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int lines = detailOf(index).isEmpty() ? 1 : 2;
    const int padding = isGroup(index) ? groupPadding : entryPadding;
    return {indent, QFontMetrics(option.font).height() * lines + padding};
}

void HelpEntryDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (m_kind == Kind::Headings) {
        QRect bar = option.rect;
        bar.setWidth(barWidth);
        painter->fillRect(bar,
                          chosen ? accentColour(option.palette) : borderColour(option.palette));
    } else if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(softAccent(option.palette));
        painter->drawRoundedRect(option.rect.adjusted(8, 1, -8, -1), 5, 5);
    }
}

} // namespace tilshi::ui
