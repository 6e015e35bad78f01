#pragma once

#include "help/pages/shownprogram.h"

namespace tilshi::ui {

/// All actions of the main window, with the keys that were chosen on this computer. Needs no
/// window.
QList<help::ShownAction> windowActions();

/// What the help shows of it.
help::ShownProgram shownProgram();

} // namespace tilshi::ui
