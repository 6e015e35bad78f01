#pragma once

#include "architecture/house.h"

namespace tilshi::test {

/// One line for each breach of the map or of the rules below it in app/README.md; empty is good.
QStringList breaches(const QList<SourceFile> &files, const HouseMap &map);
/// One line for each test that does what tests may not; files from tests/.
QStringList breachesOfTests(const QList<SourceFile> &files);
/// Folders of a room that include each other in a circle, and sources at the top of ui.
QStringList flawsOfFolders(const QList<SourceFile> &files);
/// Folders with more files than that, none of them in a folder within it: what may want dividing.
QStringList crowdedFolders(const QList<SourceFile> &files, int most);
/// Rooms that the map lets know each other in a circle, rooms without a row, rows without a room.
QStringList flawsOfMap(const HouseMap &map, const QList<SourceFile> &files);

} // namespace tilshi::test
