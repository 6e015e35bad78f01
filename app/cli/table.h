#pragma once

#include <QList>
#include <QStringList>

namespace tilshi::cli {

/// Rows as lines with their columns one under the other, two spaces apart, each line with its end;
/// a column in which nothing stands is left out. Nothing for no rows.
QString table(const QList<QStringList> &rows);

/// The text with line ends in place of spaces, so that no line is longer than width (characters)
/// where its words allow it.
QString wrapped(const QString &text, int width);

} // namespace tilshi::cli
