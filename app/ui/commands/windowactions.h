#pragma once

#include "help/pages/shownprogram.h"
#include "widgets/keys/shortcuts.h"

#include <functional>

namespace tilshi::ui {

/// All actions of the main window, with the keys that a person has given them. Needs no window.
QList<help::ShownAction> windowActions(const widgets::GivenKeys &given);

/// What the help shows of it. given: the keys as they are whenever it is asked; nothing: none.
help::ShownProgram shownProgram(std::function<widgets::GivenKeys()> given = {});

} // namespace tilshi::ui
