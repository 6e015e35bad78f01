#pragma once

#include "editor/commands/tablecommands.h"
#include "editor/document/bodydocument.h"
#include "editor/randombody.h"

#include <QTextTable>

namespace tilshi::test {

/// Does one of the table's commands where the cursor is in a table, or joins two cells; elsewhere a
/// new table is begun and typed into.
inline void editTable(QTextCursor cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table) {
        editor::insertNewTable(cursor);
        cursor.insertText(QStringLiteral("ұя"));
        return;
    }
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        editor::insertRow(cursor, *rc::gen::element(editor::Side::Before, editor::Side::Behind));
        break;
    case 1:
        editor::insertColumn(cursor, *rc::gen::element(editor::Side::Before, editor::Side::Behind));
        break;
    case 2:
        editor::removeRows(cursor);
        break;
    case 3:
        editor::removeColumns(cursor);
        break;
    case 4:
        editor::removeTable(cursor);
        break;
    case 5:
        editor::setHeaded(cursor, !editor::isHeaded(cursor));
        break;
    default:
        table->mergeCells(table->cellAt(cursor).row(), 0, 1, table->columns());
        break;
    }
}

/// Types, deletes, breaks or pastes at some place of a document.
inline void editSomewhere(editor::BodyDocument &document)
{
    QTextCursor cursor(&document);
    const int length = document.characterCount() - 1;
    cursor.setPosition(*rc::gen::inRange(0, length + 1));
    cursor.setPosition(*rc::gen::inRange(0, length + 1), QTextCursor::KeepAnchor);
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        cursor.insertText(QStringLiteral("сөз"));
        break;
    case 1:
        cursor.removeSelectedText();
        break;
    case 2:
        cursor.insertBlock();
        break;
    case 3:
        editTable(cursor);
        break;
    default:
        document.insert(cursor, *anyBody());
        break;
    }
}

} // namespace tilshi::test
