#pragma once

#include "text/body.h"

#include <QHash>
#include <QString>

namespace tilshi::importing {

/// A body's lists count 1, 2, 3 from their beginnings. Where items that follow each other carried
/// other numbers or letters, the numbered ones of them become paragraphs that begin with what was
/// painted. markers: by the place of an item's block, each of which is a list of that one item.
/// Returns how many became paragraphs.
qsizetype writeNumbers(QList<text::Block> &blocks, const QHash<qsizetype, QString> &markers);

} // namespace tilshi::importing
