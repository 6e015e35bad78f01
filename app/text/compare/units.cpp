#include "text/compare/units.h"

#include "text/plaintext.h"

namespace tilshi::text {

namespace {

Unit textUnit(UnitKind kind, const Runs &runs, int level = 0)
{
    return {{kind, level}, runs, {}};
}

Unit itemUnit(const ListItem &item)
{
    return {
        {UnitKind::ListItem, item.level, item.style, item.numerals, item.number}, item.runs, {}};
}

void add(Units &units, const Paragraph &paragraph)
{
    units.append(textUnit(UnitKind::Paragraph, paragraph.runs));
}

void add(Units &units, const Heading &heading)
{
    units.append(textUnit(UnitKind::Heading, heading.runs, heading.level));
}

void add(Units &units, const List &list)
{
    for (const ListItem &item : list.items) {
        units.append(itemUnit(item));
    }
}

void add(Units &units, const Quote &quote)
{
    for (const Runs &paragraph : quote.paragraphs) {
        units.append(textUnit(UnitKind::QuoteParagraph, paragraph));
    }
    if (!quote.attribution.isEmpty()) {
        units.append(textUnit(UnitKind::Attribution, quote.attribution));
    }
}

void add(Units &units, const Image &image)
{
    units.append({{UnitKind::Image}, {}, image});
}

void add(Units &units, const Separator &)
{
    units.append(Unit{{UnitKind::Separator}, {}, {}});
}

void add(Units &units, const Table &table)
{
    units.append({{UnitKind::Table}, {}, table});
}

void add(Units &units, const Embed &embed)
{
    units.append({{UnitKind::Embed}, {}, embed});
}

void add(Units &units, const Note &note)
{
    for (const Runs &paragraph : note.paragraphs) {
        units.append(textUnit(UnitKind::NoteParagraph, paragraph));
    }
}

Block blockOf(const Unit &unit)
{
    const Frame &frame = unit.frame;
    switch (frame.kind) {
    case UnitKind::Paragraph:
        return Paragraph{unit.runs};
    case UnitKind::Heading:
        return Heading{frame.level, unit.runs};
    case UnitKind::ListItem:
        return List{{{frame.style, frame.level, unit.runs, frame.numerals, frame.number}}};
    case UnitKind::QuoteParagraph:
        return Quote{{unit.runs}, {}};
    case UnitKind::Attribution:
        return Quote{{}, unit.runs};
    case UnitKind::NoteParagraph:
        return Note{{unit.runs}};
    case UnitKind::Image:
        return std::get<Image>(unit.object);
    case UnitKind::Table:
        return std::get<Table>(unit.object);
    case UnitKind::Embed:
        return std::get<Embed>(unit.object);
    case UnitKind::Separator:
        break;
    }
    return Separator{};
}

QString textOf(const Table &table)
{
    QStringList lines;
    for (const TableRow &row : table.rows) {
        for (const TableCell &cell : row) {
            for (const Runs &paragraph : cell.paragraphs) {
                lines.append(plainText(paragraph));
            }
            if (cell.paragraphs.isEmpty()) {
                lines.append(QString());
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace

bool Unit::isText() const
{
    return frame.kind < UnitKind::Image;
}

Units unitsOf(const Body &body)
{
    Units units;
    const Body clean = canonical(body);
    for (const Block &block : clean.blocks) {
        std::visit([&units](const auto &one) { add(units, one); }, block);
    }
    return units;
}

Body bodyOf(const Units &units)
{
    Body body;
    for (const Unit &unit : units) {
        body.blocks.append(blockOf(unit));
    }
    return canonical(body);
}

Units unitsOf(const QString &text)
{
    return text.isEmpty() ? Units() : Units{textUnit(UnitKind::Paragraph, plainRuns(text))};
}

QString textOf(const Unit &unit)
{
    if (const auto *image = std::get_if<Image>(&unit.object)) {
        return image->alt + u'\n' + image->caption + u'\n' + image->credit;
    }
    if (const auto *embed = std::get_if<Embed>(&unit.object)) {
        return embed->title + u'\n' + embed->source;
    }
    if (const auto *table = std::get_if<Table>(&unit.object)) {
        return textOf(*table);
    }
    return plainText(unit.runs);
}

} // namespace tilshi::text
