#pragma once

#include "cli/verb.h"

namespace tilshi::cli {

/// What every verb takes: --library, --as, --json, --help.
bool isCommon(Option option);

/// The verb's command line in one line: tilshi-cli schedule ID --at "YYYY-MM-DD HH:MM".
QString usageOf(const Verb &verb);

/// All verbs and the common options.
QString generalHelp();
/// One verb with its options.
QString helpFor(const Verb &verb);

} // namespace tilshi::cli
