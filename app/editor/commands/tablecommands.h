#pragma once

#include <QTextCursor>

namespace tilshi::editor {

/// What is done to a table and its rows and columns where the caret is in one, each as one step of
/// undo. Outside of tables nothing is done, but for insertNewTable().

enum class Side
{
    Before,
    Behind
};

/// An empty table of three rows under one that names the columns, in place of the selection; the
/// caret goes into its first cell. Nothing within another table. What has no text when the body is
/// read is no table yet.
void insertNewTable(QTextCursor &cursor);

/// A row before the first one selected or behind the last; the caret goes into it.
void insertRow(QTextCursor &cursor, Side side);
/// Likewise a column. The columns share the page's width by their texts.
void insertColumn(QTextCursor &cursor, Side side);

/// Takes the selected rows away, or the caret's; with the last of them the table.
void removeRows(QTextCursor &cursor);
void removeColumns(QTextCursor &cursor);
/// Takes the caret's table away.
void removeTable(QTextCursor &cursor);

/// Whether the first row of the caret's table names the columns.
bool isHeaded(const QTextCursor &cursor);
void setHeaded(QTextCursor &cursor, bool headed);

} // namespace tilshi::editor
