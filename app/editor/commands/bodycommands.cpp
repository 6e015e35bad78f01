#include "editor/commands/bodycommands.h"

#include "editor/document/countings.h"
#include "editor/layout/tablecells.h"

#include <QTextDocument>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace tilshi::editor {

namespace {

/// A stretch of text of one format within one paragraph.
struct Piece
{
    int from;
    int to;
    int formatIndex; ///< of the document's formats
    BlockKind kind;
    QTextCharFormat format;
};

void addPieces(std::vector<Piece> &pieces, const QTextBlock &block, int from, int to)
{
    const BlockKind kind = styleOf(block).kind;
    int position = block.position();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int behind = position + fragment.length();
        const int begin = std::max(position, from);
        const int end = std::min(behind, to);
        const QTextCharFormat format = fragment.charFormat();
        if (begin < end && !atomOf(format)) {
            pieces.push_back({begin, end, fragment.charFormatIndex(), kind, format});
        }
        position = behind;
    }
}

std::vector<Piece> piecesOf(const QTextCursor &cursor)
{
    std::vector<Piece> pieces;
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(from);
         block.isValid() && block.position() <= to; block = block.next()) {
        addPieces(pieces, block, from, to);
    }
    return pieces;
}

using RunChange = std::function<void(text::Run &)>;

/// What a change makes of the formats there are: a long text has few, each a thousand times.
class ChangedFormats
{
public:
    explicit ChangedFormats(const RunChange &change)
        : m_change(change)
    {
    }

    const QTextCharFormat &of(const Piece &piece)
    {
        const auto [found, fresh] = m_formats.try_emplace({piece.formatIndex, piece.kind});
        if (fresh) {
            text::Run run = runOf(piece.format);
            m_change(run);
            found->second = charFormat(run, piece.kind);
        }
        return found->second;
    }

private:
    const RunChange &m_change;
    std::map<std::pair<int, BlockKind>, QTextCharFormat> m_formats;
};

/// Whether nothing but the end of a paragraph is between; a cell's end is another character.
bool areNeighbours(const QTextDocument &document, const Piece &piece, const Piece &next)
{
    return next.from == piece.to || (next.from == piece.to + 1 &&
                                     document.characterAt(piece.to) == QChar::ParagraphSeparator);
}

void changeRuns(QTextCursor &cursor, const RunChange &change)
{
    ChangedFormats formats(change);
    const std::vector<Piece> pieces = piecesOf(cursor);
    QTextCursor part(cursor.document());
    part.beginEditBlock();
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        const QTextCharFormat &format = formats.of(*piece);
        part.setPosition(piece->from);
        for (auto next = std::next(piece);
             next != pieces.end() && areNeighbours(*cursor.document(), *piece, *next) &&
             formats.of(*next) == format;
             ++next) {
            piece = next;
        }
        part.setPosition(piece->to, QTextCursor::KeepAnchor);
        part.setCharFormat(format);
    }
    part.endEditBlock();
}

void changeNextTyped(QTextCursor &cursor, const RunChange &change)
{
    text::Run run = runOf(cursor.charFormat());
    change(run);
    cursor.setCharFormat(charFormat(run, styleOf(cursor.block()).kind));
}

std::vector<QTextBlock> blocksOf(const QTextCursor &cursor)
{
    std::vector<QTextBlock> blocks;
    const int to = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= to; block = block.next()) {
        blocks.push_back(block);
    }
    return blocks;
}

/// The address itself as the link's text; what is typed behind it is no link.
void insertLink(QTextCursor &cursor, const QString &address)
{
    if (address.isEmpty() || hasAtom(cursor.block())) {
        return;
    }
    const BlockKind kind = styleOf(cursor.block()).kind;
    text::Run run = runOf(cursor.charFormat());
    const QTextCharFormat after = charFormat(run, kind);
    run.link = address;
    const QString mail = QStringLiteral("mailto:");
    cursor.insertText(address.startsWith(mail) ? address.mid(mail.size()) : address,
                      charFormat(run, kind));
    cursor.setCharFormat(after);
}

void restyle(const QTextBlock &block, const BlockStyle &style)
{
    QTextCursor cursor(block);
    cursor.setBlockFormat(blockFormat(style));
    cursor.setBlockCharFormat(charFormat(runOf(block.charFormat()), style.kind));
    mendLook(block);
}

/// How an item counts that comes to be, or comes to another depth, in that paragraph's place: with
/// the items above. One that has none above it stays as it was, if it was one.
Counting countingAt(const QTextBlock &block, int level)
{
    const QTextBlock above = itemAbove(block, level);
    if (above.isValid()) {
        return styleOf(above).counting;
    }
    const bool alone = !styleOf(block.previous()).isListItem();
    return alone ? styleOf(block).counting : Counting{styleOf(block).counting.numerals};
}

} // namespace

void setMark(QTextCursor &cursor, text::Mark mark, bool on)
{
    const auto change = [mark, on](text::Run &run) {
        if (on && mark == text::Mark::Superscript) {
            run.marks.setFlag(text::Mark::Subscript, false);
        } else if (on && mark == text::Mark::Subscript) {
            run.marks.setFlag(text::Mark::Superscript, false);
        }
        run.marks.setFlag(mark, on);
    };
    if (cursor.hasSelection()) {
        changeRuns(cursor, change);
    } else {
        changeNextTyped(cursor, change);
    }
}

text::Marks marksAt(const QTextCursor &cursor)
{
    text::Marks marks = text::Marks::fromInt(~0);
    bool any = false;
    const int to = cursor.selectionEnd();
    std::vector<Piece> pieces;
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= to && marks; block = block.next()) {
        pieces.clear();
        addPieces(pieces, block, cursor.selectionStart(), to);
        for (const Piece &piece : pieces) {
            marks &= runOf(piece.format).marks;
            any = true;
        }
    }
    return any ? marks : runOf(cursor.charFormat()).marks;
}

void setLink(QTextCursor &cursor, const QString &address)
{
    QTextCursor target = wholeLink(cursor);
    if (!target.hasSelection()) {
        insertLink(cursor, address);
        return;
    }
    changeRuns(target, [&address](text::Run &run) { run.link = address; });
}

QString linkAt(const QTextCursor &cursor)
{
    const QTextCursor target = wholeLink(cursor);
    const std::vector<Piece> pieces =
        target.hasSelection() ? piecesOf(target) : std::vector<Piece>();
    return pieces.empty() ? QString() : runOf(pieces.front().format).link;
}

QTextCursor wholeLink(const QTextCursor &cursor)
{
    if (cursor.hasSelection()) {
        return cursor;
    }
    std::vector<Piece> pieces;
    const QTextBlock block = cursor.block();
    addPieces(pieces, block, block.position(), block.position() + block.length());
    QTextCursor link = cursor;
    for (auto it = pieces.begin(); it != pieces.end();) {
        const QString address = runOf(it->format).link;
        const auto end = std::find_if(it, pieces.end(), [&address](const Piece &piece) {
            return runOf(piece.format).link != address;
        });
        const int to = std::prev(end)->to;
        if (!address.isEmpty() && it->from <= cursor.position() && cursor.position() <= to) {
            link.setPosition(it->from);
            link.setPosition(to, QTextCursor::KeepAnchor);
        }
        it = end;
    }
    return link;
}

void clearMarks(QTextCursor &cursor)
{
    QTextCursor target = cursor;
    if (!target.hasSelection()) {
        target.select(QTextCursor::BlockUnderCursor);
    }
    changeRuns(target, [](text::Run &run) {
        run.marks = {};
        run.link.clear();
    });
}

void setStyle(QTextCursor &cursor, const BlockStyle &style)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocksOf(cursor)) {
        BlockStyle wanted = style;
        if (style.isListItem()) {
            const BlockStyle before = styleOf(block);
            wanted.level = before.level;
            wanted.counting =
                before.kind == style.kind ? before.counting : countingAt(block, wanted.level);
        }
        if (!hasAtom(block) && !tableOf(block)) {
            restyle(block, wanted);
        }
    }
    cursor.endEditBlock();
}

void changeLevel(QTextCursor &cursor, int steps)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocksOf(cursor)) {
        BlockStyle style = styleOf(block);
        if (style.isListItem()) {
            style.level = std::clamp(style.level + steps, 0, deepestLevel);
            style.counting = countingAt(block, style.level);
            restyle(block, style);
        }
    }
    cursor.endEditBlock();
}

void mendLook(const QTextBlock &block)
{
    std::vector<Piece> pieces;
    addPieces(pieces, block, block.position(), block.position() + block.length());
    QTextCursor part(block);
    for (const Piece &piece : pieces) {
        if (!isStyledFor(piece.format, piece.kind)) {
            part.setPosition(piece.from);
            part.setPosition(piece.to, QTextCursor::KeepAnchor);
            part.setCharFormat(charFormat(runOf(piece.format), piece.kind));
        }
    }
}

void insertSeparator(QTextCursor &cursor)
{
    if (tableOf(cursor.block())) {
        return;
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlockFormat plain = blockFormat({});
    const QTextCharFormat text = charFormat({}, BlockKind::Paragraph);
    if (cursor.block().length() > 1) {
        cursor.insertBlock(plain, text);
    } else {
        cursor.setBlockFormat(plain);
    }
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), atomFormat(text::Separator{}));
    cursor.insertBlock(plain, text);
    cursor.endEditBlock();
}

} // namespace tilshi::editor
