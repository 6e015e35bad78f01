#pragma once

#include <QPointF>
#include <Qt>

namespace tilshi::editor {

class Sheet;

/// The document's position at a point of a sheet, laying out what is there; -1 for exact if there
/// is no text.
int positionAt(Sheet &sheet, const QPointF &point, Qt::HitTestAccuracy accuracy);

} // namespace tilshi::editor
