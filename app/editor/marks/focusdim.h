#pragma once

#include <QList>
#include <QTextBlock>

class QPainter;
class QTextCursor;

namespace tilshi::editor {

/// What of a text stays bright while the rest of it is dimmed.
enum class Bright
{
    All,
    Paragraph, ///< the caret's
    Sentence,
};

/// light, paragraph, sentence: as kept in the settings; All for anything else.
Bright brightOf(const QString &key);
QString keyOf(Bright bright);

/// The sentence around a place in a paragraph, as the start and the end of it (Unicode Standard
/// Annex 29).
std::pair<qsizetype, qsizetype> sentenceAround(const QString &paragraph, qsizetype at);

/// Dims what is not bright by painting the page's colour over it. origin: where the document's
/// upper left corner is. The caret may be in another document: then all of this one is dimmed.
void paintFocusDim(QPainter &painter, const QList<QTextBlock> &visible, const QPointF &origin,
                   const QTextCursor &caret, Bright bright, QColor page);

} // namespace tilshi::editor
