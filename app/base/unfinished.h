#pragma once

#include <QString>

namespace tilshi {

/// Takes away what writeFileSafely() left in a folder where the process was killed. Files that a
/// living process is writing are left alone.
void clearUnfinished(const QString &folder);

} // namespace tilshi
