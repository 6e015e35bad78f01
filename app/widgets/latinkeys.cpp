#include "widgets/latinkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tilshi::widgets {
namespace {

bool isCyrillicKey(int key)
{
    return key >= 0x0400 && key <= 0x04ff;
}

bool answersTo(const QAction *action, const QKeySequence &keys)
{
    return action->isEnabled() && action->shortcuts().contains(keys);
}

/// The action that those keys mean where the focus is in that widget; null if there is none.
QAction *actionFor(const QWidget *focus, const QKeySequence &keys)
{
    for (const QWidget *widget = focus; widget && !widget->isWindow();
         widget = widget->parentWidget()) {
        const QList<QAction *> nearby = widget->actions();
        for (QAction *action : nearby) {
            if (answersTo(action, keys)) {
                return action;
            }
        }
    }
    const QList<QAction *> all = focus->window()->findChildren<QAction *>();
    for (QAction *action : all) {
        const Qt::ShortcutContext context = action->shortcutContext();
        const bool anywhere = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
        if (anywhere && answersTo(action, keys)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

int latinKey(quint32 scanCode)
{
    // Rows on a PC keyboard, without the digits; X11 counts its key codes from the kernel's plus
    // eight.
    struct Row
    {
        quint32 first;
        const char *letters;
    };
    static const Row rows[] = {
        {20, "-="}, {24, "QWERTYUIOP[]"}, {38, "ASDFGHJKL;'"}, {52, "ZXCVBNM,./"}};
    for (const Row &row : rows) {
        const quint32 place = scanCode - row.first;
        if (scanCode >= row.first && place < qstrlen(row.letters)) {
            return row.letters[place];
        }
    }
    return 0;
}

LatinKeys::LatinKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool LatinKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) {
        return false;
    }
    auto *key = static_cast<QKeyEvent *>(event);
    const int latin = latinKey(key->nativeScanCode());
    if (!(key->modifiers() & Qt::ControlModifier) || !isCyrillicKey(key->key()) || latin == 0) {
        return false;
    }
    auto *widget = static_cast<QWidget *>(watched);
    const QKeySequence keys(QKeyCombination(key->modifiers(), Qt::Key(latin)));
    if (QAction *action = actionFor(widget, keys)) {
        action->trigger();
    } else {
        QKeyEvent same(QEvent::KeyPress, latin, key->modifiers());
        QApplication::sendEvent(widget, &same);
    }
    return true;
}

} // namespace tilshi::widgets
