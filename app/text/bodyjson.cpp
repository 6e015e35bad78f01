#include "text/bodyjson.h"

#include "text/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tilshi::text {

namespace {

QString lettersOf(Marks marks)
{
    QString letters;
    for (const MarkLetter &entry : markLetters) {
        if (marks.testFlag(entry.mark)) {
            letters += entry.letter;
        }
    }
    return letters;
}

QJsonValue toJson(const Run &run)
{
    if (!run.marks && run.link.isEmpty() && run.language.isEmpty()) {
        return run.text;
    }
    QJsonObject object{{keyText, run.text}};
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            object.insert(key, value);
        }
    };
    put(keyMarks, lettersOf(run.marks));
    put(keyLink, run.link);
    put(keyLanguage, run.language);
    return object;
}

QJsonArray toJson(const Runs &runs)
{
    QJsonArray array;
    for (const Run &run : runs) {
        array.append(toJson(run));
    }
    return array;
}

QJsonObject object(const char *type)
{
    return {{keyType, QString::fromLatin1(type)}};
}

QJsonObject withRuns(const char *type, const Runs &runs)
{
    return {{keyType, QString::fromLatin1(type)}, {keyRuns, toJson(runs)}};
}

QJsonObject blockJson(const Paragraph &paragraph)
{
    return withRuns("p", paragraph.runs);
}

QJsonObject blockJson(const Heading &heading)
{
    return withRuns(heading.level == 3 ? "h3" : "h2", heading.runs);
}

QJsonObject itemJson(const ListItem &item)
{
    QJsonObject entry{{keyRuns, toJson(item.runs)}};
    if (item.style == ListStyle::Numbered) {
        entry.insert(keyNumbered, true);
    }
    if (item.level > 0) {
        entry.insert(keyLevel, item.level);
    }
    for (const NumeralsLetter &one : numeralsLetters) {
        if (one.numerals == item.numerals) {
            entry.insert(keyNumerals, one.letter.toString());
        }
    }
    if (item.number) {
        entry.insert(keyNumber, *item.number);
    }
    return entry;
}

QJsonObject blockJson(const List &list)
{
    QJsonArray items;
    for (const ListItem &item : list.items) {
        items.append(itemJson(item));
    }
    QJsonObject result = object("ul");
    result.insert(keyItems, items);
    return result;
}

QJsonArray toJson(const QList<Runs> &paragraphs)
{
    QJsonArray array;
    for (const Runs &runs : paragraphs) {
        array.append(toJson(runs));
    }
    return array;
}

QJsonObject blockJson(const Quote &quote)
{
    QJsonObject result = object("quote");
    result.insert(keyItems, toJson(quote.paragraphs));
    if (!quote.attribution.isEmpty()) {
        result.insert(keyAttribution, toJson(quote.attribution));
    }
    return result;
}

QJsonObject blockJson(const Image &image)
{
    QJsonObject result = object("img");
    result.insert(QStringLiteral("media"), image.media);
    result.insert(QStringLiteral("alt"), image.alt);
    result.insert(QStringLiteral("caption"), image.caption);
    result.insert(QStringLiteral("credit"), image.credit);
    if (image.width > 0 && image.height > 0) {
        result.insert(QStringLiteral("w"), image.width);
        result.insert(QStringLiteral("h"), image.height);
    }
    return result;
}

QJsonObject cellJson(const TableCell &cell)
{
    QJsonObject result{{keyItems, toJson(cell.paragraphs)}};
    if (cell.span > 1) {
        result.insert(keySpan, cell.span);
    }
    return result;
}

QJsonObject blockJson(const Table &table)
{
    QJsonArray rows;
    for (const TableRow &row : table.rows) {
        QJsonArray cells;
        for (const TableCell &cell : row) {
            cells.append(cellJson(cell));
        }
        rows.append(cells);
    }
    QJsonObject result = object("table");
    result.insert(keyHeaded, table.headed);
    result.insert(keyRows, rows);
    return result;
}

QJsonObject blockJson(const Embed &embed)
{
    QJsonObject result = object("embed");
    result.insert(keyUrl, embed.url);
    result.insert(keyTitle, embed.title);
    result.insert(keySource, embed.source);
    return result;
}

QJsonObject blockJson(const Note &note)
{
    QJsonObject result = object("note");
    result.insert(keyItems, toJson(note.paragraphs));
    return result;
}

QJsonObject blockJson(const Separator &)
{
    return object("hr");
}

QJsonObject blockJson(const Block &block)
{
    return std::visit([](const auto &one) { return blockJson(one); }, block);
}

bool countsItsOwnWay(const ListItem &item)
{
    return item.number || item.numerals != Numerals::Decimal;
}

/// The oldest form that can hold the block.
int formOf(const Block &block)
{
    if (const auto *list = std::get_if<List>(&block)) {
        return std::any_of(list->items.begin(), list->items.end(), countsItsOwnWay) ? 3 : 1;
    }
    const auto *image = std::get_if<Image>(&block);
    const bool sized = image && image->width > 0 && image->height > 0;
    return sized || std::holds_alternative<Table>(block) || std::holds_alternative<Embed>(block) ||
                   std::holds_alternative<Note>(block)
               ? 2
               : 1;
}

} // namespace

QJsonObject toJson(const Body &body)
{
    QJsonArray blocks;
    int form = 1;
    const Body tidy = canonical(body);
    for (const Block &block : tidy.blocks) {
        blocks.append(blockJson(block));
        form = std::max(form, formOf(block));
    }
    return {{keyForm, form}, {keyBlocks, blocks}};
}

QByteArray compactJson(const Body &body)
{
    QByteArray json = "{\"" + keyBlocks.toLatin1() + "\":[";
    int form = 1;
    const Body tidy = canonical(body);
    for (const Block &block : tidy.blocks) {
        json += QJsonDocument(blockJson(block)).toJson(QJsonDocument::Compact) + ',';
        form = std::max(form, formOf(block));
    }
    if (!tidy.isEmpty()) {
        json.chop(1);
    }
    return json + "],\"" + keyForm.toLatin1() + "\":" + QByteArray::number(form) + '}';
}

} // namespace tilshi::text
