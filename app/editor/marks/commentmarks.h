#pragma once

#include "editor/marks/textrange.h"

#include <QList>
#include <QString>
#include <QTextCursor>

#include <optional>

class QPainter;
class QPointF;
class QTextBlock;

namespace tilshi::editor {

struct PageColours;

/// The words of a text that comments are about. They move with what is typed before and within
/// them; what is typed behind them is not theirs.
class CommentMarks
{
public:
    /// Forgets those that were there. resolved: drawn as a thin line alone.
    void clear() { m_marks.clear(); }
    /// key: tells comments apart. The range is one of the document.
    void add(QTextDocument *document, const QString &key, const TextRange &range, bool resolved);
    /// The comment that is drawn stronger; an empty key for none. Whether that is another one.
    bool setActive(const QString &key);

    bool isEmpty() const { return m_marks.isEmpty(); }
    /// The comment whose words are at the position, the one with the fewest words of several, one
    /// that is not resolved before others; an empty key for none.
    QString at(int position) const;
    /// Where its words are now; nothing where they are gone, or if it is not one of these.
    std::optional<TextRange> rangeOf(const QString &key) const;

    /// Behind the letters of a paragraph that is laid out. origin: where the document's upper left
    /// corner is on the painter.
    void paint(QPainter &painter, const QTextBlock &block, const QPointF &origin,
               const PageColours &colours) const;

private:
    struct Mark
    {
        QString key;
        QTextCursor begin;
        QTextCursor end;
        bool resolved = false;

        TextRange range() const { return {begin.position(), end.position() - begin.position()}; }
    };
    void paint(QPainter &painter, const QTextBlock &block, const QPointF &origin,
               const PageColours &colours, const Mark &mark) const;

    QList<Mark> m_marks;
    QString m_active;
};

} // namespace tilshi::editor
