#pragma once

#include "editor/format/blockformat.h"
#include "text/body.h"

#include <QTextCursor>

#include <functional>

namespace tilshi::editor {

/// What can be done to a body in a document, each as one step of undo. Images and
/// separators keep their place and are not changed; a table's cells have plain paragraphs and no
/// others.

/// Puts the mark on the selected text or takes it off; without a selection, on what is typed next.
void setMark(QTextCursor &cursor, text::Mark mark, bool on);
/// The marks that all of the selection has; without a selection, those that typing would have.
text::Marks marksAt(const QTextCursor &cursor);

/// Links the selection, or the whole link around the caret; an empty address takes the link away.
/// Without either the address is written at the caret as a link.
void setLink(QTextCursor &cursor, const QString &address);
/// The address of the link around the caret or at the beginning of the selection; empty for none.
QString linkAt(const QTextCursor &cursor);
/// The stretch of one link around the caret; the cursor itself if there is none or it has a
/// selection.
QTextCursor wholeLink(const QTextCursor &cursor);

/// Takes marks and links off the selection, or off the paragraph at the caret.
void clearMarks(QTextCursor &cursor);

/// Gives all paragraphs of the selection that style.
void setStyle(QTextCursor &cursor, const BlockStyle &style);
/// Moves the list items of the selection so many levels deeper, or up if it is negative.
void changeLevel(QTextCursor &cursor, int steps);
/// Makes the paragraph's text look as its kind does, after paragraphs of two kinds were joined.
void mendLook(const QTextBlock &block);

/// A separator in a paragraph of its own, the caret behind it.
void insertSeparator(QTextCursor &cursor);

} // namespace tilshi::editor
