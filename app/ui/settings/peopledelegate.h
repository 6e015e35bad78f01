#pragma once

#include <QStyledItemDelegate>

namespace tilshi::ui {

/// Draws a row of the people's table: the person with avatar, name and login, the role as a menu,
/// the rest as text.
class PeopleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether the role is drawn as something that can be opened.
    void setEditable(bool editable) { m_editable = editable; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPerson(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    bool m_editable = true;
};

} // namespace tilshi::ui
