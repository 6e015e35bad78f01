#pragma once

#include "editor/format/blockformat.h"

#include <QFont>

namespace tilshi::editor {

/// Where text goes on a page of a font and a width. Everything that heights are made of is in whole
/// pixels, so that sums of them are exact.
class PageMetrics
{
public:
    PageMetrics() = default;
    PageMetrics(const QFont &font, int width);

    int width() const { return m_width; }
    const QFont &font() const { return m_font; }
    /// The font's size in pixels, which spaces are measured in.
    qreal em() const { return m_em; }

    /// The space between two paragraphs of these kinds: the greater of what they want.
    int gap(BlockKind above, BlockKind below) const;
    /// From the page's left edge to a paragraph's text.
    int left(const BlockStyle &style) const;
    /// The width of a paragraph's lines.
    int lineWidth(const BlockStyle &style) const;
    /// From one line to the next, given the height of the letters.
    static int lineHeight(qreal letters);

    /// About how wide so many letters are in one line.
    qreal widthOf(int letters, BlockKind kind) const;
    /// About how high a paragraph is whose text is that wide in one line.
    int heightOf(qreal textWidth, BlockKind kind, int lineWidth) const;

private:
    QFont m_font;
    int m_width = 640;
    qreal m_em = 16;
    qreal m_letter = 8; ///< the average width of one
    qreal m_height = 18;
};

} // namespace tilshi::editor
