#include "ui/focus/focusmode.h"

#include <QAction>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace tilshi::ui {

namespace {

void addAll(QWidget *window, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu()) {
            addAll(window, menu->actions());
        } else if (!action->isSeparator() && !window->actions().contains(action) &&
                   action->shortcutContext() == Qt::WindowShortcut) {
            window->addAction(action);
        }
    }
}

} // namespace

FocusMode::FocusMode(QMainWindow *window, const QList<QWidget *> &around, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_around(around)
{
    window->installEventFilter(this);
}

void FocusMode::set(bool on)
{
    if (on == m_on) {
        return;
    }
    m_on = on;
    if (on) {
        keepKeys();
        m_state = m_window->windowState();
        m_hidden.clear();
        for (QWidget *widget : std::as_const(m_around)) {
            if (!widget->isHidden()) {
                m_hidden.append(widget);
                widget->hide();
            }
        }
        m_window->setWindowState(m_state | Qt::WindowFullScreen);
    } else {
        for (const QPointer<QWidget> &widget : std::as_const(m_hidden)) {
            if (widget) {
                widget->show();
            }
        }
        m_window->setWindowState(m_state);
    }
    Q_EMIT changed(on);
}

/// A hidden menu bar's shortcuts are dead: the window has them too.
void FocusMode::keepKeys()
{
    addAll(m_window, m_window->menuBar()->actions());
}

bool FocusMode::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && watched == m_window && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        set(false);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tilshi::ui
