#pragma once

#include <QStyledItemDelegate>

namespace tilshi::ui {

/// Paints the sidebar's lines with the palette: headings small and in capitals, counts at the
/// right.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Of a view in which no word of the model's is broken, unless it is a very long one.
    static int leastWidth(const QAbstractItemModel &model, const QFont &font);
};

} // namespace tilshi::ui
