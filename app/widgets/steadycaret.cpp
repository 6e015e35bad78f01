#include "widgets/steadycaret.h"

#include <QApplication>
#include <QSettings>
#include <QStyleHints>

namespace tilshi::widgets {

namespace {

QString caretKey()
{
    return QStringLiteral("interface/blinkingCaret");
}

} // namespace

bool caretBlinks()
{
    return QSettings().value(caretKey()).toBool();
}

void letCaretBlink(bool blinks)
{
    QSettings().setValue(caretKey(), blinks);
    applyCaret();
}

void applyCaret()
{
    // A negative time is the desktop's own.
    QApplication::styleHints()->setCursorFlashTime(caretBlinks() ? -1 : 0);
}

} // namespace tilshi::widgets
