#pragma once

#include "cli/call.h"
#include "spelling/checker.h"

#include <memory>

namespace tilshi::cli {

/// A checker with the Kazakh dictionary of this computer. Failed if there is none that can be read.
Outcome<std::unique_ptr<spelling::Checker>> loadedChecker(const Call &call);

} // namespace tilshi::cli
