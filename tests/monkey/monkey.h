#pragma once

#include "monkey/colleague.h"
#include "monkey/reached.h"
#include "monkey/sandbox.h"
#include "monkey/shown.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <optional>

class QAction;
class QWindow;

namespace tilshi::test {

/// Clicks, types, drags and pastes at random through every window that the program shows. Each step
/// is printed before it is done. The next one is always ahead in the event loop, so that a loop
/// within a step (a drag, a menu) does not stop it.
class Monkey : public QObject
{
public:
    Monkey(Sandbox &sandbox, Dice &dice, int steps);

    /// Does the steps, leaves what is open, waits until what was typed is kept, and ends the
    /// program. What went wrong, empty if nothing did.
    QString run();
    const Reached &reached() const { return m_reached; }

private:
    void step();
    void act(QWidget *scope);
    void wait();
    void finish();
    void stop(const QString &failure = {});

    bool leave();
    void startLeaving(QWidget *modal);
    void actOn(QWidget *control);
    void actOnPopup(QWidget *popup);
    void actInWindow(QWidget *window);
    QWidget *lessKnown(const QList<QWidget *> &controls);

    void click(QWidget *control, const QPoint &at);
    void drag(QWidget *control);
    void type(const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void pressKeys();
    void pressShortcut(const QWidget *window);
    void typeSome();
    void paste();
    void drop(QWidget *control);
    void resize(QWidget *window);
    void say(const QString &what);
    int throwDice(int below) { return thrown(m_dice, below); }

    Sandbox &m_sandbox;
    Dice &m_dice;
    int m_left; ///< steps to go
    int m_number = 0;
    std::optional<Colleague> m_colleague;
    Reached m_reached;
    ShownTexts m_shown;
    QTimer m_next;
    QEventLoop m_loop;
    QString m_failure;
    bool m_dragging = false;
    QPointer<QWidget> m_modal; ///< the dialog that is open
    int m_patience = 0;        ///< steps until it is left
    int m_escapes = 0;         ///< how often Esc was pressed in vain
    int m_waits = 0;           ///< steps in which nothing could be acted on
    int m_inactive = 0;        ///< steps in which the dialog to be left was not the active window
    int m_moment = 0;          ///< of the mouse, ms
};

} // namespace tilshi::test
