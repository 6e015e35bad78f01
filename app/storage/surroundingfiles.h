#pragma once

#include "base/placement.h"
#include "newsroom/concern.h"

#include <QList>

namespace tilshi::storage {

/// What is to be said of where a library lies and of what lies beside its file.
QList<newsroom::Concern> concernsAbout(const QString &libraryFile, const Placement &placement);

/// Removes what programs that were killed left beside the file: unfinished libraries, copies and
/// pictures that nobody works on any more, on this computer or, on a shared disk, on another.
void removeLeftovers(const QString &libraryFile);

} // namespace tilshi::storage
