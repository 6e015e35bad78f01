#pragma once

namespace tilshi::widgets {

/// Whether the caret blinks in the whole application; where it does, as fast as the desktop says.
void applyCaret(bool blinks);

} // namespace tilshi::widgets
