#pragma once

#include "ui/editor/pagelook.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QTextBlock>

class QPainter;

namespace tilshi::ui {

/// Paints what belongs to a body's paragraphs beside their letters: bullets and numbers of lists,
/// the bar beside a quote, the lines under links.
class BodyFurniture
{
public:
    /// origin: where the document's upper left corner is on the painter.
    BodyFurniture(QPainter &painter, const PageColours &colours, const QPointF &origin);

    /// The paragraphs on the screen, in order.
    void paint(const QList<QTextBlock> &blocks);

private:
    void paintListMark(const QTextBlock &block, int number);
    void paintBar(const QTextBlock &block, const QColor &colour);
    void paintLinks(const QTextBlock &block);

    QPainter &m_painter;
    PageColours m_colours;
    QPointF m_origin;
};

/// The numbers of a run of list items, by block number: of the list that the first block belongs to
/// and of all up to the last. Bulleted items have none. A number begins anew where an item of a
/// lesser depth, or one with a bullet at its depth, stands between.
QHash<int, int> itemNumbers(const QTextBlock &first, const QTextBlock &last);

} // namespace tilshi::ui
