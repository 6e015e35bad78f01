#pragma once

#include "lexicon/sourceline.h"

#include <QList>
#include <QStringList>

namespace tilshi::lexicon {

/// A row of a table: its cells, without spaces around them.
struct Row
{
    QStringList cells;
    SourceLine place;

    /// The cell of that column, counted from 0; empty if the row is shorter.
    QString cell(qsizetype column) const { return cells.value(column); }
};

/// The rows of a table of tab-separated cells: no empty lines, no remarks (lines that begin with
/// "#"). name is the file's, for errors. Errors: Invalid, with file and line, for a row with fewer
/// cells than columns, and for characters of no use in a dictionary.
Result<QList<Row>> readTable(const QString &text, const QString &name, qsizetype columns);

/// Reads that table from a file. Errors also: those of readFile.
Result<QList<Row>> readTableFile(const QString &path, qsizetype columns);

} // namespace tilshi::lexicon
