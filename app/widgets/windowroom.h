#pragma once

#include <QObject>

class QWidget;

namespace tilshi::widgets {

/// Keeps a window as large as its words need: within the screen when it opens, and higher when
/// words are set later that take more lines. Belongs to the window.
class WindowRoom : public QObject
{
    Q_OBJECT

public:
    explicit WindowRoom(QWidget *window);

    /// What the desktop has for the window.
    QSize room() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bound();
    void grow();

    QWidget *m_window;
};

} // namespace tilshi::widgets
