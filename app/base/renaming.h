#pragma once

#include "base/result.h"

#include <QString>

namespace tilshi {

/// Gives a file its name, and never the place of another file. Where the file system can't do that
/// in one step (NTFS, exFAT, old kernels), by a second name for the file, and where it has no
/// second names, by taking the name with an empty file first.
/// Errors: Exists (there is a file of that name), and those of systemError; subject is to.
Result<void> renameWithoutReplacing(const QString &from, const QString &to);

} // namespace tilshi
