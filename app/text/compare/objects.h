#pragma once

#include "text/compare/parts.h"

namespace tilshi::text {

/// The texts of two images or two embeds.
QList<FieldPair> fieldsBetween(const Unit &before, const Unit &after, ChangeNumbers &numbers);

/// The image or embed in which only the taken changes are made.
Unit composedObject(const Unit &before, const Unit &after, const QList<FieldPair> &fields,
                    const std::function<bool(int)> &isTaken);

/// Two tables cell by cell; nothing where they can't be laid on each other: both would have cells
/// over several columns and not as many columns.
std::optional<TablePair> tableBetween(const Table &before, const Table &after,
                                      ChangeNumbers &numbers);

/// The table in which only the taken changes are made.
Table composedTable(const TablePair &pair, const std::function<bool(int)> &isTaken);

/// The runs of the side that is taken; nothing of breaks.
Runs composedRuns(const Parts &parts, const std::function<bool(int)> &isTaken);

/// The paragraphs, each begun by a part that says so.
QList<Unit> composedUnits(const Parts &parts, const std::function<bool(int)> &isTaken);

} // namespace tilshi::text
