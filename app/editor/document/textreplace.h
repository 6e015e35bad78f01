#pragma once

#include <QTextCursor>

namespace tilshi::editor {

/// Puts the text in the place of that stretch of the cursor's document, in the format of the
/// stretch's first letter. The stretch is within one paragraph and not empty.
void replaceText(QTextCursor &cursor, int position, int length, const QString &text);

} // namespace tilshi::editor
