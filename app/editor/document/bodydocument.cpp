#include "editor/document/bodydocument.h"

#include "editor/document/bodyreader.h"
#include "editor/document/bodywriter.h"
#include "editor/format/blocknotes.h"
#include "editor/format/pagelook.h"
#include "editor/layout/lazylayout.h"
#include "editor/layout/tablecells.h"
#include "text/passages.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

#include <algorithm>
#include <climits>
#include <utility>

namespace tilshi::editor {

using namespace std::chrono_literals;

namespace {

constexpr int firstBlocks = 40; ///< more than a screen shows
constexpr auto sliceTime = 4ms;

const text::Counts &countsOf(const QTextBlock &block)
{
    BlockNotes *notes = BlockNotes::of(block);
    if (!notes->counts) {
        BodyReader reader;
        reader.read(block);
        notes->counts = text::count(reader.take());
    }
    return *notes->counts;
}

bool isInline(const text::Body &body)
{
    return body.blocks.size() == 1 &&
           std::holds_alternative<text::Paragraph>(body.blocks.constFirst());
}

bool endsWithAtom(const text::Body &body)
{
    const text::Block &last = body.blocks.constLast();
    return std::holds_alternative<text::Image>(last) ||
           std::holds_alternative<text::Separator>(last) ||
           std::holds_alternative<text::Embed>(last);
}

/// Paragraphs of their own at the cursor. Text behind it keeps its style.
void insertBlocks(QTextCursor &cursor, const text::Body &body)
{
    if (cursor.block().length() > 1 && !cursor.atBlockStart()) {
        cursor.insertBlock();
    }
    const bool textBehind = !cursor.atBlockEnd();
    const BlockStyle behind = textBehind ? styleOf(cursor.block()) : BlockStyle{};
    BodyWriter writer(cursor);
    writer.write(body);
    if (textBehind || endsWithAtom(body)) {
        writer.goOn(behind);
    }
}

/// A cell has paragraphs and nothing else.
void insertIntoCell(QTextCursor &cursor, const text::Body &body)
{
    bool first = true;
    for (const text::Block &block : body.blocks) {
        text::forEachRuns(block, [&](const text::Runs &runs) {
            if (!runs.isEmpty() && !std::exchange(first, false)) {
                cursor.insertBlock(blockFormat({}), charFormat({}, BlockKind::Paragraph));
            }
            insertRuns(cursor, runs, BlockKind::Paragraph);
        });
    }
}

} // namespace

/// What is not yet in the document, and where it goes.
struct BodyDocument::Rest
{
    text::Body body;
    qsizetype next;
    BodyWriter writer;

    text::Body blocks() const { return {body.blocks.sliced(next)}; }
};

BodyDocument::BodyDocument(QObject *parent)
    : QTextDocument(parent)
    , m_layout(new LazyLayout(this))
{
    setDocumentLayout(m_layout);
    setDocumentMargin(hangingRoom); // which is where QTextEdit puts its placeholder
    connect(this, &QTextDocument::contentsChange, this, &BodyDocument::forgetChanged);
    m_fillTimer.setSingleShot(true);
    connect(&m_fillTimer, &QTimer::timeout, this, [this] { fillLater(1); });
    setBody({});
}

BodyDocument::~BodyDocument() = default;

void BodyDocument::setBody(const text::Body &body)
{
    fill(body);
    finishFilling();
}

void BodyDocument::fill(const text::Body &body)
{
    const QScopedValueRollback filling(m_filling, true);
    m_rest.reset();
    setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(this);
    cursor.setBlockFormat(blockFormat({}));
    cursor.setBlockCharFormat(charFormat({}, BlockKind::Paragraph));
    m_rest = std::make_unique<Rest>(Rest{text::canonical(body), 0, BodyWriter(cursor)});
    fillOn(firstBlocks, sliceTime);
}

void BodyDocument::finishFilling()
{
    if (m_rest) {
        fillLater(INT_MAX);
    }
}

void BodyDocument::fillLater(int leastBlocks)
{
    fillOn(leastBlocks, sliceTime);
    if (!m_rest) {
        Q_EMIT filled();
    }
}

/// Fills in at least so many blocks, and more while there is time.
void BodyDocument::fillOn(int leastBlocks, std::chrono::milliseconds time)
{
    const QScopedValueRollback filling(m_filling, true);
    QElapsedTimer clock;
    clock.start();
    QTextCursor step(this);
    step.beginEditBlock();
    const QList<text::Block> &blocks = m_rest->body.blocks;
    for (int written = 0;
         m_rest->next < blocks.size() && (written < leastBlocks || !clock.hasExpired(time.count()));
         ++written) {
        m_rest->writer.write(blocks.at(m_rest->next++));
    }
    step.endEditBlock();
    if (m_rest->next < blocks.size()) {
        m_fillTimer.start(0);
    } else {
        m_fillTimer.stop();
        m_rest.reset();
        setUndoRedoEnabled(true);
    }
}

text::Body BodyDocument::body() const
{
    BodyReader reader;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (const QTextTable *table = tableOf(block)) {
            reader.read(*table, allCells(*table));
            block = findBlock(table->lastPosition());
        } else {
            reader.read(block);
        }
    }
    text::Body body = reader.take();
    if (m_rest) {
        body.blocks += m_rest->blocks().blocks;
        return text::canonical(body);
    }
    return body;
}

text::Counts BodyDocument::counts() const
{
    text::Counts sum = m_rest ? text::count(m_rest->blocks()) : text::Counts{};
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const text::Counts &one = countsOf(block);
        sum.words += one.words;
        sum.characters += one.characters;
        sum.charactersNoSpaces += one.charactersNoSpaces;
    }
    return sum;
}

text::Body BodyDocument::body(const QTextCursor &selection)
{
    BodyReader reader;
    for (QTextBlock above = selection.document()->begin();
         above.position() + above.length() <= selection.selectionStart(); above = above.next()) {
        reader.skip(above);
    }
    return readBy(reader, selection);
}

text::Body BodyDocument::shownBody(const QTextCursor &selection)
{
    BodyReader reader;
    for (QTextBlock above = selection.document()->begin();
         above.position() + above.length() <= selection.selectionStart(); above = above.next()) {
        reader.pass(above);
    }
    return readBy(reader, selection);
}

text::Body BodyDocument::readBy(BodyReader &reader, const QTextCursor &selection)
{
    const QTextDocument *document = selection.document();
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    const QTextBlock first = document->findBlock(from);
    const QTextBlock last = document->findBlock(to);
    const QTextTable *within = tableOf(first) == tableOf(last) ? tableOf(first) : nullptr;
    if (within && selection.hasComplexSelection()) {
        CellRange cells{};
        selection.selectedTableCells(&cells.row, &cells.rows, &cells.column, &cells.columns);
        reader.read(*within, cells);
        return reader.take();
    }
    const bool part =
        first == last && (from > first.position() || to < first.position() + first.length() - 1);
    for (QTextBlock block = first; block.isValid() && block.position() <= to;
         block = block.next()) {
        const QTextTable *table = tableOf(block);
        if (table && table != within) {
            reader.read(*table, allCells(*table));
            block = document->findBlock(table->lastPosition());
        } else {
            reader.read(block, part ? BlockStyle{} : styleOf(block), from, to);
        }
    }
    return text::canonical(reader.take());
}

void BodyDocument::insert(QTextCursor cursor, const text::Body &body) const
{
    const text::Body tidy = text::canonical(body);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (isInline(tidy)) {
        insertRuns(cursor, std::get<text::Paragraph>(tidy.blocks.constFirst()).runs,
                   styleOf(cursor.block()).kind);
    } else if (tableOf(cursor.block())) {
        insertIntoCell(cursor, tidy);
    } else if (!tidy.isEmpty()) {
        insertBlocks(cursor, tidy);
    }
    cursor.endEditBlock();
}

void BodyDocument::forgetChanged(int position, int, int added)
{
    const QTextBlock behind = findBlock(position + added).next();
    for (QTextBlock block = findBlock(position); block.isValid() && block != behind;
         block = block.next()) {
        if (block.userData()) {
            BlockNotes *notes = BlockNotes::of(block);
            notes->runs.reset();
            notes->counts.reset();
        }
    }
}

} // namespace tilshi::editor
