#include "editor/document/textreplace.h"

#include <QTextCharFormat>

namespace tilshi::editor {

void replaceText(QTextCursor &cursor, int position, int length, const QString &text)
{
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    const QTextCharFormat format = cursor.charFormat();
    // What is new comes first and what was goes then: what is typed behind it is a step of its own.
    cursor.setPosition(position + length);
    cursor.beginEditBlock();
    cursor.insertText(text, format);
    const int end = cursor.position();
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setPosition(end - length);
    cursor.endEditBlock();
}

} // namespace tilshi::editor
