#include "editor/layout/lazylayout.h"

#include "editor/layout/blockpainter.h"
#include "editor/layout/blockplaces.h"

#include <QTextDocument>
#include <QTextTable>
#include <QtMath>

#include <utility>

namespace tilshi::editor {

namespace {

constexpr qreal farAway = 1e7; ///< beyond the end of any text

} // namespace

LazyLayout::LazyLayout(QTextDocument *document)
    : QAbstractTextDocumentLayout(document)
    , m_blockLayout(new BlockLayout(document, this))
{
    connect(m_blockLayout, &BlockLayout::resized, this, &LazyLayout::resized);
    connect(m_blockLayout, &BlockLayout::changed, this, &LazyLayout::update);
}

void LazyLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip =
        context.clip.isValid() ? context.clip : QRectF(QPointF(0, 0), documentSize());
    m_drawing = true;
    m_blockLayout->layOut(qFloor(clip.top()), qCeil(clip.bottom()));
    BlockPainter(*painter, *m_blockLayout, context, m_cursorWidth).paint(clip);
    m_drawing = false;
}

int LazyLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    return positionAt(*m_blockLayout, point, accuracy);
}

QSizeF LazyLayout::documentSize() const
{
    return QSizeF(m_blockLayout->width(), m_blockLayout->height());
}

QRectF LazyLayout::frameBoundingRect(QTextFrame *frame) const
{
    if (!qobject_cast<QTextTable *>(frame)) {
        return {QPointF(0, 0), documentSize()};
    }
    const int first = document()->findBlock(frame->firstPosition()).blockNumber();
    const int last = document()->findBlock(frame->lastPosition()).blockNumber();
    return m_blockLayout->rowRect(first).united(m_blockLayout->rowRect(last));
}

QRectF LazyLayout::blockBoundingRect(const QTextBlock &block) const
{
    return m_blockLayout->textRect(block);
}

void LazyLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    m_blockLayout->change(from, charsRemoved, charsAdded);
}

void LazyLayout::resized(int top)
{
    if (const QSizeF size = documentSize(); std::exchange(m_toldSize, size) != size) {
        Q_EMIT documentSizeChanged(size);
    }
    if (!m_drawing) {
        Q_EMIT update(QRectF(0, top, farAway, farAway));
    }
    Q_EMIT heightsChanged();
}

} // namespace tilshi::editor
