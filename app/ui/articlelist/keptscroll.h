#pragma once

#include <QPersistentModelIndex>

#include <functional>

class QAbstractItemView;

namespace tilshi::ui {

/// Keeps the lines that are seen where they are while others come, go or move above them. A list
/// that shows its beginning goes on showing it.
class KeptScroll
{
public:
    /// stays: whether that line is none of those that are about to change.
    KeptScroll(QAbstractItemView &view, const std::function<bool(const QModelIndex &line)> &stays);
    ~KeptScroll();
    KeptScroll(const KeptScroll &) = delete;
    KeptScroll &operator=(const KeptScroll &) = delete;

private:
    QAbstractItemView &m_view;
    QPersistentModelIndex m_line;
    int m_top = 0;
};

} // namespace tilshi::ui
