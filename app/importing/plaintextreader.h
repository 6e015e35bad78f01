#pragma once

#include "importing/draft.h"

#include <QString>

namespace tilshi::importing {

/// Reads plain text from a clipboard: see passageFromText().
Draft readPlainText(const QString &text, Cleaning cleaning);

} // namespace tilshi::importing
