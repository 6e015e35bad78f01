#pragma once

#include <QStyledItemDelegate>

namespace tilshi::ui {

/// Paints the lines of a QueueModel: a group's head with its sign, name, number and order; an
/// article with its tick box, headline and note, author, who has taken it, and the time with what
/// it means. Who has taken it is the disc alone where there is little room.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a press chooses the article of a row and does not open it.
    static QRect tickArea(const QRect &row);
};

} // namespace tilshi::ui
