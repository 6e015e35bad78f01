#include "editor/layout/lazylayout.h"

#include "editor/layout/sheetpainter.h"
#include "editor/layout/sheetplaces.h"

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
    , m_sheet(new Sheet(document, this))
{
    connect(m_sheet, &Sheet::resized, this, &LazyLayout::resized);
    connect(m_sheet, &Sheet::changed, this, &LazyLayout::update);
}

void LazyLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip =
        context.clip.isValid() ? context.clip : QRectF(QPointF(0, 0), documentSize());
    m_drawing = true;
    m_sheet->layOut(qFloor(clip.top()), qCeil(clip.bottom()));
    SheetPainter(*painter, *m_sheet, context, m_cursorWidth).paint(clip);
    m_drawing = false;
}

int LazyLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    return positionAt(*m_sheet, point, accuracy);
}

QSizeF LazyLayout::documentSize() const
{
    return QSizeF(m_sheet->width(), m_sheet->height());
}

QRectF LazyLayout::frameBoundingRect(QTextFrame *frame) const
{
    if (!qobject_cast<QTextTable *>(frame)) {
        return {QPointF(0, 0), documentSize()};
    }
    const int first = document()->findBlock(frame->firstPosition()).blockNumber();
    const int last = document()->findBlock(frame->lastPosition()).blockNumber();
    return m_sheet->rowRect(first).united(m_sheet->rowRect(last));
}

QRectF LazyLayout::blockBoundingRect(const QTextBlock &block) const
{
    return m_sheet->textRect(block);
}

void LazyLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    m_sheet->change(from, charsRemoved, charsAdded);
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
