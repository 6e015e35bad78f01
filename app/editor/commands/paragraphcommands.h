#pragma once

#include <QTextCursor>

namespace tilshi::editor {

/// What is done to whole paragraphs: those of the cursor's selection, or the one at the caret. Each
/// is one step of undo. Cells of a table are no paragraphs of their own: where one is concerned
/// nothing can be done, and nothing is.

/// Whether they can change places with the paragraph before (-1) or behind (1) them.
bool canMoveParagraphs(const QTextCursor &cursor, int step);
/// The selection stays with them.
void moveParagraphs(QTextCursor &cursor, int step);

bool canDuplicateParagraphs(const QTextCursor &cursor);
/// Puts the same once more behind them; the caret goes to the new ones.
void duplicateParagraphs(QTextCursor &cursor);

/// Whether the caret's paragraph and the next one are text.
bool canJoinWithNext(const QTextCursor &cursor);
/// The next paragraph's text goes on behind the caret's, with a space between.
void joinWithNext(QTextCursor &cursor);

} // namespace tilshi::editor
