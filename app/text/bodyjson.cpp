#include "text/bodyjson.h"

#include <array>

namespace tilshi::text {

namespace {

constexpr int formVersion = 1;

struct MarkLetter
{
    Mark mark;
    QChar letter;
};

constexpr std::array<MarkLetter, 7> markLetters{{
    {Mark::Bold, u'b'},
    {Mark::Italic, u'i'},
    {Mark::Underline, u'u'},
    {Mark::Strike, u's'},
    {Mark::Superscript, u'^'},
    {Mark::Subscript, u'_'},
    {Mark::KeepScript, u'k'},
}};

const QString keyType = QStringLiteral("t");
const QString keyRuns = QStringLiteral("runs");
const QString keyItems = QStringLiteral("items");
const QString keyText = QStringLiteral("x");
const QString keyMarks = QStringLiteral("m");
const QString keyLink = QStringLiteral("a");
const QString keyLanguage = QStringLiteral("l");
const QString keyAttribution = QStringLiteral("by");

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

Marks marksOf(const QString &letters)
{
    Marks marks;
    for (const MarkLetter &entry : markLetters) {
        marks.setFlag(entry.mark, letters.contains(entry.letter));
    }
    return marks;
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

QJsonObject blockJson(const List &list)
{
    QJsonArray items;
    for (const ListItem &item : list.items) {
        QJsonObject entry{{keyRuns, toJson(item.runs)}};
        if (item.style == ListStyle::Numbered) {
            entry.insert(QStringLiteral("n"), true);
        }
        if (item.level > 0) {
            entry.insert(QStringLiteral("d"), item.level);
        }
        items.append(entry);
    }
    QJsonObject result = object("ul");
    result.insert(keyItems, items);
    return result;
}

QJsonObject blockJson(const Quote &quote)
{
    QJsonArray paragraphs;
    for (const Runs &runs : quote.paragraphs) {
        paragraphs.append(toJson(runs));
    }
    QJsonObject result = object("quote");
    result.insert(keyItems, paragraphs);
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
    return result;
}

QJsonObject blockJson(const Separator &)
{
    return object("hr");
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

Result<Block> listFromJson(const QJsonObject &object)
{
    List list;
    const QJsonArray items = object.value(keyItems).toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject entry = value.toObject();
        const auto runs = runsFromJson(entry.value(keyRuns).toArray());
        if (!runs) {
            return fail(runs.error());
        }
        const bool numbered = entry.value(QStringLiteral("n")).toBool();
        list.items.append({numbered ? ListStyle::Numbered : ListStyle::Bulleted,
                           entry.value(QStringLiteral("d")).toInt(), *runs});
    }
    return list;
}

Result<Block> quoteFromJson(const QJsonObject &object)
{
    Quote quote;
    const QJsonArray paragraphs = object.value(keyItems).toArray();
    for (const QJsonValue &value : paragraphs) {
        const auto runs = runsFromJson(value.toArray());
        if (!runs) {
            return fail(runs.error());
        }
        quote.paragraphs.append(*runs);
    }
    const auto attribution = runsFromJson(object.value(keyAttribution).toArray());
    if (!attribution) {
        return fail(attribution.error());
    }
    quote.attribution = *attribution;
    return quote;
}

Block imageFromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    return Image{text("media"), text("alt"), text("caption"), text("credit")};
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
    return broken("unknown block");
}

} // namespace

QJsonArray toJson(const Runs &runs)
{
    QJsonArray array;
    for (const Run &run : canonical(runs)) {
        array.append(toJson(run));
    }
    return array;
}

Result<Runs> runsFromJson(const QJsonArray &array)
{
    Runs runs;
    for (const QJsonValue &value : array) {
        const auto run = runFromJson(value);
        if (!run) {
            return fail(run.error());
        }
        runs.append(*run);
    }
    return runs;
}

QJsonObject toJson(const Body &body)
{
    QJsonArray blocks;
    for (const Block &block : canonical(body).blocks) {
        blocks.append(std::visit([](const auto &b) { return blockJson(b); }, block));
    }
    return {{QStringLiteral("v"), formVersion}, {QStringLiteral("blocks"), blocks}};
}

Result<Body> bodyFromJson(const QJsonObject &object)
{
    const int version = object.value(QStringLiteral("v")).toInt();
    if (version > formVersion) {
        return fail(ErrorCode::Newer, QString::number(version));
    }
    if (version < 1 || !object.value(QStringLiteral("blocks")).isArray()) {
        return broken("no body");
    }
    Body body;
    const QJsonArray blocks = object.value(QStringLiteral("blocks")).toArray();
    for (const QJsonValue &value : blocks) {
        auto block = blockFromJson(value.toObject());
        if (!block) {
            return fail(block.error());
        }
        body.blocks.append(*std::move(block));
    }
    return canonical(body);
}

} // namespace tilshi::text
