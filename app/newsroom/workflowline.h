#pragma once

#include "newsroom/workflowtable.h"

#include <QStringList>

namespace tilshi::newsroom {

/// The heads of the table's columns.
const QStringList &workflowColumns();

/// The row of that action, of one cell for each column. Invalid, with action, column and word as
/// its subject, where one says nothing or two contradict each other.
Result<ActionRow> readLine(Action action, const QStringList &cells);

} // namespace tilshi::newsroom
