#include "text/bodyjson.h"
#include "text/jsonkeys.h"

namespace tilshi::text {

namespace {

Marks marksOf(const QString &letters)
{
    Marks marks;
    for (const MarkLetter &entry : markLetters) {
        marks.setFlag(entry.mark, letters.contains(entry.letter));
    }
    return marks;
}

tl::unexpected<Error> broken(const char *what)
{
    return fail(ErrorCode::Corrupt, {}, QString::fromLatin1(what));
}

Result<Run> runFromJson(const QJsonValue &value)
{
    if (value.isString()) {
        return Run{value.toString(), {}, {}, {}};
    }
    const QJsonObject object = value.toObject();
    if (!object.value(keyText).isString()) {
        return broken("run without text");
    }
    return Run{object.value(keyText).toString(), marksOf(object.value(keyMarks).toString()),
               object.value(keyLink).toString(), object.value(keyLanguage).toString()};
}

Result<Runs> runsFromJson(const QJsonArray &array)
{
    Runs runs;
    for (const QJsonValue value : array) {
        const auto run = runFromJson(value);
        if (!run) {
            return fail(run.error());
        }
        runs.append(*run);
    }
    return runs;
}

Numerals numeralsOf(const QString &letter)
{
    for (const NumeralsLetter &one : numeralsLetters) {
        if (one.letter == letter) {
            return one.numerals;
        }
    }
    return Numerals::Decimal;
}

std::optional<int> numberOf(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    return number < 0 ? std::nullopt : std::optional(number);
}

Result<Block> listFromJson(const QJsonObject &object)
{
    List list;
    const QJsonArray items = object.value(keyItems).toArray();
    for (const QJsonValue value : items) {
        const QJsonObject entry = value.toObject();
        const auto runs = runsFromJson(entry.value(keyRuns).toArray());
        if (!runs) {
            return fail(runs.error());
        }
        const bool numbered = entry.value(keyNumbered).toBool();
        list.items.append({numbered ? ListStyle::Numbered : ListStyle::Bulleted,
                           entry.value(keyLevel).toInt(), *runs,
                           numeralsOf(entry.value(keyNumerals).toString()),
                           numberOf(entry.value(keyNumber))});
    }
    return list;
}

Result<QList<Runs>> paragraphsFromJson(const QJsonArray &array)
{
    QList<Runs> paragraphs;
    for (const QJsonValue value : array) {
        const auto runs = runsFromJson(value.toArray());
        if (!runs) {
            return fail(runs.error());
        }
        paragraphs.append(*runs);
    }
    return paragraphs;
}

Result<Block> quoteFromJson(const QJsonObject &object)
{
    const auto paragraphs = paragraphsFromJson(object.value(keyItems).toArray());
    if (!paragraphs) {
        return fail(paragraphs.error());
    }
    const auto attribution = runsFromJson(object.value(keyAttribution).toArray());
    if (!attribution) {
        return fail(attribution.error());
    }
    return Quote{*paragraphs, *attribution};
}

Result<Block> noteFromJson(const QJsonObject &object)
{
    const auto paragraphs = paragraphsFromJson(object.value(keyItems).toArray());
    if (!paragraphs) {
        return fail(paragraphs.error());
    }
    return Note{*paragraphs};
}

Result<TableRow> rowFromJson(const QJsonArray &array)
{
    TableRow row;
    for (const QJsonValue value : array) {
        const QJsonObject cell = value.toObject();
        const auto paragraphs = paragraphsFromJson(cell.value(keyItems).toArray());
        if (!paragraphs) {
            return fail(paragraphs.error());
        }
        row.append({*paragraphs, cell.value(keySpan).toInt(1)});
    }
    return row;
}

Result<Block> tableFromJson(const QJsonObject &object)
{
    Table table{object.value(keyHeaded).toBool(), {}};
    const QJsonArray rows = object.value(keyRows).toArray();
    for (const QJsonValue value : rows) {
        const auto row = rowFromJson(value.toArray());
        if (!row) {
            return fail(row.error());
        }
        table.rows.append(*row);
    }
    return table;
}

Block imageFromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    return Image{text("media"),
                 text("alt"),
                 text("caption"),
                 text("credit"),
                 object.value(QStringLiteral("w")).toInt(),
                 object.value(QStringLiteral("h")).toInt()};
}

Block embedFromJson(const QJsonObject &object)
{
    return Embed{object.value(keyUrl).toString(), object.value(keyTitle).toString(),
                 object.value(keySource).toString()};
}

Result<Block> runsBlockFromJson(const QString &type, const QJsonObject &object)
{
    const auto runs = runsFromJson(object.value(keyRuns).toArray());
    if (!runs) {
        return fail(runs.error());
    }
    if (type == u"p") {
        return Paragraph{*runs};
    }
    return Heading{type == u"h3" ? 3 : 2, *runs};
}

Result<Block> blockFromJson(const QJsonObject &object)
{
    const QString type = object.value(keyType).toString();
    if (type == u"p" || type == u"h2" || type == u"h3") {
        return runsBlockFromJson(type, object);
    }
    if (type == u"ul") {
        return listFromJson(object);
    }
    if (type == u"quote") {
        return quoteFromJson(object);
    }
    if (type == u"img") {
        return imageFromJson(object);
    }
    if (type == u"hr") {
        return Separator{};
    }
    if (type == u"table") {
        return tableFromJson(object);
    }
    if (type == u"embed") {
        return embedFromJson(object);
    }
    if (type == u"note") {
        return noteFromJson(object);
    }
    return broken("unknown block");
}

} // namespace

Result<Body> bodyFromJson(const QJsonObject &object)
{
    const int version = object.value(keyForm).toInt();
    if (version > newestForm) {
        return fail(ErrorCode::Newer, QString::number(version));
    }
    if (version < 1 || !object.value(keyBlocks).isArray()) {
        return broken("no body");
    }
    Body body;
    const QJsonArray blocks = object.value(keyBlocks).toArray();
    for (const QJsonValue value : blocks) {
        auto block = blockFromJson(value.toObject());
        if (!block) {
            return fail(block.error());
        }
        body.blocks.append(*std::move(block));
    }
    return canonical(body);
}

} // namespace tilshi::text
