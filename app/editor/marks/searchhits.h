#pragma once

#include "editor/marks/textrange.h"

#include <QList>

class QPainter;
class QPointF;
class QTextBlock;

namespace tilshi::editor {

struct PageColours;

/// What a search found in a text. Hits move with what is typed before them; one that is typed into
/// is no hit any more. Only those of the paragraphs on the screen are ever looked at, so that ten
/// thousand cost a key no more than ten.
class SearchHits
{
public:
    /// hits: in reading order, none over another. current: the index of the one that is shown
    /// stronger; -1 for none.
    void set(const QList<TextRange> &hits, int current);
    const QList<TextRange> &all() const { return m_hits; }
    int current() const { return m_current; }

    /// The document has changed there; sizes in UTF-16 units.
    void move(int position, int removed, int added);
    /// Behind the letters of a paragraph that is laid out. origin: where the document's upper left
    /// corner is on the painter.
    void paint(QPainter &painter, const QTextBlock &block, const QPointF &origin,
               const PageColours &colours) const;

private:
    QList<TextRange> m_hits;
    int m_current = -1;
};

} // namespace tilshi::editor
