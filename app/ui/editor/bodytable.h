#pragma once

#include "text/body.h"

#include <QTextCursor>

class QTextTable;

namespace tilshi::ui {

/// Puts a table between the text before the cursor and the text behind it. Returns the position
/// behind the table, where a paragraph begins. Not for within another table.
int insertTable(QTextCursor cursor, const text::Table &table);

/// Selects a table with what holds it.
void selectTable(QTextCursor &cursor, const QTextTable &table);
/// The table that is selected and nothing beside it; null for none.
QTextTable *selectedTable(const QTextCursor &cursor);
/// Takes a table away. The text before it and behind it stays in paragraphs of its own.
void removeTable(QTextCursor &cursor, const QTextTable &table);

/// The next or previous cell, with its text selected; behind the last a new row is begun. Nothing
/// before the first.
void goToCell(QTextCursor &cursor, QTextTable &table, int step);

} // namespace tilshi::ui
