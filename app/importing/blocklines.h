#pragma once

#include "text/body.h"

#include <QList>

namespace tilshi::importing {

/// A block's paragraphs: of a quote, the items of a list, a table's cells row by row. None for
/// pictures, separators and cards.
QList<text::Runs> linesOf(const text::Block &block);

} // namespace tilshi::importing
