#pragma once

#include <QFrame>

namespace tilshi::widgets {

/// A rounded box with a hairline around it, on which one thing stands.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Stands out from its like.
    bool isMarked() const { return m_marked; }
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_marked = false;
};

} // namespace tilshi::widgets
