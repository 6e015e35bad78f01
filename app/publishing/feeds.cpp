#include "publishing/feeds.h"

#include "base/zone.h"
#include "publishing/addresses.h"
#include "publishing/sitewords.h"
#include "text/html/htmlwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>

namespace tilshi::publishing {

namespace {

QString urn(const Story &story)
{
    return u"urn:uuid:" + story.id.toString();
}

QString addressOf(QStringView path, const SiteContent &site)
{
    return absoluteAddress(site.masthead.baseUrl, path);
}

/// When the newest change of any story came; the beginning of time for a site without stories.
QDateTime newestChange(const SiteContent &site)
{
    QDateTime newest = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const Story &story : site.stories) {
        newest = std::max(newest, story.updated);
    }
    return newest;
}

QString paragraph(const QString &words)
{
    return words.isEmpty() ? QString()
                           : QString(u"<p>" + text::Markup::text(words).toString() + u"</p>\n");
}

QString noteParagraph(const Story &story)
{
    if (story.details.note.isEmpty()) {
        return {};
    }
    const SiteWords &words = siteWords(story.details.metadata.language);
    const bool correction = story.details.kind == newsroom::RevisionKind::Correction;
    return paragraph(
        QString((correction ? words.correction : words.update) + u": " + story.details.note));
}

/// The whole text with full addresses, as it may stand in somebody else's page.
QString contentOf(const Story &story, const SiteContent &site)
{
    const text::PicturePlaces places =
        [&site](const QString &media) -> std::optional<text::PlacedPicture> {
        const auto found = site.pictures.constFind(media);
        if (found == site.pictures.constEnd() || site.masthead.baseUrl.isEmpty()) {
            return std::nullopt;
        }
        return text::PlacedPicture{addressOf(mediaPath(*found), site), found->size};
    };
    return noteParagraph(story) + paragraph(story.content.lead) +
           text::bodyMarkup(story.content.body, places,
                            siteWords(story.details.metadata.language).photo)
               .toString();
}

QStringList categories(const Story &story)
{
    return (story.section ? QStringList{story.section->name} : QStringList()) +
           story.details.metadata.tags;
}

/// Calendar names in a mail's date are English, whatever the computer speaks.
QString mailDate(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime wall = moment.toTimeZone(zone);
    const int minutes = wall.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("%1%2%3")
                               .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QLocale::c().toString(wall, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss ")) + offset;
}

/// XML with everything escaped and nothing in it that XML forbids.
class XmlFile
{
public:
    XmlFile()
        : m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
    }

    QXmlStreamWriter &xml() { return m_xml; }

    void text(const QString &name, const QString &value)
    {
        m_xml.writeTextElement(name, text::printable(value));
    }

    QByteArray finished()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void rssItem(XmlFile &file, const Story &story, const SiteContent &site)
{
    QXmlStreamWriter &xml = file.xml();
    xml.writeStartElement(QStringLiteral("item"));
    file.text(QStringLiteral("title"), story.content.headline.simplified());
    file.text(QStringLiteral("link"), addressOf(story.path, site));
    xml.writeStartElement(QStringLiteral("guid"));
    xml.writeAttribute(QStringLiteral("isPermaLink"), QStringLiteral("false"));
    xml.writeCharacters(urn(story));
    xml.writeEndElement();
    file.text(QStringLiteral("pubDate"), mailDate(story.published, site.masthead.zone));
    file.text(QStringLiteral("dc:creator"), bylineOf(story, site.masthead).join(u", "));
    for (const QString &category : categories(story)) {
        file.text(QStringLiteral("category"), category);
    }
    file.text(QStringLiteral("description"), summaryOf(story.content));
    file.text(QStringLiteral("content:encoded"), contentOf(story, site));
    xml.writeEndElement();
}

void rssChannelHead(XmlFile &file, const SiteContent &site)
{
    QXmlStreamWriter &xml = file.xml();
    file.text(QStringLiteral("title"), site.masthead.name);
    file.text(QStringLiteral("link"), addressOf(frontPath, site));
    file.text(QStringLiteral("description"),
              QString(site.masthead.name + u": " + siteWords(site.masthead.language).latest));
    file.text(QStringLiteral("language"), site.masthead.language);
    file.text(QStringLiteral("lastBuildDate"), mailDate(newestChange(site), site.masthead.zone));
    xml.writeEmptyElement(QStringLiteral("atom:link"));
    xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("self"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("application/rss+xml"));
    xml.writeAttribute(QStringLiteral("href"), addressOf(rssPath, site));
}

QByteArray rss(const SiteContent &site)
{
    XmlFile file;
    QXmlStreamWriter &xml = file.xml();
    xml.writeStartElement(QStringLiteral("rss"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeAttribute(QStringLiteral("xmlns:atom"), QStringLiteral("http://www.w3.org/2005/Atom"));
    xml.writeAttribute(QStringLiteral("xmlns:content"),
                       QStringLiteral("http://purl.org/rss/1.0/modules/content/"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"),
                       QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeStartElement(QStringLiteral("channel"));
    rssChannelHead(file, site);
    for (const Story &story : site.stories.first(std::min(longestFeed, site.stories.size()))) {
        rssItem(file, story, site);
    }
    return file.finished();
}

void atomLink(XmlFile &file, const QString &rel, const QString &type, const QString &href)
{
    QXmlStreamWriter &xml = file.xml();
    xml.writeEmptyElement(QStringLiteral("link"));
    xml.writeAttribute(QStringLiteral("rel"), rel);
    xml.writeAttribute(QStringLiteral("type"), type);
    xml.writeAttribute(QStringLiteral("href"), href);
}

void atomAuthor(XmlFile &file, const QString &name)
{
    file.xml().writeStartElement(QStringLiteral("author"));
    file.text(QStringLiteral("name"), name);
    file.xml().writeEndElement();
}

void atomEntry(XmlFile &file, const Story &story, const SiteContent &site)
{
    QXmlStreamWriter &xml = file.xml();
    xml.writeStartElement(QStringLiteral("entry"));
    file.text(QStringLiteral("id"), urn(story));
    file.text(QStringLiteral("title"), story.content.headline.simplified());
    file.text(QStringLiteral("published"), toIso(story.published, site.masthead.zone));
    file.text(QStringLiteral("updated"), toIso(story.updated, site.masthead.zone));
    atomLink(file, QStringLiteral("alternate"), QStringLiteral("text/html"),
             addressOf(story.path, site));
    for (const QString &name : bylineOf(story, site.masthead)) {
        atomAuthor(file, name);
    }
    for (const QString &category : categories(story)) {
        xml.writeEmptyElement(QStringLiteral("category"));
        xml.writeAttribute(QStringLiteral("term"), text::printable(category));
    }
    file.text(QStringLiteral("summary"), summaryOf(story.content));
    xml.writeStartElement(QStringLiteral("content"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("html"));
    xml.writeAttribute(QStringLiteral("xml:lang"), story.details.metadata.language);
    xml.writeCharacters(contentOf(story, site));
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray atom(const SiteContent &site)
{
    XmlFile file;
    QXmlStreamWriter &xml = file.xml();
    xml.writeStartElement(QStringLiteral("feed"));
    xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2005/Atom"));
    xml.writeAttribute(QStringLiteral("xml:lang"), site.masthead.language);
    file.text(QStringLiteral("id"), addressOf(atomPath, site));
    file.text(QStringLiteral("title"), site.masthead.name);
    file.text(QStringLiteral("updated"), toIso(newestChange(site), site.masthead.zone));
    atomAuthor(file, site.masthead.name);
    atomLink(file, QStringLiteral("self"), QStringLiteral("application/atom+xml"),
             addressOf(atomPath, site));
    atomLink(file, QStringLiteral("alternate"), QStringLiteral("text/html"),
             addressOf(frontPath, site));
    for (const Story &story : site.stories.first(std::min(longestFeed, site.stories.size()))) {
        atomEntry(file, story, site);
    }
    return file.finished();
}

QJsonObject jsonItem(const Story &story, const SiteContent &site)
{
    QJsonArray authors;
    for (const QString &name : bylineOf(story, site.masthead)) {
        authors.append(QJsonObject{{QStringLiteral("name"), text::printable(name)}});
    }
    QJsonArray tags;
    for (const QString &category : categories(story)) {
        tags.append(text::printable(category));
    }
    return {
        {QStringLiteral("id"), urn(story)},
        {QStringLiteral("url"), addressOf(story.path, site)},
        {QStringLiteral("title"), text::printable(story.content.headline.simplified())},
        {QStringLiteral("summary"), text::printable(summaryOf(story.content))},
        {QStringLiteral("content_html"), contentOf(story, site)},
        {QStringLiteral("date_published"), toIso(story.published, site.masthead.zone)},
        {QStringLiteral("date_modified"), toIso(story.updated, site.masthead.zone)},
        {QStringLiteral("authors"), authors},
        {QStringLiteral("tags"), tags},
        {QStringLiteral("language"), story.details.metadata.language},
    };
}

QByteArray jsonFeed(const SiteContent &site)
{
    QJsonArray items;
    for (const Story &story : site.stories.first(std::min(longestFeed, site.stories.size()))) {
        items.append(jsonItem(story, site));
    }
    const QJsonObject feed{
        {QStringLiteral("version"), QStringLiteral("https://jsonfeed.org/version/1.1")},
        {QStringLiteral("title"), text::printable(site.masthead.name)},
        {QStringLiteral("home_page_url"), addressOf(frontPath, site)},
        {QStringLiteral("feed_url"), addressOf(jsonFeedPath, site)},
        {QStringLiteral("language"), site.masthead.language},
        {QStringLiteral("items"), items},
    };
    return QJsonDocument(feed).toJson(QJsonDocument::Indented);
}

} // namespace

QList<OutputFile> feeds(const SiteContent &site)
{
    return {{rssPath.toString(), rss(site)},
            {atomPath.toString(), atom(site)},
            {jsonFeedPath.toString(), jsonFeed(site)}};
}

} // namespace tilshi::publishing
