#pragma once

#include "text/body.h"

#include <QList>

namespace tilshi::importing {

/// Brings headings of levels 1 to 6 to the two that a body has, so that what was above stays above:
/// the first level of the text becomes 2, those below it 3.
void rankHeadings(QList<text::Block> &blocks);

} // namespace tilshi::importing
