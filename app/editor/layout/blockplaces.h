#pragma once

#include <QPointF>
#include <Qt>

namespace tilshi::editor {

class BlockLayout;

/// The document's position at a point of a block layout, laying out what is there; -1 for exact if
/// there is no text.
int positionAt(BlockLayout &blockLayout, const QPointF &point, Qt::HitTestAccuracy accuracy);

} // namespace tilshi::editor
