#include "widgets/keys/keyrecorder.h"

#include "widgets/latinkeys.h"

#include <QKeyEvent>

namespace tilshi::widgets {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == 0 || key == Qt::Key_unknown;
}

bool isOfTheDialog(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

/// The digits' keys give Kazakh letters on the Kazakh layout: they count as the digits they are.
int keyOf(const QKeyEvent &event)
{
    constexpr quint32 firstDigit = 10; // X11's code of the key 1; 0 is the tenth
    constexpr quint32 digits = 10;
    const quint32 place = event.nativeScanCode() - firstDigit;
    const bool cyrillic = event.key() >= 0x0400 && event.key() <= 0x04ff;
    if (cyrillic && event.nativeScanCode() >= firstDigit && place < digits) {
        return Qt::Key_0 + int((place + 1) % digits);
    }
    const int latin = cyrillic ? latinKey(event.nativeScanCode()) : 0;
    return latin != 0 ? latin : event.key();
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyRecorder::show(const QKeySequence &keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        !isOfTheDialog(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    if (isOfTheDialog(*event)) {
        event->ignore();
    } else if (!isModifier(event->key())) {
        const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
        const QKeySequence keys(QKeyCombination(held, Qt::Key(keyOf(*event))));
        show(keys);
        Q_EMIT recorded(keys);
    }
}

} // namespace tilshi::widgets
