// The part of Walker that reads what stands outside of a page's text.

#include "importing/html/walker.h"
#include "importing/links.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tilshi::importing {

namespace {

bool isForScreens(const Node &sheet)
{
    const QString media = sheet.attribute("media").toLower();
    return media.isEmpty() || media.contains(u"screen") || media.contains(u"all") ||
           !(media.contains(u"print") || media.contains(u"speech"));
}

/// The headline of an article as a page describes it to search engines (schema.org); empty where
/// it describes none.
QString describedHeadline(const QJsonValue &description, int depth = 0)
{
    constexpr int deepest = 4; // a list of graphs of lists
    if (description.isArray() && depth < deepest) {
        for (const QJsonValue &one : description.toArray()) {
            const QString headline = describedHeadline(one, depth + 1);
            if (!headline.isEmpty()) {
                return headline;
            }
        }
    }
    const QJsonObject object = description.toObject();
    const QJsonValue types = object.value(u"@type");
    const QString type = types.isArray() ? types.toArray().at(0).toString() : types.toString();
    if (type.endsWith(u"Article") || type == u"BlogPosting") {
        return object.value(u"headline").toString().simplified();
    }
    const QJsonValue graph = object.value(u"@graph");
    return graph.isArray() && depth < deepest ? describedHeadline(graph, depth + 1) : QString();
}

} // namespace

/// The headline that a page gives itself for others to show; library catalogues' own counts most.
void Walker::readTitle(const Node &meta)
{
    static const QStringList names{QStringLiteral("dc:title"),
                                   QStringLiteral("dc.title"),
                                   QStringLiteral("dcterm:title"),
                                   QStringLiteral("og:title"),
                                   QStringLiteral("weibo:article:title"),
                                   QStringLiteral("parsely-title"),
                                   QStringLiteral("twitter:title")};
    const QString content = meta.attribute("content").simplified();
    const QString said = meta.attribute("property") + u' ' + meta.attribute("name");
    for (const QString &name : said.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const auto rank = names.indexOf(name);
        if (rank >= 0 && rank < m_titleRank && !content.isEmpty()) {
            m_parsed.announced = content;
            m_titleRank = rank;
        }
    }
}

void Walker::readDescription(const Node &script)
{
    QString json;
    for (const Node &child : script.children()) {
        json += child.text();
    }
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QString headline = describedHeadline(document.isArray() ? QJsonValue(document.array())
                                                                  : QJsonValue(document.object()));
    if (!headline.isEmpty() && m_titleRank >= 0) {
        m_parsed.announced = headline;
        m_titleRank = -1;
    }
}

/// Title, style sheets and address of the page, which stand outside its text.
void Walker::readHead()
{
    const QString language = languageOf(m_root);
    m_language = language.isEmpty() ? QStringLiteral("kk") : language;
    forEachWithin(m_root, [this](const Node &node) {
        if (node.is(Tag::Title) && node.isHtml() && m_parsed.title.isEmpty()) {
            m_parsed.title = textWithin(node).simplified();
        } else if (node.is(Tag::Script) && node.attribute("type") == u"application/ld+json") {
            readDescription(node);
        } else if (node.is(Tag::Meta)) {
            readTitle(node);
        } else if (node.is(Tag::Style) && isForScreens(node)) {
            for (const Node &child : node.children()) {
                m_sheet.add(child.text());
            }
        } else if (node.is(Tag::Base) ||
                   (node.is(Tag::Link) && node.attribute("rel") == u"canonical")) {
            const QUrl address(keptLink(node.attribute("href")));
            m_address = m_address.isEmpty() ? address : m_address;
        }
        return true;
    });
}

} // namespace tilshi::importing
