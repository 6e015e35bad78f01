#pragma once

#include <QList>
#include <QRectF>
#include <QTextBlock>

namespace tilshi::editor {

/// The rectangles of a part of a paragraph that is laid out, one for each line it is on; start and
/// length in the paragraph's text. origin: where the document's upper left corner is.
QList<QRectF> lineRects(const QTextBlock &block, qsizetype start, qsizetype length,
                        const QPointF &origin);

} // namespace tilshi::editor
