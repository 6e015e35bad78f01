#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"

#include <QByteArray>
#include <QString>

namespace tilshi::importing {

/// Reads a file within a document, which its program shows as part of the text: a page, a saved
/// page, RTF, plain text. Errors: those of their readers; Unsupported for a document in an archive,
/// since it might hold itself.
Result<ParsedDocument> readInnerFile(const QByteArray &bytes, const QString &name);

} // namespace tilshi::importing
