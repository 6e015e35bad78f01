#include "editor/commands/listcommands.h"

#include "editor/commands/bodycommands.h"
#include "editor/document/countings.h"
#include "editor/layout/lazylayout.h"

#include <QTextDocument>

namespace tilshi::editor {

namespace {

/// As the page shows it.
int numberOf(const QTextBlock &item)
{
    const auto *layout = qobject_cast<LazyLayout *>(item.document()->documentLayout());
    return layout->blockLayout().rows().itemNumber(item.blockNumber()).value_or(0);
}

std::optional<int> lastNumberAbove(const QTextBlock &first)
{
    const int level = styleOf(first).level;
    for (QTextBlock above = first.previous(); above.isValid(); above = above.previous()) {
        const BlockStyle style = styleOf(above);
        if (style.kind == BlockKind::Numbered && style.level == level) {
            return numberOf(above);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberedList> numberedListAt(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    if (styleOf(block).kind != BlockKind::Numbered) {
        return std::nullopt;
    }
    const QTextBlock first = countedWith(block).constFirst();
    return NumberedList{styleOf(block).counting.numerals, numberOf(first), false, first == block,
                        lastNumberAbove(first)};
}

void setNumbering(QTextCursor &cursor, const NumberedList &wanted)
{
    const auto now = numberedListAt(cursor);
    if (!now ||
        (!wanted.fromHere && wanted.first == now->first && wanted.numerals == now->numerals)) {
        return;
    }
    const QTextBlock here = cursor.block();
    const Counting counting{wanted.numerals, freshList(*cursor.document()), wanted.first};
    const QList<QTextBlock> items = countedWith(here);
    QTextCursor step(here);
    step.beginEditBlock();
    for (const QTextBlock &item : items) {
        if (!wanted.fromHere || item.blockNumber() >= here.blockNumber()) {
            BlockStyle style = styleOf(item);
            style.counting = counting;
            step.setPosition(item.position());
            step.setBlockFormat(blockFormat(style));
        }
    }
    step.endEditBlock();
}

void beginNumbered(QTextCursor &cursor, int number)
{
    const QTextBlock above = itemAbove(cursor.block(), 0);
    const bool goesOn = above.isValid() && numberOf(above) == number - 1 &&
                        styleOf(above).counting.numerals == text::Numerals::Decimal;
    const bool plain = !above.isValid() && number == 1;
    cursor.beginEditBlock();
    setStyle(cursor, {BlockKind::Numbered});
    if (!goesOn && !plain) {
        const Counting counting{text::Numerals::Decimal, freshList(*cursor.document()), number};
        cursor.setBlockFormat(blockFormat({BlockKind::Numbered, 0, counting}));
    }
    cursor.endEditBlock();
}

} // namespace tilshi::editor
