#pragma once

#include "cli/environment.h"

#include <QStringList>

namespace tilshi::cli {

/// Runs one command line, given without the program's name. Answers go to out; a refusal or failure
/// is one line to err. Returns the exit code: 0 done, 1 refused or failed, 2 wrong usage.
int run(const QStringList &arguments, const Environment &environment);

} // namespace tilshi::cli
