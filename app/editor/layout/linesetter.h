#pragma once

#include <QTextBlock>

namespace tilshi::editor {

/// Where a paragraph's lines go, in pixels from the left edge.
struct LineBox
{
    int left;
    int width;
};

/// Breaks a paragraph into lines. Returns how wide its text is in one line.
qreal setLines(const QTextBlock &block, const LineBox &box);

/// The height of a paragraph's lines, in whole pixels; 0 if it has none.
int linesHeight(const QTextBlock &block);

/// Forgets a paragraph's lines, and what memory its letters have.
void dropLines(const QTextBlock &block);

} // namespace tilshi::editor
