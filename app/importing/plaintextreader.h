#pragma once

#include "importing/parseddocument.h"

#include <QString>

namespace tilshi::importing {

/// Reads plain text from a clipboard: see pastedFromText().
ParsedDocument readPlainText(const QString &text, Cleaning cleaning);

} // namespace tilshi::importing
