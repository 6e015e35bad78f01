#include "editor/document/countings.h"

#include <QTextDocument>

#include <algorithm>

namespace tilshi::editor {

namespace {

/// Whether a list without a first number of its own is over where such a paragraph stands.
bool ends(const BlockStyle &list, const BlockStyle &other)
{
    return !other.isListItem() || other.level < list.level ||
           (other.level == list.level && other != list);
}

} // namespace

QTextBlock itemAbove(const QTextBlock &block, int level)
{
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        const BlockStyle style = styleOf(above);
        if (!style.isListItem() || style.level <= level) {
            const bool goesOn = style.kind == BlockKind::Numbered && style.level == level;
            return goesOn ? above : QTextBlock();
        }
    }
    return {};
}

int freshList(const QTextDocument &document)
{
    int last = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        last = std::max(last, styleOf(block).counting.list);
    }
    return last + 1;
}

QList<QTextBlock> countedWith(const QTextBlock &block)
{
    const BlockStyle style = styleOf(block);
    const bool everywhere = style.counting.list != 0;
    QTextBlock first = everywhere ? block.document()->begin() : block;
    for (QTextBlock above = first.previous(); above.isValid() && !ends(style, styleOf(above));
         above = above.previous()) {
        first = above;
    }
    QList<QTextBlock> together;
    for (QTextBlock one = first; one.isValid(); one = one.next()) {
        const BlockStyle other = styleOf(one);
        if (other == style) {
            together.append(one);
        } else if (!everywhere && ends(style, other)) {
            break;
        }
    }
    return together;
}

} // namespace tilshi::editor
