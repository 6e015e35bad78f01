#include "editor/marks/linerects.h"

#include <QTextLayout>

#include <algorithm>

namespace tilshi::editor {

QList<QRectF> lineRects(const QTextBlock &block, qsizetype start, qsizetype length,
                        const QPointF &origin)
{
    QList<QRectF> rects;
    const QTextLayout *layout = block.layout();
    const QPointF at = origin + layout->position();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = std::max(int(start), line.textStart());
        const int end = std::min(int(start + length), line.textStart() + line.textLength());
        if (begin < end) {
            const qreal left = line.cursorToX(begin);
            const qreal right = line.cursorToX(end);
            rects.append(QRectF(at.x() + std::min(left, right), at.y() + line.y(),
                                std::abs(right - left), line.height()));
        }
    }
    return rects;
}

} // namespace tilshi::editor
