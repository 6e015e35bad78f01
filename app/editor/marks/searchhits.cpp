#include "editor/marks/searchhits.h"

#include "editor/format/pagelook.h"
#include "editor/marks/squiggles.h"

#include <QPainter>

#include <algorithm>

namespace tilshi::editor {

namespace {

bool endsBefore(const TextRange &range, int position)
{
    return range.end() <= position;
}

} // namespace

void SearchHits::set(const QList<TextRange> &hits, int current)
{
    m_hits = hits;
    m_current = current;
}

void SearchHits::move(int position, int removed, int added)
{
    const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), position, endsBefore);
    const auto behind = std::find_if(first, m_hits.end(), [=](const TextRange &hit) {
        return hit.position >= position + removed;
    });
    for (auto hit = behind; hit != m_hits.end(); ++hit) {
        hit->position += added - removed;
    }
    const auto index = first - m_hits.begin();
    const auto gone = behind - first;
    if (m_current >= index) {
        m_current = m_current < index + gone ? -1 : m_current - int(gone);
    }
    m_hits.erase(first, behind);
}

void SearchHits::paint(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                       const PageColours &colours) const
{
    const int begin = block.position();
    const int end = begin + block.length();
    auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), begin, endsBefore);
    for (; hit != m_hits.end() && hit->position < end; ++hit) {
        const bool current = hit - m_hits.begin() == m_current;
        const QColor &colour = current ? colours.currentHit : colours.hit;
        forEachLine(block, hit->position - begin, hit->length, origin,
                    [&](double left, double right, double baseline) {
                        const QFontMetricsF metrics(block.charFormat().font());
                        painter.fillRect(QRectF(QPointF(left, baseline - metrics.ascent()),
                                                QPointF(right, baseline + metrics.descent())),
                                         colour);
                    });
    }
}

} // namespace tilshi::editor
