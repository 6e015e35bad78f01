#include "publishing/sitemaps.h"

#include "base/zone.h"
#include "publishing/addresses.h"

#include <QXmlStreamWriter>

namespace tilshi::publishing {

namespace {

constexpr qsizetype mostAddresses = 50000; ///< sitemaps.org
constexpr qsizetype mostNews = 1000;       ///< Google's news sitemaps
constexpr qint64 newsSeconds = qint64{2} * 24 * 3600;

QByteArray document(const QString &news, const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("urlset"));
    xml.writeAttribute(QStringLiteral("xmlns"),
                       QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9"));
    if (!news.isEmpty()) {
        xml.writeAttribute(QStringLiteral("xmlns:news"), news);
    }
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

void address(QXmlStreamWriter &xml, const SiteContent &site, QStringView path,
             const QDateTime &changed)
{
    xml.writeStartElement(QStringLiteral("url"));
    xml.writeTextElement(QStringLiteral("loc"), absoluteAddress(site.masthead.baseUrl, path));
    if (changed.isValid()) {
        xml.writeTextElement(QStringLiteral("lastmod"), toIso(changed, site.masthead.zone));
    }
    xml.writeEndElement();
}

QDateTime newestOf(const SiteContent &site, const newsroom::Section *section)
{
    QDateTime newest;
    for (const Story &story : site.stories) {
        const bool counts = !section || (story.section && story.section->id == section->id);
        if (counts && (!newest.isValid() || newest < story.updated)) {
            newest = story.updated;
        }
    }
    return newest;
}

QByteArray allPages(const SiteContent &site)
{
    return document({}, [&site](QXmlStreamWriter &xml) {
        address(xml, site, frontPath, newestOf(site, nullptr));
        for (const newsroom::Section &section : site.masthead.sections) {
            address(xml, site, sectionPath(section.slug), newestOf(site, &section));
        }
        const qsizetype room = mostAddresses - 1 - site.masthead.sections.size();
        for (const Story &story : site.stories.first(std::min(room, site.stories.size()))) {
            address(xml, site, story.path, story.updated);
        }
    });
}

void newsEntry(QXmlStreamWriter &xml, const SiteContent &site, const Story &story)
{
    xml.writeStartElement(QStringLiteral("url"));
    xml.writeTextElement(QStringLiteral("loc"), absoluteAddress(site.masthead.baseUrl, story.path));
    xml.writeStartElement(QStringLiteral("news:news"));
    xml.writeStartElement(QStringLiteral("news:publication"));
    xml.writeTextElement(QStringLiteral("news:name"), text::printable(site.masthead.name));
    xml.writeTextElement(QStringLiteral("news:language"), story.details.metadata.language);
    xml.writeEndElement();
    xml.writeTextElement(QStringLiteral("news:publication_date"),
                         toIso(story.published, site.masthead.zone));
    xml.writeTextElement(QStringLiteral("news:title"),
                         text::printable(story.content.headline.simplified()));
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray news(const SiteContent &site)
{
    const QString space = QStringLiteral("http://www.google.com/schemas/sitemap-news/0.9");
    return document(space, [&site](QXmlStreamWriter &xml) {
        qsizetype count = 0;
        for (const Story &story : site.stories) {
            const qint64 age = story.published.secsTo(site.stories.first().published);
            if (age <= newsSeconds && count < mostNews) {
                newsEntry(xml, site, story);
                ++count;
            }
        }
    });
}

QByteArray robots(const SiteContent &site)
{
    QString text = QStringLiteral("User-agent: *\nAllow: /\n");
    if (!site.masthead.baseUrl.isEmpty()) {
        for (const QStringView path : {sitemapPath, newsSitemapPath}) {
            text += u"Sitemap: " + absoluteAddress(site.masthead.baseUrl, path) + u'\n';
        }
    }
    return text.toUtf8();
}

} // namespace

QList<OutputFile> sitemaps(const SiteContent &site)
{
    return {{sitemapPath.toString(), allPages(site)},
            {newsSitemapPath.toString(), news(site)},
            {robotsPath.toString(), robots(site)}};
}

} // namespace tilshi::publishing
