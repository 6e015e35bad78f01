#include "importing/exports/wordpress.h"

#include "importing/exports/shortcodes.h"
#include "importing/html/reader.h"

#include <QXmlStreamReader>

#include <optional>
#include <utility>

namespace tilshi::importing {

namespace {

constexpr QStringView contentSpace = u"http://purl.org/rss/1.0/modules/content/";
constexpr qsizetype largestExport = qsizetype(64) * 1024 * 1024;

/// An item as it stands in the file.
struct Item
{
    QString title;
    QString html;
    QString excerpt;
    QString type;
    QString status;
    QStringList fields; ///< author, day, address, rubrics
};

void takeField(Item &item, const char *name, const QString &value)
{
    if (!value.trimmed().isEmpty()) {
        item.fields.append(QString::fromLatin1(name) + u": " + value.trimmed());
    }
}

/// Its children may hold markup of their own where they should not: it is text then.
void takeChild(Item &item, QXmlStreamReader &xml)
{
    const QString name = xml.name().toString();
    const bool content = xml.namespaceUri() == contentSpace;
    const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    if (name == u"title") {
        item.title = text.simplified();
    } else if (name == u"encoded") {
        (content ? item.html : item.excerpt) = text;
    } else if (name == u"post_type") {
        item.type = text.trimmed();
    } else if (name == u"status") {
        item.status = text.trimmed();
    } else if (name == u"creator") {
        takeField(item, "Author", text);
    } else if (name == u"pubDate") {
        takeField(item, "Date", text);
    } else if (name == u"link") {
        takeField(item, "Link", text);
    } else if (name == u"category") {
        takeField(item, "Category", text);
    }
}

Item readItem(QXmlStreamReader &xml)
{
    Item item;
    while (xml.readNextStartElement()) {
        takeChild(item, xml);
    }
    return item;
}

bool isArticle(const Item &item)
{
    const bool gone =
        item.status == u"trash" || item.status == u"auto-draft" || item.status == u"inherit";
    return (item.type == u"post" || item.type == u"page" || item.type.isEmpty()) && !gone &&
           !(item.title.isEmpty() && item.html.trimmed().isEmpty());
}

/// What somebody wrote as a standfirst, in one line.
QString leadOf(const Item &item)
{
    const ParsedDocument read = readHtml(item.excerpt, Cleaning::AsItWas);
    QStringList lines;
    for (const text::Block &block : read.blocks) {
        if (const auto *paragraph = std::get_if<text::Paragraph>(&block)) {
            for (const text::Run &run : paragraph->runs) {
                lines.append(run.text);
            }
        }
    }
    return lines.join(QString()).simplified();
}

ExportedPost postOf(const Item &item)
{
    Tally tally;
    const QString html = pageOfPost(item.html, tally);
    ExportedPost post{readHtml(html, Cleaning::AsItWas), leadOf(item)};
    post.document.tally.add(tally);
    post.document.headline = item.title;
    post.document.title.clear();
    for (const QString &field : item.fields) {
        post.document.tally.name(ReportKind::FieldsDropped, field);
    }
    return post;
}

} // namespace

bool isWordPressExport(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(qsizetype(16) * 1024);
    return start.contains("<rss") && start.contains("http://wordpress.org/export/");
}

Result<QList<ExportedPost>> readWordPressExport(const QByteArray &bytes)
{
    if (bytes.size() > largestExport) {
        return fail(ErrorCode::TooLarge, QStringLiteral("64 MiB"));
    }
    QXmlStreamReader xml(bytes);
    QList<ExportedPost> posts;
    Tally others;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD()) { // WordPress writes none
            return fail(ErrorCode::Corrupt, {}, QStringLiteral("document type"));
        }
        if (!xml.isStartElement() || xml.name() != u"item") {
            continue;
        }
        const Item item = readItem(xml);
        if (!isArticle(item)) {
            others.name(ReportKind::ItemsLeftOut, item.title.isEmpty() ? item.type : item.title);
            continue;
        }
        if (posts.size() >= mostArticles) {
            return fail(ErrorCode::TooLarge, QString::number(mostArticles));
        }
        posts.append(postOf(item));
    }
    if (xml.hasError()) {
        return fail(ErrorCode::Corrupt, {}, xml.errorString());
    }
    if (posts.isEmpty()) {
        return fail(ErrorCode::Empty);
    }
    posts.first().document.tally.add(others);
    return posts;
}

} // namespace tilshi::importing
