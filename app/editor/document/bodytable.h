#pragma once

#include "text/body.h"

#include <QTextCursor>

class QTextTable;

namespace tilshi::editor {

/// Puts a table between the text before the cursor and the text behind it. A paragraph begins
/// behind its last position. Not for within another table.
QTextTable *insertTable(QTextCursor cursor, const text::Table &table);

/// Puts another table in the place of one, which is gone then, as one step of undo.
QTextTable *replaceTable(const QTextTable &old, const text::Table &table);

/// Selects a table with what holds it.
void selectTable(QTextCursor &cursor, const QTextTable &table);
/// The table that is selected and nothing beside it; null for none.
QTextTable *selectedTable(const QTextCursor &cursor);
/// Takes a table away. The text before it and behind it stays in paragraphs of its own.
void removeTable(QTextCursor &cursor, const QTextTable &table);

/// The next or previous cell, with its text selected; behind the last a new row is begun. Nothing
/// before the first.
void goToCell(QTextCursor &cursor, QTextTable &table, int step);

} // namespace tilshi::editor
