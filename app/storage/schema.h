#pragma once

#include "storage/database.h"
#include "storage/library.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tilshi::storage {

/// One numbered file of the schema: what brings a library from number-1 to number.
struct SchemaStep
{
    int number = 0;
    QString name; ///< the file's: 0001_library.sql
    QByteArray sql;
};

/// The steps in a folder of numbered files, in order.
QList<SchemaStep> schemaSteps(const QString &folder);

/// Applies those steps that the library has not yet, each in one transaction that also records its
/// checksum and number. Corrupt if a step applied earlier was another text; ReadOnly if there are
/// some to apply to a library that can't be written; Newer if the library has had more steps.
Result<SchemaOutcome> migrate(Database &database, const QList<SchemaStep> &steps);

} // namespace tilshi::storage
