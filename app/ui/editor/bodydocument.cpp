#include "ui/editor/bodydocument.h"

#include "ui/editor/blocknotes.h"
#include "ui/editor/bodybuilder.h"
#include "ui/editor/bodywriter.h"
#include "ui/editor/layout/lazylayout.h"

#include <algorithm>
#include <utility>

namespace tilshi::ui {

namespace {

/// A stretch of a document, in its positions.
struct Stretch
{
    int from;
    int to;
};

Stretch stretchOf(const QTextBlock &block)
{
    return {block.position(), block.position() + block.length() - 1};
}

/// Reads one paragraph, or a part of it, into a builder.
class BlockReader
{
public:
    BlockReader(BodyBuilder &builder, const BlockStyle &style)
        : m_builder(builder)
        , m_style(style)
    {
    }

    void read(const QTextBlock &block, const Stretch &stretch)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int begin = std::max(fragment.position(), stretch.from);
            const int end = std::min(fragment.position() + fragment.length(), stretch.to);
            if (begin < end) {
                read(fragment.text().mid(begin - fragment.position(), end - begin),
                     fragment.charFormat());
            }
        }
        endRuns();
    }

private:
    void read(QString text, const QTextCharFormat &format)
    {
        const auto atom = atomOf(format);
        text::Run run = runOf(format);
        for (const QChar sign : std::as_const(text)) {
            if (atom && sign == QChar::ObjectReplacementCharacter) {
                m_runs.append(std::exchange(run, runOf(format)));
                endRuns();
                m_builder.add(*atom);
            } else {
                run.text += sign == QChar::LineSeparator ? QChar(u' ') : sign;
            }
        }
        m_runs.append(run);
    }

    void endRuns() { m_builder.add(m_style, text::canonical(std::exchange(m_runs, {}))); }

    BodyBuilder &m_builder;
    BlockStyle m_style;
    text::Runs m_runs;
};

void addWhole(BodyBuilder &builder, const QTextBlock &block)
{
    if (hasAtom(block)) {
        BlockReader(builder, styleOf(block)).read(block, stretchOf(block));
        return;
    }
    BlockNotes *notes = BlockNotes::of(block);
    if (!notes->runs) {
        notes->runs = runsOf(block);
    }
    builder.add(styleOf(block), *notes->runs);
}

const text::Counts &countsOf(const QTextBlock &block)
{
    BlockNotes *notes = BlockNotes::of(block);
    if (!notes->counts) {
        BodyBuilder builder;
        addWhole(builder, block);
        notes->counts = text::count(builder.take());
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
           std::holds_alternative<text::Table>(last) || std::holds_alternative<text::Embed>(last);
}

} // namespace

BodyDocument::BodyDocument(QObject *parent)
    : QTextDocument(parent)
    , m_layout(new LazyLayout(this))
{
    setDocumentLayout(m_layout);
    connect(this, &QTextDocument::contentsChange, this, &BodyDocument::forgetChanged);
    setBody({});
}

void BodyDocument::setBody(const text::Body &body)
{
    setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    cursor.setBlockFormat(blockFormat({}));
    cursor.setBlockCharFormat(charFormat({}, BlockKind::Paragraph));
    BodyWriter(cursor).write(text::canonical(body));
    cursor.endEditBlock();
    setUndoRedoEnabled(true);
}

text::Body BodyDocument::body() const
{
    BodyBuilder builder;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        addWhole(builder, block);
    }
    return builder.take();
}

text::Counts BodyDocument::counts() const
{
    text::Counts sum;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const text::Counts &one = countsOf(block);
        sum.words += one.words;
        sum.signs += one.signs;
        sum.signsNoSpaces += one.signsNoSpaces;
    }
    return sum;
}

text::Body BodyDocument::body(const QTextCursor &selection)
{
    const QTextDocument *document = selection.document();
    const Stretch selected{selection.selectionStart(), selection.selectionEnd()};
    const QTextBlock first = document->findBlock(selected.from);
    const QTextBlock last = document->findBlock(selected.to);
    const Stretch whole = stretchOf(first);
    const bool part = first == last && (selected.from > whole.from || selected.to < whole.to);
    BodyBuilder builder;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        BlockReader(builder, part ? BlockStyle{} : styleOf(block)).read(block, selected);
        if (block == last) {
            break;
        }
    }
    return text::canonical(builder.take());
}

void BodyDocument::insert(QTextCursor cursor, const text::Body &body) const
{
    const text::Body tidy = text::canonical(body);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (isInline(tidy)) {
        insertRuns(cursor, std::get<text::Paragraph>(tidy.blocks.constFirst()).runs,
                   styleOf(cursor.block()).kind);
    } else if (!tidy.isEmpty()) {
        if (cursor.block().length() > 1 && !cursor.atBlockStart()) {
            cursor.insertBlock();
        }
        const bool textBehind = !cursor.atBlockEnd();
        const BlockStyle behind = textBehind ? styleOf(cursor.block()) : BlockStyle{};
        BodyWriter writer(cursor);
        writer.write(tidy);
        if (textBehind || endsWithAtom(tidy)) {
            writer.cursor().insertBlock(blockFormat(behind), charFormat({}, behind.kind));
        }
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

text::Runs runsOf(const QTextBlock &block)
{
    text::Runs runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        text::Run run = runOf(it.fragment().charFormat());
        run.text = it.fragment().text().replace(QChar::LineSeparator, u' ');
        runs.append(run);
    }
    return text::canonical(runs);
}

} // namespace tilshi::ui
