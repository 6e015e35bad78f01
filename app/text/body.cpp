#include "text/body.h"

#include "base/normalized.h"
#include "text/listnumbers.h"

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

ListItem canonical(const ListItem &item)
{
    ListItem clean{item.style, std::clamp(item.level, 0, deepestLevel), canonical(item.runs)};
    if (item.style == ListStyle::Numbered) {
        clean.numerals = item.numerals;
        clean.number = item.number;
    }
    if (clean.number && (*clean.number < 0 || *clean.number > largestNumber)) {
        clean.number.reset();
    }
    return clean;
}

void addList(QList<Block> &blocks, const List &list)
{
    List clean;
    for (const ListItem &item : list.items) {
        ListItem one = canonical(item);
        if (!one.runs.isEmpty()) {
            clean.items.append(std::move(one));
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

/// Only now that neighbours are joined is it known what counting gives.
void dropNumbersThatCountingGives(List &list)
{
    ListCount count;
    for (ListItem &item : list.items) {
        ListItem counted = item;
        counted.number.reset();
        if (item.number && ListCount(count).next(counted) == item.number) {
            item.number.reset();
        }
        count.next(item);
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
    for (Block &block : result.blocks) {
        if (auto *list = std::get_if<List>(&block)) {
            dropNumbersThatCountingGives(*list);
        }
    }
    return result;
}

Runs plainRuns(const QString &text)
{
    return text.isEmpty() ? Runs() : Runs{Run{text, {}, {}, {}}};
}

} // namespace tilshi::text
