#include "text/longparagraphs.h"

#include "text/plaintext.h"

#include <algorithm>

namespace tilshi::text {

namespace {

constexpr qsizetype mostCharacters = 20'000;

qsizetype lengthOf(const Runs &runs)
{
    qsizetype length = 0;
    for (const Run &run : runs) {
        length += run.text.size();
    }
    return length;
}

bool isLong(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph != nullptr && lengthOf(paragraph->runs) > mostCharacters;
}

/// True for the space between two sentences; an initial's stop (А. Байтұрсынұлы) ends none.
bool partsSentences(const QString &text, qsizetype at)
{
    if (text[at] != u' ' || at < 2 || at + 1 >= text.size() || text[at + 1].isLower()) {
        return false;
    }
    const bool closed = QStringView(u"»”)").contains(text[at - 1]);
    const qsizetype stop = closed ? at - 2 : at - 1;
    return QStringView(u".!?…").contains(text[stop]) && !text[stop - 1].isUpper();
}

/// Where the space is that a piece beginning there ends with; -1 if there is none.
qsizetype cutBehind(const QString &text, qsizetype from)
{
    constexpr qsizetype shortest = 800;
    constexpr qsizetype longest = 1'600;
    if (text.size() - from <= longest) {
        return -1;
    }
    for (qsizetype at = from + shortest; at < from + longest; ++at) {
        if (partsSentences(text, at)) {
            return at;
        }
    }
    const qsizetype before = text.lastIndexOf(u' ', from + longest);
    return before > from ? before : text.indexOf(u' ', from + longest);
}

Runs slice(const Runs &runs, qsizetype from, qsizetype end)
{
    Runs part;
    qsizetype start = 0;
    for (const Run &run : runs) {
        const qsizetype first = std::max(from - start, qsizetype(0));
        const qsizetype last = std::min(end - start, run.text.size());
        if (first < last) {
            part.append(run);
            part.last().text = run.text.sliced(first, last - first);
        }
        start += run.text.size();
    }
    return part;
}

void appendPiece(QList<Block> &blocks, const Runs &runs, qsizetype from, qsizetype end)
{
    const Block piece = Paragraph{slice(runs, from, end)};
    blocks.append(piece);
}

void appendCut(QList<Block> &blocks, const Runs &runs)
{
    const QString text = plainText(runs);
    qsizetype from = 0;
    for (qsizetype cut = cutBehind(text, from); cut >= 0; cut = cutBehind(text, from)) {
        appendPiece(blocks, runs, from, cut);
        from = cut + 1;
    }
    appendPiece(blocks, runs, from, text.size());
}

} // namespace

bool hasLongParagraph(const Body &body)
{
    return std::any_of(body.blocks.begin(), body.blocks.end(), isLong);
}

Body withLongParagraphsCut(const Body &body)
{
    Body cut;
    for (const Block &block : body.blocks) {
        if (isLong(block)) {
            appendCut(cut.blocks, std::get<Paragraph>(block).runs);
        } else {
            cut.blocks.append(block);
        }
    }
    return cut;
}

} // namespace tilshi::text
