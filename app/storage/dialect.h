#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace tilshi::storage {

/// What differs between the databases that can hold a library. Everything else is SQL that all of
/// them understand.
struct Dialect
{
    QString schemaFolder;       ///< the numbered files, in the resources
    QString settingUp;          ///< said once to a sound library that is to be written
    QString settingUpElsewhere; ///< the same where other computers may write; answers elsewhereIs
    QString elsewhereIs;
    QString beginReading; ///< from here on one state of the library is seen
    QString beginWriting; ///< from here on nobody else writes
    QString searchFrom;   ///< article a beside its index
    QString searchWhere;  ///< the text matches the one parameter
    QString searchOrder;  ///< the last created first, as the index has them
    ErrorCode (*codeOf)(int native);
    QString (*queryFor)(const QStringList &beginnings); ///< the parameter of searchWhere
};

const Dialect &sqliteDialect();

} // namespace tilshi::storage
