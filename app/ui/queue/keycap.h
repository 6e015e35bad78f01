#pragma once

#include <QLabel>

namespace tilshi::ui {

/// A key as it looks on a keyboard: a letter in a frame, beside what it does.
class KeyCap : public QLabel
{
    Q_OBJECT

public:
    /// key: of Qt::Key.
    explicit KeyCap(int key, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tilshi::ui
