#pragma once

#include <QStyledItemDelegate>

namespace tilshi::ui {

/// Paints an article's line: the headline on at most two lines, below it a dot of the state's
/// colour and the note.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tilshi::ui
