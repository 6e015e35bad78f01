#include "widgets/steadycaret.h"

#include <QApplication>
#include <QStyleHints>

namespace tilshi::widgets {

void applyCaret(bool blinks)
{
    // A negative time is the desktop's own.
    QApplication::styleHints()->setCursorFlashTime(blinks ? -1 : 0);
}

} // namespace tilshi::widgets
