#pragma once

#include <QStyledItemDelegate>

namespace tilshi::widgets {

/// A row of a picker: the title, behind it in grey where it is found or why it can't be chosen, the
/// shortcut at the end.
class PickDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tilshi::widgets
