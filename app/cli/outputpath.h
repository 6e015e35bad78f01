#pragma once

#include "cli/call.h"

namespace tilshi::cli {

/// The absolute path of a file or folder to write that was typed. Misused for an empty name; failed
/// for one that is not UTF-8, and for a relative one where the current folder was removed.
Outcome<QString> outputPath(const Call &call, const QString &typed);

} // namespace tilshi::cli
