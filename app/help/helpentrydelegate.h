#pragma once

#include <QStyledItemDelegate>

namespace tilshi::help {

/// A row of the help's lists: a group's heading, a page, a place that was found with its words
/// below, or a heading of the page, with a bar before the one that is read.
class HelpEntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Kind
    {
        Contents,
        Headings
    };
    enum Role
    {
        PageRole = Qt::UserRole,
        HeadingRole,
        DetailRole
    };

    HelpEntryDelegate(Kind kind, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;

    Kind m_kind;
};

/// In capitals, smaller and grey: over a group of entries.
QFont helpGroupFont(QFont font);

} // namespace tilshi::help
