#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tilshi::lexicon {

/// The table of frequencies as programs search it: "form<TAB>count" a line, sorted by bytes, no
/// remarks. Reads a table of forms and counts. Errors: those of reading; Invalid with file and line
/// for a count that is no number above zero.
Result<QByteArray> readFrequencies(const QString &path);

} // namespace tilshi::lexicon
