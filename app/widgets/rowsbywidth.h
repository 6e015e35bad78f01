#pragma once

#include <QObject>

class QAbstractItemView;

namespace tilshi::widgets {

/// Asks a list for the heights of its rows again whenever its width changes. QListView itself asks
/// only when its height does.
class RowsByWidth : public QObject
{
public:
    /// Belongs to the view.
    explicit RowsByWidth(QAbstractItemView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
    int m_width = -1; ///< that the rows were last laid out for
};

} // namespace tilshi::widgets
