#include "editor/layout/pagemetrics.h"

#include "editor/format/pagelook.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>

namespace tilshi::editor {

namespace {

constexpr int narrowest = 40;

/// Space before and after, in em.
struct Spacing
{
    qreal before;
    qreal after;
};

Spacing spacingOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading2:
        return {1.6, 0.5};
    case BlockKind::Heading3:
        return {1.2, 0.4};
    case BlockKind::Bulleted:
    case BlockKind::Numbered:
        return {0.35, 0.35};
    case BlockKind::Quote:
    case BlockKind::Note:
        return {0.6, 0.5};
    case BlockKind::Cell:
        return {0.95, 0.95};
    case BlockKind::Attribution:
    case BlockKind::Paragraph:
        break;
    }
    return {0.6, 0.95};
}

/// A kind's letters beside the page's own.
qreal scaleOf(BlockKind kind)
{
    const bool small = kind == BlockKind::Attribution || kind == BlockKind::Note;
    return kind == BlockKind::Heading2 ? 1.2 : small ? 0.8 : 1.0;
}

} // namespace

PageMetrics::PageMetrics(const QFont &font, int width)
    : m_font(font)
    , m_width(std::max(width, narrowest))
    , m_em(QFontInfo(font).pixelSize())
    , m_letter(averageLetter(font))
    , m_height(QFontMetricsF(font).height())
{
}

int PageMetrics::gap(BlockKind above, BlockKind below) const
{
    if (above == BlockKind::Cell && below == BlockKind::Cell) {
        return 0;
    }
    return qRound(std::max(spacingOf(above).after, spacingOf(below).before) * m_em);
}

int PageMetrics::left(const BlockStyle &style) const
{
    constexpr qreal step = 1.7;
    const int steps = style.isListItem()                                 ? style.level + 1
                      : style.isQuote() || style.kind == BlockKind::Note ? 1
                                                                         : 0;
    return hangingRoom + qRound(step * steps * m_em);
}

int PageMetrics::lineWidth(const BlockStyle &style) const
{
    return std::max(narrowest, m_width - left(style));
}

int PageMetrics::lineHeight(qreal letters)
{
    constexpr qreal leading = 1.14;
    return qRound(letters * leading);
}

qreal PageMetrics::widthOf(int letters, BlockKind kind) const
{
    return letters * m_letter * scaleOf(kind);
}

int PageMetrics::heightOf(qreal textWidth, BlockKind kind, int lineWidth) const
{
    constexpr qreal lostAtLineEnd = 3.5; // letters: about half a word
    const qreal full = std::max<qreal>(narrowest, lineWidth - lostAtLineEnd * m_letter);
    const int lines = textWidth <= lineWidth ? 1 : qCeil(textWidth / full);
    return lines * lineHeight(m_height * scaleOf(kind));
}

} // namespace tilshi::editor
