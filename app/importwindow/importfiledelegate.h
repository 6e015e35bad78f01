#pragma once

#include <QStyledItemDelegate>

namespace tilshi::importwindow {

/// A file of an import: its kind's icon, name and details, its sign, a bar while it is read.
class ImportFileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tilshi::importwindow
