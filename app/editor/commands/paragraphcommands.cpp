#include "editor/commands/paragraphcommands.h"

#include "editor/commands/bodycommands.h"
#include "editor/format/blockformat.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>

#include <algorithm>

namespace tilshi::editor {

namespace {

/// Whether a part of a table stands between the two positions.
bool hasTable(const QTextDocument &document, int from, int to)
{
    const QList<QTextFrame *> tables = document.rootFrame()->childFrames();
    return std::any_of(tables.begin(), tables.end(), [=](const QTextFrame *table) {
        return table->firstPosition() <= to && table->lastPosition() >= from;
    });
}

bool isCell(const QTextBlock &block)
{
    return hasTable(*block.document(), block.position(), block.position());
}

/// The paragraphs that a selection touches.
struct Paragraphs
{
    explicit Paragraphs(const QTextCursor &cursor)
        : first(cursor.document()->findBlock(cursor.selectionStart()))
        , last(cursor.document()->findBlock(cursor.selectionEnd()))
    {
    }

    bool hasCell() const { return hasTable(*first.document(), first.position(), last.position()); }

    QTextBlock first;
    QTextBlock last;
};

/// A paragraph taken out of its document: what is in it and what it is.
struct Taken
{
    explicit Taken(const QTextBlock &block)
        : format(block.blockFormat())
        , letters(block.charFormat())
    {
        QTextCursor all(block);
        all.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        content = all.selection();
    }

    void dress(QTextCursor &cursor) const
    {
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(letters);
    }
    /// A paragraph of its own behind the cursor's.
    void putBehind(QTextCursor &cursor) const
    {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(format, letters);
        fill(cursor);
    }
    /// A paragraph of its own before the cursor's.
    void putBefore(QTextCursor &cursor) const
    {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat());
        cursor.movePosition(QTextCursor::PreviousBlock);
        fill(cursor);
    }

    QTextBlockFormat format;
    QTextCharFormat letters;
    QTextDocumentFragment content;

private:
    void fill(QTextCursor &cursor) const
    {
        if (!content.isEmpty()) {
            cursor.insertFragment(content);
        }
        dress(cursor);
    }
};

QTextBlock neighbour(const Paragraphs &paragraphs, int step)
{
    return step < 0 ? paragraphs.first.previous() : paragraphs.last.next();
}

/// Takes the paragraph away; the one that takes its place in the count keeps its own look.
void remove(const QTextBlock &block)
{
    const bool isLast = !block.next().isValid();
    const Taken stays(isLast ? block.previous() : block.next());
    QTextCursor cursor(block);
    if (isLast) {
        cursor.movePosition(QTextCursor::PreviousCharacter);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    } else {
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
    stays.dress(cursor);
}

} // namespace

bool canMoveParagraphs(const QTextCursor &cursor, int step)
{
    const Paragraphs paragraphs(cursor);
    const QTextBlock other = neighbour(paragraphs, step);
    return other.isValid() && !paragraphs.hasCell() && !isCell(other);
}

void moveParagraphs(QTextCursor &cursor, int step)
{
    if (!canMoveParagraphs(cursor, step)) {
        return;
    }
    // It is the neighbour that moves, so that caret and selection stay where they are in the text.
    const Paragraphs paragraphs(cursor);
    const QTextBlock other = neighbour(paragraphs, step);
    const Taken taken(other);
    QTextCursor place(step < 0 ? paragraphs.last : paragraphs.first);
    place.beginEditBlock();
    remove(other);
    if (step < 0) {
        taken.putBehind(place);
    } else {
        taken.putBefore(place);
    }
    place.endEditBlock();
}

bool canDuplicateParagraphs(const QTextCursor &cursor)
{
    return !Paragraphs(cursor).hasCell();
}

void duplicateParagraphs(QTextCursor &cursor)
{
    if (!canDuplicateParagraphs(cursor)) {
        return;
    }
    const Paragraphs paragraphs(cursor);
    QList<Taken> copies;
    for (QTextBlock block = paragraphs.first; block.isValid(); block = block.next()) {
        copies.append(Taken(block));
        if (block == paragraphs.last) {
            break;
        }
    }
    const int column = cursor.positionInBlock();
    QTextCursor place(paragraphs.last);
    place.beginEditBlock();
    for (const Taken &copy : std::as_const(copies)) {
        copy.putBehind(place);
    }
    place.endEditBlock();
    cursor.setPosition(place.block().position() + std::min(column, place.block().length() - 1));
}

bool canJoinWithNext(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QTextBlock next = block.next();
    return next.isValid() && !hasAtom(block) && !hasAtom(next) && !isCell(block) && !isCell(next);
}

void joinWithNext(QTextCursor &cursor)
{
    if (!canJoinWithNext(cursor)) {
        return;
    }
    const QTextBlock block = cursor.block();
    const Taken stays(block);
    const bool apart = block.length() > 1 && block.next().length() > 1 &&
                       !block.text().back().isSpace() && !block.next().text().front().isSpace();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    stays.dress(cursor);
    if (apart) {
        cursor.insertText(QStringLiteral(" "));
    }
    mendLook(cursor.block());
    cursor.endEditBlock();
}

} // namespace tilshi::editor
