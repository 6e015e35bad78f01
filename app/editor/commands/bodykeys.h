#pragma once

#include <QTextCursor>

namespace tilshi::editor {

/// What the keys that begin, join and nest paragraphs do in a body, where that is more than
/// QTextEdit does by itself. Each is one step of undo.

/// Enter: a new paragraph of the kind that one expects there; on an empty list item or quote, out
/// of the list or quote.
void breakParagraph(QTextCursor &cursor);

/// Takes a table that is selected as a whole away; false if none is.
bool removeSelectedTable(QTextCursor &cursor);

/// Backspace at a paragraph's beginning: out of list, quote or heading, or onto the image or table
/// before it. False if an ordinary Backspace is wanted.
bool backspace(QTextCursor &cursor);

/// Delete before an image or table: selects it, so that a second one removes it. False if an
/// ordinary Delete is wanted.
bool deleteForward(QTextCursor &cursor);

/// Tab and Shift+Tab: list items deeper and back, in a table to the next cell and back; nothing
/// elsewhere.
void nest(QTextCursor &cursor, int steps);

/// Before text is typed: a caret beside an image or separator goes to a paragraph of its own, one
/// at the end of a link leaves the link.
void makeRoomForText(QTextCursor &cursor);

} // namespace tilshi::editor
