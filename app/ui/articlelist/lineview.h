#pragma once

#include <QListView>

namespace tilshi::ui {

/// Shows that it has the focus where no line does: arrows then take the first.
class LineView : public QListView
{
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tilshi::ui
