#pragma once

namespace tilshi::widgets {

/// Whether the caret blinks on this computer: not until someone wants it to.
bool caretBlinks();
void letCaretBlink(bool blinks);

/// Makes it so in the whole application; where it blinks, as fast as the desktop says.
void applyCaret();

} // namespace tilshi::widgets
