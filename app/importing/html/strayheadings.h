#pragma once

#include "importing/tally.h"
#include "text/body.h"

#include <QList>

namespace tilshi::importing {

/// Takes off the headings at an article's end below which something was left out and nothing is
/// left: "Comments", "More on this". Each is named in the report, as what stood below it.
void dropStrayHeadings(QList<text::Block> &blocks, Tally &tally);

} // namespace tilshi::importing
