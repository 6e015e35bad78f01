#pragma once

#include <QList>
#include <QStringList>

namespace tilshi::cli {

/// Rows as lines with their columns one under the other, two spaces apart, each line with its end.
/// Nothing for no rows.
QString table(const QList<QStringList> &rows);

} // namespace tilshi::cli
