#include "editor/commands/bodykeys.h"

#include "editor/commands/bodycommands.h"
#include "editor/document/bodytable.h"
#include "editor/format/blockformat.h"
#include "editor/layout/tablecells.h"

#include <QTextBlock>
#include <QTextDocument>

namespace tilshi::editor {

namespace {

bool isEmpty(const QTextBlock &block)
{
    return block.length() <= 1;
}

void leaveEmpty(QTextCursor &cursor, const BlockStyle &style)
{
    if (style.isListItem() && style.level > 0) {
        changeLevel(cursor, -1);
    } else {
        setStyle(cursor, {});
    }
}

void insertParagraph(QTextCursor &cursor)
{
    cursor.insertBlock(blockFormat({}), charFormat({}, BlockKind::Paragraph));
}

/// An empty paragraph above; the caret stays with the text.
void insertAbove(QTextCursor &cursor)
{
    cursor.insertBlock();
    QTextCursor above(cursor.block().previous());
    above.setBlockFormat(blockFormat({}));
    above.setBlockCharFormat(charFormat({}, BlockKind::Paragraph));
}

/// The next paragraph's text goes on with the marks, but not with a link.
void insertSame(QTextCursor &cursor)
{
    text::Run run = runOf(cursor.charFormat());
    run.link.clear();
    const BlockKind kind = styleOf(cursor.block()).kind;
    cursor.insertBlock(cursor.blockFormat(), charFormat(run, kind));
    cursor.setCharFormat(charFormat(run, kind));
}

void selectBlock(QTextCursor &cursor, const QTextBlock &block)
{
    cursor.setPosition(block.position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
}

/// Whether what is typed next would prolong the link before the caret.
bool isAtLinkEnd(const QTextCursor &cursor)
{
    const QString link = runOf(cursor.charFormat()).link;
    if (link.isEmpty()) {
        return false;
    }
    QTextCursor behind(cursor);
    if (behind.atBlockEnd() || !behind.movePosition(QTextCursor::NextCharacter)) {
        return true;
    }
    return runOf(behind.charFormat()).link != link;
}

} // namespace

void breakParagraph(QTextCursor &cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlock block = cursor.block();
    const BlockStyle style = styleOf(block);
    const bool special = style.isHeading() || style.kind == BlockKind::Attribution;
    if (isEmpty(block) && style.kind != BlockKind::Paragraph) {
        leaveEmpty(cursor, style);
    } else if (hasAtom(block) || (special && cursor.atBlockEnd())) {
        insertParagraph(cursor);
    } else if (special && cursor.atBlockStart()) {
        insertAbove(cursor);
    } else {
        insertSame(cursor);
    }
    cursor.endEditBlock();
}

bool removeSelectedTable(QTextCursor &cursor)
{
    const QTextTable *table = selectedTable(cursor);
    if (table) {
        removeTable(cursor, *table);
    }
    return table != nullptr;
}

bool backspace(QTextCursor &cursor)
{
    if (removeSelectedTable(cursor)) {
        return true;
    }
    if (cursor.hasSelection() || !cursor.atBlockStart()) {
        return false;
    }
    const QTextBlock block = cursor.block();
    const BlockStyle style = styleOf(block);
    if (style.isListItem() || style.isQuote() || style.isHeading()) {
        leaveEmpty(cursor, style);
        return true;
    }
    const QTextBlock before = block.previous();
    const QTextTable *table = before.isValid() ? tableOf(before) : nullptr;
    if (table && table != tableOf(block)) {
        selectTable(cursor, *table);
        return true;
    }
    if (before.isValid() && hasAtom(before)) {
        if (isEmpty(block)) {
            cursor.deletePreviousChar();
        } else {
            selectBlock(cursor, before);
        }
        return true;
    }
    return false;
}

bool deleteForward(QTextCursor &cursor)
{
    if (removeSelectedTable(cursor)) {
        return true;
    }
    const QTextBlock next = cursor.block().next();
    const QTextTable *table = next.isValid() ? tableOf(next) : nullptr;
    if (table && !cursor.hasSelection() && cursor.atBlockEnd() &&
        table != tableOf(cursor.block())) {
        selectTable(cursor, *table);
        return true;
    }
    if (cursor.hasSelection() || !cursor.atBlockEnd() || !next.isValid() || !hasAtom(next) ||
        isEmpty(cursor.block())) {
        return false;
    }
    selectBlock(cursor, next);
    return true;
}

void nest(QTextCursor &cursor, int steps)
{
    if (QTextTable *table = tableOf(cursor.block())) {
        goToCell(cursor, *table, steps);
    } else if (styleOf(cursor.block()).isListItem()) {
        changeLevel(cursor, steps);
    }
}

void makeRoomForText(QTextCursor &cursor)
{
    if (removeSelectedTable(cursor)) {
        return;
    }
    if (!cursor.hasSelection() && hasAtom(cursor.block())) {
        const bool before = cursor.atBlockStart();
        cursor.movePosition(before ? QTextCursor::StartOfBlock : QTextCursor::EndOfBlock);
        insertParagraph(cursor);
        if (before) {
            cursor.movePosition(QTextCursor::PreviousBlock);
        }
        cursor.setCharFormat(charFormat({}, BlockKind::Paragraph));
    } else if (isAtLinkEnd(cursor)) {
        text::Run run = runOf(cursor.charFormat());
        run.link.clear();
        cursor.setCharFormat(charFormat(run, styleOf(cursor.block()).kind));
    } else if (const BlockKind kind = styleOf(cursor.block()).kind;
               !cursor.hasSelection() && !isStyledFor(cursor.charFormat(), kind)) {
        // An empty line was given another kind since the caret came to it.
        cursor.setCharFormat(charFormat(runOf(cursor.charFormat()), kind));
    }
}

} // namespace tilshi::editor
