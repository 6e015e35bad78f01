#include "editor/marks/commentmarks.h"

#include "editor/format/pagelook.h"
#include "editor/marks/squiggles.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <tuple>

namespace tilshi::editor {

namespace {

/// The lowest pixels of a line, which are the mark's own.
void paintLine(QPainter &painter, const QRectF &words, qreal width, const QColor &colour,
               Qt::PenStyle style)
{
    painter.setPen(QPen(colour, width, style, Qt::FlatCap));
    const qreal y = words.bottom() - width / 2;
    painter.drawLine(QPointF(words.left(), y), QPointF(words.right(), y));
}

} // namespace

void CommentMarks::add(QTextDocument *document, const QString &key, const TextRange &range,
                       bool resolved)
{
    Mark mark{key, QTextCursor(document), QTextCursor(document), resolved};
    mark.begin.setPosition(range.position);
    mark.end.setPosition(range.end());
    mark.end.setKeepPositionOnInsert(true);
    m_marks.append(mark);
}

bool CommentMarks::setActive(const QString &key)
{
    return std::exchange(m_active, key) != key;
}

QString CommentMarks::at(int position) const
{
    const Mark *found = nullptr;
    const auto rank = [](const Mark &mark) {
        return std::tuple(mark.resolved, mark.range().length);
    };
    for (const Mark &mark : m_marks) {
        const TextRange range = mark.range();
        const bool isIn = range.length > 0 && position >= range.position && position <= range.end();
        if (isIn && (!found || rank(mark) < rank(*found))) {
            found = &mark;
        }
    }
    return found ? found->key : QString();
}

std::optional<TextRange> CommentMarks::rangeOf(const QString &key) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                    [&](const Mark &mark) { return mark.key == key; });
    const bool isThere = found != m_marks.end() && found->range().length > 0;
    return isThere ? std::optional(found->range()) : std::nullopt;
}

void CommentMarks::paint(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                         const PageColours &colours) const
{
    for (const Mark &mark : m_marks) {
        if (mark.key != m_active) {
            paint(painter, block, origin, colours, mark);
        }
    }
    for (const Mark &mark : m_marks) {
        if (mark.key == m_active) { // over its neighbours
            paint(painter, block, origin, colours, mark);
        }
    }
}

void CommentMarks::paint(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                         const PageColours &colours, const Mark &mark) const
{
    const TextRange range = mark.range();
    const int begin = std::max(range.position, block.position());
    const int end = std::min(range.end(), block.position() + block.length() - 1);
    if (begin >= end) {
        return;
    }
    const bool isActive = mark.key == m_active;
    const QFontMetricsF metrics(block.charFormat().font());
    forEachLine(block, begin - block.position(), end - begin, origin,
                [&](double left, double right, double baseline) {
                    const QRectF words(QPointF(left, baseline - metrics.ascent()),
                                       QPointF(right, baseline + metrics.descent()));
                    if (isActive || !mark.resolved) {
                        painter.fillRect(words, isActive ? colours.activeComment : colours.comment);
                    }
                    if (mark.resolved && !isActive) {
                        paintLine(painter, words, 1, colours.muted, Qt::DotLine);
                    } else {
                        paintLine(painter, words, isActive ? 2 : 1,
                                  isActive ? colours.activeCommentLine : colours.commentLine,
                                  Qt::SolidLine);
                    }
                });
}

} // namespace tilshi::editor
