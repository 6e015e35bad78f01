#include "text/normalform.h"

#include "base/normaltext.h"

namespace tilshi::text {

namespace {

void tidy(Runs &runs)
{
    for (Run &run : runs) {
        run = {normalLine(run.text), run.marks, storableCharacters(run.link),
               storableCharacters(run.language)};
    }
}

void tidy(QList<Runs> &paragraphs)
{
    for (Runs &runs : paragraphs) {
        tidy(runs);
    }
}

void tidy(Paragraph &paragraph)
{
    tidy(paragraph.runs);
}

void tidy(Heading &heading)
{
    tidy(heading.runs);
}

void tidy(List &list)
{
    for (ListItem &item : list.items) {
        tidy(item.runs);
    }
}

void tidy(Quote &quote)
{
    tidy(quote.paragraphs);
    tidy(quote.attribution);
}

void tidy(Image &image)
{
    image.media = storableCharacters(image.media);
    image.alt = normalText(image.alt);
    image.caption = normalText(image.caption);
    image.credit = normalText(image.credit);
}

void tidy(Separator &) {}

void tidy(Table &table)
{
    for (TableRow &row : table.rows) {
        for (TableCell &cell : row) {
            tidy(cell.paragraphs);
        }
    }
}

void tidy(Embed &embed)
{
    embed = {storableCharacters(embed.url), normalText(embed.title), normalText(embed.source)};
}

void tidy(Note &note)
{
    tidy(note.paragraphs);
}

} // namespace

Body normalForm(const Body &body)
{
    Body normal = body;
    for (Block &block : normal.blocks) {
        std::visit([](auto &part) { tidy(part); }, block);
    }
    return normal;
}

} // namespace tilshi::text
