#pragma once

#include "ui/editor/bodydocument.h"
#include "ui/editor/randombody.h"

#include <QTextTable>

namespace tilshi::test {

/// Adds a row to the table that the cursor is in, takes one or a column away, or joins two cells.
inline void editTable(QTextCursor cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table) {
        return;
    }
    const int row = table->cellAt(cursor).row();
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        table->insertRows(row, 1);
        break;
    case 1:
        table->removeRows(row, 1);
        break;
    case 2:
        table->insertColumns(table->columns(), 1);
        break;
    default:
        table->mergeCells(row, 0, 1, table->columns());
        break;
    }
}

/// Types, deletes, breaks or pastes at some place of a document.
inline void editSomewhere(ui::BodyDocument &document)
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
