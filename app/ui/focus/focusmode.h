#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QMainWindow;

namespace tilshi::ui {

/// Nothing but the page, over the whole screen. What was around it comes back as it was. Esc
/// leaves, where nothing else takes it.
class FocusMode : public QObject
{
    Q_OBJECT

public:
    /// around: what is hidden meanwhile. All outlive it.
    FocusMode(QMainWindow *window, const QList<QWidget *> &around, QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    void set(bool on);

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepKeys();

    QMainWindow *m_window;
    QList<QWidget *> m_around;
    QList<QPointer<QWidget>> m_hidden; ///< those that were to be seen before
    Qt::WindowStates m_state;
    bool m_on = false;
};

} // namespace tilshi::ui
