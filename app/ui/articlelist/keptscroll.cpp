#include "ui/articlelist/keptscroll.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace tilshi::ui {

KeptScroll::KeptScroll(QAbstractItemView &view,
                       const std::function<bool(const QModelIndex &line)> &stays)
    : m_view(view)
{
    if (view.verticalScrollBar()->value() == 0) {
        return;
    }
    QModelIndex line = view.indexAt({1, 1});
    while (line.isValid() && !stays(line)) {
        line = line.siblingAtRow(line.row() + 1);
    }
    m_line = line;
    m_top = view.visualRect(line).top();
}

KeptScroll::~KeptScroll()
{
    if (m_line.isValid()) {
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() + m_view.visualRect(m_line).top() - m_top);
    }
}

} // namespace tilshi::ui
