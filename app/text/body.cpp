#include "text/body.h"

#include <algorithm>

namespace tilshi::text {

namespace {

constexpr int deepestLevel = 5;

template <class... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

void addList(QList<Block> &blocks, const List &list)
{
    List clean;
    for (const ListItem &item : list.items) {
        Runs runs = canonical(item.runs);
        if (!runs.isEmpty()) {
            clean.items.append(
                {item.style, std::clamp(item.level, 0, deepestLevel), std::move(runs)});
        }
    }
    if (clean.items.isEmpty()) {
        return;
    }
    if (!blocks.isEmpty() && std::holds_alternative<List>(blocks.constLast())) {
        std::get<List>(blocks.last()).items += clean.items;
    } else {
        blocks.append(clean);
    }
}

void addQuote(QList<Block> &blocks, const Quote &quote)
{
    Quote clean{{}, canonical(quote.attribution)};
    for (const Runs &paragraph : quote.paragraphs) {
        Runs runs = canonical(paragraph);
        if (!runs.isEmpty()) {
            clean.paragraphs.append(std::move(runs));
        }
    }
    if (clean.paragraphs.isEmpty() && clean.attribution.isEmpty()) {
        return;
    }
    Quote *last = blocks.isEmpty() ? nullptr : std::get_if<Quote>(&blocks.last());
    if (last && last->attribution.isEmpty()) {
        last->paragraphs += clean.paragraphs;
        last->attribution = clean.attribution;
    } else {
        blocks.append(clean);
    }
}

void addCanonical(QList<Block> &blocks, const Block &block)
{
    const auto addFilled = [&blocks](auto filled) {
        if (!filled.runs.isEmpty()) {
            blocks.append(filled);
        }
    };
    std::visit(Overloaded{
                   [&](const Paragraph &p) { addFilled(Paragraph{canonical(p.runs)}); },
                   [&](const Heading &h) {
                       addFilled(Heading{std::clamp(h.level, 2, 3), canonical(h.runs)});
                   },
                   [&](const List &list) { addList(blocks, list); },
                   [&](const Quote &quote) { addQuote(blocks, quote); },
                   [&](const Image &image) { blocks.append(image); },
                   [&](const Separator &separator) { blocks.append(separator); },
               },
               block);
}

} // namespace

Runs canonical(const Runs &runs)
{
    Runs joined;
    for (const Run &run : runs) {
        if (run.text.isEmpty()) {
            continue;
        }
        const bool alike = !joined.isEmpty() && joined.constLast().marks == run.marks &&
                           joined.constLast().link == run.link &&
                           joined.constLast().language == run.language;
        if (alike) {
            joined.last().text += run.text;
        } else {
            joined.append(run);
        }
    }
    for (Run &run : joined) {
        run.text = run.text.normalized(QString::NormalizationForm_C);
    }
    return joined;
}

Body canonical(const Body &body)
{
    Body result;
    for (const Block &block : body.blocks) {
        addCanonical(result.blocks, block);
    }
    return result;
}

Runs plainRuns(const QString &text)
{
    return text.isEmpty() ? Runs() : Runs{Run{text, {}, {}, {}}};
}

} // namespace tilshi::text
