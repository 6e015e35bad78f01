#include "editor/layout/rowestimate.h"

#include "editor/format/pagelook.h"
#include "editor/layout/pagemetrics.h"
#include "editor/layout/tablecells.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QtMath>

namespace tilshi::editor {

namespace {

/// As high as the image or the like in a paragraph wants to be.
int atomHeight(QTextDocument *document, const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        QTextObjectInterface *shape =
            document->documentLayout()->handlerForObject(format.objectType());
        if (shape) {
            return qCeil(shape->intrinsicSize(document, block.position(), format).height());
        }
    }
    return 0;
}

} // namespace

BlockRow RowEstimate::rowOf(const QTextBlock &block) const
{
    BlockRow row;
    row.style = tableOf(block) ? BlockStyle{BlockKind::Cell} : styleOf(block);
    row.length = block.length() - 1;
    row.atom = row.length > 0 && row.length <= 2 && hasAtom(block);
    row.textWidth = m_metrics.widthOf(row.length, row.style.kind);
    return row;
}

int RowEstimate::height(const BlockRow *above, const BlockRow &row, const QTextBlock &block) const
{
    const int gap = above ? m_metrics.gap(above->style.kind, row.style.kind) : hangingRoom;
    if (row.style.kind == BlockKind::Cell) {
        const auto cells = cellRowOf(block);
        const bool first = cells && cells->first == block;
        return first ? gap + estimatedHeight(*cells, m_metrics) : 0;
    }
    return gap + (row.atom ? atomHeight(m_document, block)
                           : m_metrics.heightOf(row.textWidth, row.style.kind,
                                                m_metrics.lineWidth(row.style)));
}

} // namespace tilshi::editor
