#include "text/body.h"

#include "base/normalized.h"

#include <algorithm>

namespace tilshi::text {

namespace {

constexpr int deepestLevel = 5;
constexpr int widestSpan = 100; ///< columns; a wider one is a broken table's

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

QList<Runs> filled(const QList<Runs> &paragraphs)
{
    QList<Runs> clean;
    for (const Runs &paragraph : paragraphs) {
        Runs runs = canonical(paragraph);
        if (!runs.isEmpty()) {
            clean.append(std::move(runs));
        }
    }
    return clean;
}

void addQuote(QList<Block> &blocks, const Quote &quote)
{
    const Quote clean{filled(quote.paragraphs), canonical(quote.attribution)};
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

/// A size of which a half is missing says nothing.
Image sized(Image image)
{
    if (image.width <= 0 || image.height <= 0) {
        image.width = image.height = 0;
    }
    return image;
}

void addNote(QList<Block> &blocks, const Note &note)
{
    const Note clean{filled(note.paragraphs)};
    if (clean.paragraphs.isEmpty()) {
        return;
    }
    Note *last = blocks.isEmpty() ? nullptr : std::get_if<Note>(&blocks.last());
    if (last) {
        last->paragraphs += clean.paragraphs;
    } else {
        blocks.append(clean);
    }
}

int columnCount(const TableRow &row)
{
    int columns = 0;
    for (const TableCell &cell : row) {
        columns += std::clamp(cell.span, 1, widestSpan);
    }
    return columns;
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
                   [&](const Image &image) { blocks.append(sized(image)); },
                   [&](const Separator &separator) { blocks.append(separator); },
                   [&](const Table &table) {
                       if (Table clean = canonical(table); !clean.rows.isEmpty()) {
                           blocks.append(std::move(clean));
                       }
                   },
                   [&](const Embed &embed) {
                       if (!embed.url.isEmpty()) {
                           blocks.append(embed);
                       }
                   },
                   [&](const Note &note) { addNote(blocks, note); },
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
        run.text = normalized(run.text, QString::NormalizationForm_C);
    }
    return joined;
}

int columnCount(const Table &table)
{
    int columns = 0;
    for (const TableRow &row : table.rows) {
        columns = std::max(columns, columnCount(row));
    }
    return columns;
}

Table canonical(const Table &table)
{
    Table clean{table.headed, {}};
    const int columns = columnCount(table);
    for (const TableRow &row : table.rows) {
        TableRow cells;
        for (const TableCell &cell : row) {
            cells.append({filled(cell.paragraphs), std::clamp(cell.span, 1, widestSpan)});
        }
        cells.resize(cells.size() + columns - columnCount(row));
        if (!cells.isEmpty()) {
            clean.rows.append(cells);
        }
    }
    return clean;
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
