#include "widgets/keys/shortcuts.h"

#include <QAction>

namespace tilshi::widgets {

namespace {

/// "Bold (Ctrl+B)"; set anew whenever words or keys change.
void tell(QAction *action)
{
    QString tip = action->text();
    tip.remove(u'&').remove(u'…');
    if (!action->shortcut().isEmpty()) {
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    }
    if (action->toolTip() != tip) {
        action->setToolTip(tip);
    }
}

} // namespace

Shortcuts::Shortcuts(const QList<QAction *> &actions, const GivenKeys &given, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    QList<QAction *> changed;
    for (QAction *action : actions) {
        m_defaults.insert(action, action->shortcuts());
        if (given.contains(action->objectName())) {
            apply(action, given.value(action->objectName()));
            changed.append(action);
        }
        connect(action, &QAction::changed, this, [action] { tell(action); });
        tell(action);
    }
    for (const QAction *action : std::as_const(changed)) {
        takeFromOthers(action);
    }
}

QKeySequence Shortcuts::keysOf(const QAction *action) const
{
    return action->shortcut();
}

QKeySequence Shortcuts::defaultOf(const QAction *action) const
{
    return m_defaults.value(action).value(0);
}

void Shortcuts::give(QAction *action, const QKeySequence &keys)
{
    apply(action, keys);
    takeFromOthers(action);
    if (keys == defaultOf(action)) {
        Q_EMIT takenBack(action->objectName());
    } else {
        Q_EMIT given(action->objectName(), keys);
    }
}

QList<QKeySequence> Shortcuts::allDefaultsOf(const QAction *action) const
{
    return m_defaults.value(action);
}

/// Of two actions with the same keys Qt would run neither.
void Shortcuts::takeFromOthers(const QAction *action) const
{
    for (QAction *other : m_actions) {
        QList<QKeySequence> keys = other->shortcuts();
        if (other != action && keys.removeAll(action->shortcut()) > 0) {
            other->setShortcuts(keys);
        }
    }
}

/// The default brings its other keys along.
void Shortcuts::apply(QAction *action, const QKeySequence &keys) const
{
    if (keys == defaultOf(action)) {
        action->setShortcuts(m_defaults.value(action));
    } else {
        action->setShortcut(keys);
    }
}

KeyFault faultOf(const QKeySequence &keys)
{
    if (keys.isEmpty()) {
        return KeyFault::None;
    }
    const QKeyCombination first = keys[0];
    if (first.key() >= Qt::Key_0 && first.key() <= Qt::Key_9) {
        return KeyFault::Digit;
    }
    const bool held = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return held || function ? KeyFault::None : KeyFault::Bare;
}

} // namespace tilshi::widgets
