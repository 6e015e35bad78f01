#pragma once

#include "spelling/rules.h"

namespace tilshi::ui {

/// The rules that are switched on on this computer: all of them until some are switched off.
spelling::Rules chosenRules();
void chooseRules(const spelling::Rules &rules);

} // namespace tilshi::ui
