#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace tilshi {

/// Makes a library with the sample newsroom: its people, sections and settings, articles in every
/// state with the history of weeks, written by the same desk and publisher as in real work, and the
/// site. Moments are counted back from the clock's now; the log notes them as a sample's. Errors of
/// storage, desk and publisher; the folder is then as it was before.
Result<void> createSampleLibrary(const QString &folder, const Clock &clock);

} // namespace tilshi
