#pragma once

#include "ui/editor/bodydocument.h"
#include "ui/editor/randombody.h"

namespace tilshi::test {

/// Types, deletes, breaks or pastes at some place of a document.
inline void editSomewhere(ui::BodyDocument &document)
{
    QTextCursor cursor(&document);
    const int length = document.characterCount() - 1;
    cursor.setPosition(*rc::gen::inRange(0, length + 1));
    cursor.setPosition(*rc::gen::inRange(0, length + 1), QTextCursor::KeepAnchor);
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        cursor.insertText(QStringLiteral("сөз"));
        break;
    case 1:
        cursor.removeSelectedText();
        break;
    case 2:
        cursor.insertBlock();
        break;
    default:
        document.insert(cursor, *anyBody());
        break;
    }
}

} // namespace tilshi::test
