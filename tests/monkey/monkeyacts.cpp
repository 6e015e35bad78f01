// What the monkey does with hands and keys.
#include "editor/articleeditor.h"
#include "monkey/controls.h"
#include "monkey/input.h"
#include "monkey/monkey.h"

#include <QAction>
#include <QApplication>

namespace tilshi::test {

void Monkey::actOn(QWidget *control)
{
    m_reached.act(namedOne(control));
    const int number = throwDice(20);
    if (number == 0) {
        drag(control);
    } else if (number == 1) {
        drop(control);
    } else {
        const QPointer<QWidget> kept = control;
        click(control, placeOn(control, m_dice));
        if (kept && isText(QApplication::focusWidget()) && throwDice(3) > 0) {
            typeSome();
        }
    }
}

void Monkey::click(QWidget *control, const QPoint &at)
{
    const QPointer<QWindow> window = control->window()->windowHandle();
    const QPoint place = inside(*window, control->mapTo(control->window(), at));
    const int number = throwDice(12);
    const Qt::MouseButton button = number == 0 ? Qt::RightButton : Qt::LeftButton;
    say(QStringLiteral("%1 %2 at %3,%4")
            .arg(number == 0   ? QStringLiteral("right-click")
                 : number == 1 ? QStringLiteral("double-click")
                               : QStringLiteral("click"),
                 Reached::nameOf(namedOne(control)))
            .arg(place.x())
            .arg(place.y()));
    const Qt::KeyboardModifiers held = number == 2 ? Qt::ShiftModifier : Qt::NoModifier;
    m_moment += 1000;
    clickAt(window, button, held, place, m_moment);
    if (number == 1 && window && window->isVisible()) {
        clickAt(window, button, held, place, m_moment + 20);
    }
}

void Monkey::drag(QWidget *control)
{
    const QPointer<QWindow> window = control->window()->windowHandle();
    const QPoint from =
        inside(*window, control->mapTo(control->window(), placeOn(control, m_dice)));
    const QPoint to = inside(*window, from + QPoint(throwDice(400) - 200, throwDice(300) - 150));
    say(u"drag " + Reached::nameOf(namedOne(control)));
    m_dragging = true;
    m_moment += 1000;
    sendMouse(window, QEvent::MouseButtonPress, from, Qt::LeftButton, {}, m_moment);
    for (int part = 1; part <= 4 && window; ++part) {
        sendMouse(window, QEvent::MouseMove, from + (to - from) * part / 4, Qt::LeftButton, {},
                  m_moment + part);
    }
    if (window) {
        sendMouse(window, QEvent::MouseButtonRelease, to, Qt::LeftButton, {}, m_moment + 9);
    }
    m_dragging = false;
}

void Monkey::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (QWindow *window = QGuiApplication::focusWindow()) {
        pressIn(window, key, modifiers);
    }
}

void Monkey::pressKeys()
{
    const QWidget *scope = QApplication::activeModalWidget();
    for (int count = 1 + throwDice(4); count > 0; --count) {
        const auto [key, modifiers] = randomKey(m_dice);
        say(u"press " + QKeySequence(int(modifiers.toInt()) | key).toString());
        press(key, modifiers);
        if (QApplication::activeModalWidget() != scope || QApplication::activePopupWidget()) {
            return;
        }
    }
}

void Monkey::pressShortcut(const QWidget *window)
{
    QList<QAction *> actions = window->findChildren<QAction *>();
    actions.removeIf(
        [](const QAction *action) { return action->shortcut().isEmpty() || !action->isEnabled(); });
    if (actions.isEmpty() || !window->windowHandle()) {
        return pressKeys();
    }
    const QAction *action = oneOf(m_dice, actions);
    const QKeySequence keys = action->shortcut();
    say(u"shortcut " + keys.toString() + u' ' + action->objectName());
    for (int i = 0; i < keys.count(); ++i) {
        press(keys[uint(i)].key(), keys[uint(i)].keyboardModifiers());
    }
}

void Monkey::type(const QString &text)
{
    const QPointer<QWidget> focused = QApplication::focusWidget();
    for (const QChar letter : text) {
        QWindow *window = QGuiApplication::focusWindow();
        if (!window || QApplication::focusWidget() != focused) {
            return;
        }
        pressIn(window, letter.toUpper().unicode(), {}, QString(letter));
        m_sandbox.holdPaths();
    }
}

void Monkey::typeSome()
{
    const ui::MainWindow *window = m_sandbox.window();
    if (!isText(QApplication::focusWidget()) && window && !QApplication::activeModalWidget()) {
        auto *editor = window->findChild<editor::ArticleEditor *>();
        if (editor && editor->isVisible()) {
            throwDice(3) == 0 ? editor->focusHeadline() : editor->focusBody();
        }
    }
    const QString text = randomText(m_dice);
    say(u"type " + text);
    type(text);
}

void Monkey::paste()
{
    say(QStringLiteral("paste"));
    QGuiApplication::clipboard()->setMimeData(randomData(m_dice).release());
    press(Qt::Key_V, throwDice(4) == 0 ? Qt::ControlModifier | Qt::ShiftModifier
                                       : Qt::KeyboardModifiers(Qt::ControlModifier));
}

void Monkey::drop(QWidget *control)
{
    say(u"drop on " + Reached::nameOf(namedOne(control)));
    const std::unique_ptr<QMimeData> data = randomData(m_dice);
    const QPoint at = placeOn(control, m_dice);
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(control, &enter);
    if (enter.isAccepted()) {
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(control, &event);
    } else {
        QDragLeaveEvent away;
        QApplication::sendEvent(control, &away);
    }
}

void Monkey::resize(QWidget *window)
{
    say(QStringLiteral("resize"));
    window->resize(600 + throwDice(1000), 400 + throwDice(600));
}

} // namespace tilshi::test
