#pragma once

#include <QLabel>

namespace tilshi::widgets {

/// One line that gives way to its neighbours: what does not fit becomes "…", and the tooltip has it
/// all.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tilshi::widgets
