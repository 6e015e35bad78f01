#pragma once

#include "importing/tally.h"

#include <QString>

namespace tilshi::importing {

/// A text copied from a PDF viewer with its paragraphs put together again: the lines end where they
/// ended on the page, words are cut at line ends by hyphens. A hyphen stays where the text has the
/// same word with it elsewhere. A text that has no such lines comes back as it is.
QString rejoined(const QString &text, Tally &tally);

} // namespace tilshi::importing
