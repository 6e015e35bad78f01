#pragma once

#include <QFrame>

namespace tilshi::ui {

/// A rounded box with a hairline around it, on which one thing stands.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tilshi::ui
