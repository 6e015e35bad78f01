#include "editor/marks/focusdim.h"

#include "editor/marks/linerects.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>

namespace tilshi::editor {

namespace {

constexpr qreal density = 0.62;

void dim(QPainter &painter, const QTextBlock &block, qsizetype start, qsizetype length,
         const QPointF &origin, const QColor &dim)
{
    for (const QRectF &rect : lineRects(block, start, length, origin)) {
        painter.fillRect(rect, dim);
    }
}

} // namespace

Bright brightOf(const QString &key)
{
    if (key == u"paragraph") {
        return Bright::Paragraph;
    }
    return key == u"sentence" ? Bright::Sentence : Bright::All;
}

QString keyOf(Bright bright)
{
    switch (bright) {
    case Bright::Paragraph:
        return QStringLiteral("paragraph");
    case Bright::Sentence:
        return QStringLiteral("sentence");
    case Bright::All:
        break;
    }
    return QStringLiteral("all");
}

std::pair<qsizetype, qsizetype> sentenceAround(const QString &paragraph, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
    finder.setPosition(at);
    const bool atBoundary = finder.isAtBoundary() && at < paragraph.size();
    const qsizetype start = atBoundary ? at : finder.toPreviousBoundary();
    finder.setPosition(at);
    const qsizetype end = finder.toNextBoundary();
    return {std::max<qsizetype>(start, 0), end < 0 ? paragraph.size() : end};
}

void paintFocusDim(QPainter &painter, const QList<QTextBlock> &visible, const QPointF &origin,
                   const QTextCursor &caret, Bright bright, QColor page)
{
    if (bright == Bright::All || visible.isEmpty()) {
        return;
    }
    page.setAlphaF(float(density));
    const QTextDocument *document = visible.constFirst().document();
    const QAbstractTextDocumentLayout *layout = document->documentLayout();
    QRegion dimmed; // as one: the cells of a row share its rectangle
    for (const QTextBlock &block : visible) {
        if (block != caret.block()) {
            dimmed += layout->blockBoundingRect(block).translated(origin).toAlignedRect();
        } else if (bright == Bright::Sentence) {
            const QString text = block.text();
            const auto [start, end] = sentenceAround(text, caret.positionInBlock());
            dim(painter, block, 0, start, origin, page);
            dim(painter, block, end, text.size() - end, origin, page);
        }
    }
    if (caret.document() == document) {
        dimmed -= layout->blockBoundingRect(caret.block()).translated(origin).toAlignedRect();
    }
    for (const QRect &rect : dimmed) {
        painter.fillRect(rect, page);
    }
}

} // namespace tilshi::editor
