#pragma once

#include <QStyledItemDelegate>

namespace tilshi::ui {

/// A row of the history: what was done stands out, and who, when and why below it stand back.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tilshi::ui
