#include "editor/actions/outline.h"

#include "editor/page/bodyedit.h"

#include <QTextBlock>

namespace tilshi::editor {

QList<widgets::Choice> outlineOf(BodyEdit &body)
{
    QList<widgets::Choice> headings;
    for (QTextBlock block = body.document()->begin(); block.isValid(); block = block.next()) {
        const BlockStyle style = styleOf(block);
        if (style.isHeading() && block.length() > 1) {
            headings.append({.title = block.text(),
                             .depth = style.kind == BlockKind::Heading3 ? 1 : 0,
                             .run = [&body, block] {
                                 body.setTextCursor(QTextCursor(block));
                                 body.ensureCursorVisible();
                                 body.setFocus();
                             }});
        }
    }
    return headings;
}

} // namespace tilshi::editor
